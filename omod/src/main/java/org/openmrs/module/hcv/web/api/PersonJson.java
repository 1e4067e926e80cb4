/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openmrs.module.hcv.platform.people.PersonPage;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.web.people.LiverView;
import org.openmrs.module.hcv.web.people.PersonLine;
import org.openmrs.module.hcv.web.people.PersonView;

/**
 * A person as JSON. It is made of the page's own view, so that it never says more than the page says to the same user;
 * sentences are in the user's language, and members with nothing to say are left out.
 */
final class PersonJson {

    private PersonJson() {}

    static ObjectNode line(PersonSummary person, PersonLine line) {
        ObjectNode node = Json.object()
                .put("uuid", person.uuid())
                .put("name", line.getName())
                .put("number", line.getNumber())
                .put("sex", person.sex())
                .put("approximateAge", person.ageApproximate())
                .put("open", person.withinReach());
        person.age().ifPresent(age -> node.put("age", age));
        person.position()
                .ifPresent(
                        position -> node.put("status", position.status().key()).put("stage", line.getStage()));
        return node;
    }

    static ObjectNode page(PersonPage page, PersonView view) {
        ObjectNode node = line(page.summary(), view.getPerson());
        put(node, "since", view.getSince());
        put(node, "because", view.getBecause());
        node.put("clinicalShown", view.isClinical());
        if (view.isWorksHere()) {
            node.put("worksHere", true);
        }
        view.getNext().ifPresent(next -> {
            ObjectNode step = node.putObject("next").put("text", next.getText());
            put(step, "overdue", next.getOverdue());
            put(step, "because", next.getBecause());
        });
        texts(node.putArray("flags"), view.getFlags());
        ArrayNode prompts = node.putArray("prompts");
        view.getPrompts().forEach(prompt -> {
            ObjectNode one = prompts.addObject()
                    .put("severity", prompt.getSeverity())
                    .put("text", prompt.getText())
                    .put("source", prompt.getSource());
            texts(one.putArray("because"), prompt.getBecause());
        });
        view.getLiver().ifPresent(liver -> liver(node.putObject("liver"), liver));
        ArrayNode courses = node.putArray("courses");
        view.getCourses().forEach(course -> courses.addObject()
                .put("start", course.getStart())
                .put("regimen", course.getRegimen())
                .put("end", course.getEnd())
                .put("completion", course.getCompletion())
                .put("outcome", course.getOutcome())
                .put("failure", course.getFailure()));
        timeline(node.putArray("timeline"), view);
        return node;
    }

    private static void liver(ObjectNode node, LiverView liver) {
        node.put("cirrhosis", liver.getCirrhosis()).put("contradicting", liver.isContradicting());
        texts(node.putArray("grounds"), liver.getGrounds());
        ArrayNode scores = node.putArray("scores");
        liver.getScores().forEach(score -> {
            ObjectNode one = scores.addObject().put("name", score.getName()).put("reading", score.getReading());
            put(one, "value", score.getValue());
            texts(one.putArray("inputs"), score.getInputs());
            texts(one.putArray("cautions"), score.getCautions());
        });
    }

    private static void timeline(ArrayNode timeline, PersonView view) {
        view.getTimeline().forEach(entry -> {
            ObjectNode one =
                    timeline.addObject().put("date", entry.getIsoDate()).put("what", entry.getWhat());
            put(one, "by", entry.getBy());
            put(one, "place", entry.getPlace());
            ArrayNode details = one.putArray("details");
            entry.getDetails()
                    .forEach(detail ->
                            details.addObject().put("label", detail.getLabel()).put("value", detail.getValue()));
        });
    }

    private static void put(ObjectNode node, String member, String text) {
        if (!text.isEmpty()) {
            node.put(member, text);
        }
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }
}
