/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmrs.module.hcv.domain.support.ActionParty;
import org.openmrs.module.hcv.platform.support.ActionRequest;
import org.openmrs.module.hcv.platform.support.AgreedAction;
import org.openmrs.module.hcv.platform.support.SupervisionRequest;
import org.openmrs.module.hcv.platform.support.SupervisionSession;

/** What stands in the fields of a session's form: what is kept, what was typed and refused, or nothing yet. */
public final class SupervisionTyped {

    /** Most lines of what was agreed. */
    static final int LINES = 20;

    private static final int EMPTY_LINES = 3;

    private final String uuid;
    private final String day;
    private final String minutes;
    private final List<String> topics;
    private final String next;
    private final List<SupervisionLine> lines;

    private SupervisionTyped(
            String uuid, String day, String minutes, List<String> topics, String next, List<SupervisionLine> lines) {
        this.uuid = uuid;
        this.day = day;
        this.minutes = minutes;
        this.topics = Collections.unmodifiableList(new ArrayList<>(topics));
        this.next = next;
        this.lines = Collections.unmodifiableList(lines);
    }

    static SupervisionTyped blank(LocalDate today) {
        return new SupervisionTyped(
                UUID.randomUUID().toString(),
                today.toString(),
                "",
                Collections.emptyList(),
                "",
                withEmpty(new ArrayList<>()));
    }

    static SupervisionTyped of(SupervisionSession session) {
        List<SupervisionLine> lines = new ArrayList<>();
        for (AgreedAction action : session.actions()) {
            lines.add(new SupervisionLine(
                    lines.size(),
                    action.uuid(),
                    action.text(),
                    action.party().key(),
                    action.due().map(LocalDate::toString).orElse("")));
        }
        return new SupervisionTyped(
                session.uuid(),
                session.heldOn().toString(),
                String.valueOf(session.minutes()),
                session.topics(),
                session.next().map(LocalDate::toString).orElse(""),
                withEmpty(lines));
    }

    static SupervisionTyped of(Map<String, String[]> sent) {
        List<SupervisionLine> lines = new ArrayList<>();
        for (int line = 0; line < LINES && sent.containsKey("action-uuid-" + line); line++) {
            lines.add(new SupervisionLine(
                    line,
                    text(sent, "action-uuid-" + line),
                    text(sent, ActionRequest.field("text", line)),
                    text(sent, ActionRequest.field("party", line)),
                    text(sent, ActionRequest.field("due", line))));
        }
        return new SupervisionTyped(
                text(sent, "uuid"),
                text(sent, SupervisionRequest.DAY),
                text(sent, SupervisionRequest.MINUTES),
                Arrays.asList(sent.getOrDefault(SupervisionRequest.TOPICS, new String[0])),
                text(sent, SupervisionRequest.NEXT),
                lines);
    }

    private static List<SupervisionLine> withEmpty(List<SupervisionLine> lines) {
        for (int empty = 0; empty < EMPTY_LINES && lines.size() < LINES; empty++) {
            lines.add(
                    new SupervisionLine(lines.size(), UUID.randomUUID().toString(), "", ActionParty.WORKER.key(), ""));
        }
        return lines;
    }

    private static String text(Map<String, String[]> sent, String field) {
        String[] values = sent.getOrDefault(field, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    SupervisionRequest request() {
        List<ActionRequest> actions = new ArrayList<>();
        for (SupervisionLine line : lines) {
            actions.add(
                    ActionRequest.of(line.getNumber(), line.getUuid(), line.getText(), line.getParty(), line.getDue()));
        }
        return SupervisionRequest.of(uuid, day, minutes, topics, next, actions);
    }

    public String getUuid() {
        return uuid;
    }

    public String getDay() {
        return day;
    }

    public String getMinutes() {
        return minutes;
    }

    public List<String> getTopics() {
        return topics;
    }

    public String getNext() {
        return next;
    }

    public List<SupervisionLine> getLines() {
        return lines;
    }
}
