/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.support.ActionParty;

/** One line of what was agreed, as typed. A line without a text is none, or takes away the one that was there. */
public final class ActionRequest {

    /** Most characters of a text. */
    public static final int LENGTH = 255;

    private final int line;
    private final String uuid;
    private final String text;
    private final String party;
    private final String due;

    private ActionRequest(int line, String uuid, String text, String party, String due) {
        this.line = line;
        this.uuid = uuid;
        this.text = text.trim();
        this.party = party;
        this.due = due.trim();
    }

    /**
     * @param line number of the line, part of the names of its fields
     * @param uuid made by the page
     * @param party key of an {@link ActionParty}
     * @param due not before the day of the session, or empty
     */
    public static ActionRequest of(int line, String uuid, String text, String party, String due) {
        return new ActionRequest(line, uuid, text, party, due);
    }

    /** Name of the field of a line: {@code text}, {@code party} or {@code due}. */
    public static String field(String what, int line) {
        return "action-" + what + "-" + line;
    }

    void check(LocalDate held, Problems problems) {
        if (isEmpty()) {
            return;
        }
        KeepableText.check(field("text", line), text, LENGTH, problems);
        if (!ActionParty.find(party).isPresent() || !ClientUuid.isOne(uuid)) {
            problems.add(Problem.of(field("party", line), ProblemCode.UNKNOWN_CHOICE, SupervisionRequest.shown(party)));
        }
        Optional<LocalDate> date = SupervisionRequest.readable(field("due", line), due, problems);
        if (held != null && date.filter(day -> day.isBefore(held)).isPresent()) {
            problems.add(Problem.of(field("due", line), ProblemCode.DATE_BEFORE, "hcv.supervision.heldOn", held));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String uuid() {
        return uuid;
    }

    String text() {
        return text;
    }

    ActionParty party() {
        return ActionParty.find(party)
                .orElseThrow(() -> new IllegalStateException("Not checked: " + field("party", line)));
    }

    Optional<LocalDate> due() {
        return SupervisionRequest.date(due);
    }
}
