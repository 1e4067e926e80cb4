/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.problem.Severity;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.outreach.OutreachRequest;
import org.openmrs.module.hcv.web.page.ProblemWords;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonLine;

/** Makes the model of the page that a session is written down on. Used by one thread. */
final class SessionView {

    /** What is done most often when several people are met; all else is one tap further. */
    private static final List<String> OFTEN = Collections.unmodifiableList(Arrays.asList(
            "activity.being-there",
            "activity.information",
            "activity.shared-experience",
            "activity.reminder",
            "activity.food-clothing",
            "activity.locate"));

    private final FormDefinition form;
    private final SentSession sent;
    private final Texts texts;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Problems problems = Problems.collect();

    SessionView(FormDefinition form, SentSession sent, Texts texts) {
        this.form = form;
        this.sent = sent;
        this.texts = texts;
    }

    SessionView choosing(List<PersonLine> people) {
        people.forEach(person -> names.put(person.getUuid(), person.getName()));
        return this;
    }

    SessionView refused(Problems found) {
        problems.addAll(found);
        return this;
    }

    Map<String, Object> model() {
        List<ProblemLine> errors = lines(Severity.ERROR);
        Set<String> wrong = errors.stream().map(ProblemLine::getField).collect(Collectors.toSet());
        Map<String, Object> model = new HashMap<>();
        model.put("sent", sent.session());
        model.put("somebody", sent.somebody());
        model.put("q", sent.search());
        model.put("problems", errors);
        model.put("warnings", lines(Severity.WARNING));
        model.put("wrong", wrong);
        model.put("people", people(wrong));
        model.put("detailed", sent.isDetailed() || wrong.stream().anyMatch(field -> field.contains(".")));
        model.put("modes", choices(OutreachRequest.MODE));
        model.put("outcomes", choices(OutreachRequest.OUTCOME));
        model.put("often", activities(true));
        model.put("more", activities(false));
        model.put("given", choices(OutreachRequest.GIVEN));
        return model;
    }

    private List<ChoiceLine> people(Set<String> wrong) {
        Set<String> chosen = sent.session().people();
        List<ChoiceLine> people = new ArrayList<>();
        names.forEach((uuid, name) -> {
            boolean different =
                    sent.session().isDifferent(uuid) || wrong.stream().anyMatch(field -> field.endsWith("." + uuid));
            people.add(new ChoiceLine(
                    uuid, name, chosen.contains(uuid), different || sent.isDetailed() && chosen.contains(uuid)));
        });
        return people;
    }

    private List<FormChoice> activities(boolean often) {
        return choices(OutreachRequest.ACTIVITIES).stream()
                .filter(choice -> OFTEN.contains(choice.code().value()) == often)
                .collect(Collectors.toList());
    }

    private List<FormChoice> choices(String field) {
        return form.field(field).map(FormField::choices).orElse(Collections.emptyList());
    }

    private List<ProblemLine> lines(Severity severity) {
        ProblemWords words = new ProblemWords(texts);
        List<ProblemLine> lines = new ArrayList<>();
        for (Problem problem : problems.all()) {
            if (problem.severity() == severity) {
                String token = FormSubmission.token(problem);
                lines.add(new ProblemLine(
                        problem.field(),
                        label(problem.field()),
                        words.of(problem),
                        token,
                        sent.confirmed().contains(token)));
            }
        }
        return lines;
    }

    private String label(String field) {
        if (field.startsWith(SentSession.NEW)) {
            return texts.of("hcv.register." + field.substring(SentSession.NEW.length()));
        }
        int point = field.indexOf('.');
        if (point < 0) {
            return texts.of("hcv.outreach." + field);
        }
        String name = names.getOrDefault(field.substring(point + 1), texts.of("hcv.outreach.somebody"));
        String question = field.substring(0, point);
        return question.equals(OutreachRequest.PERSON)
                ? name
                : name + ", " + texts.of("hcv.form.peer-contact." + question);
    }
}
