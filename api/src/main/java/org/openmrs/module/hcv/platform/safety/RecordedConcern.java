/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** What a contact's observations say of a worry. Immutable. */
final class RecordedConcern {

    private final String encounterUuid;
    private final Integer personId;
    private final LocalDate day;
    private final Date raisedAt;
    private final boolean takenBack;
    private final Answers answers;

    RecordedConcern(
            String encounterUuid, Integer personId, LocalDate day, Date raisedAt, boolean takenBack, Answers answers) {
        this.encounterUuid = encounterUuid;
        this.personId = personId;
        this.day = day;
        this.raisedAt = raisedAt;
        this.takenBack = takenBack;
        this.answers = answers;
    }

    String encounterUuid() {
        return encounterUuid;
    }

    /** Id of the person with whom the contact was. */
    Integer personId() {
        return personId;
    }

    /** Day of the contact. */
    LocalDate day() {
        return day;
    }

    /** When it was first saved. */
    Date raisedAt() {
        return raisedAt;
    }

    /** When the contact last came to say that there is a worry, or danger; never before {@link #raisedAt}. */
    Date saidAt() {
        return answers.saidAt == null || answers.saidAt.before(raisedAt) ? raisedAt : answers.saidAt;
    }

    /** Whether the contact says so no more: it was changed or taken out. */
    boolean isTakenBack() {
        return takenBack;
    }

    boolean isImmediate() {
        return answers.immediate;
    }

    List<String> categories() {
        return Collections.unmodifiableList(answers.categories);
    }

    List<String> told() {
        return Collections.unmodifiableList(answers.told);
    }

    Optional<String> toldAt() {
        return Optional.ofNullable(answers.toldAt);
    }

    /** Gathers the answers of one contact; used by one thread. */
    static final class Answers {

        boolean concern;
        Date raisedAt;
        private Date saidAt;
        private boolean immediate;
        private String toldAt;
        private final List<String> categories = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        void add(String question, String answer, String text, Date saved) {
            switch (question) {
                case "contact.safeguarding":
                    if (answer.equals("yes")) {
                        concern = true;
                        said(saved);
                        raisedAt = raisedAt == null || saved.before(raisedAt) ? saved : raisedAt;
                    }
                    break;
                case "contact.safety-immediate":
                    if (answer.equals("yes")) {
                        immediate = true;
                        said(saved);
                    }
                    break;
                case "contact.safety-category":
                    addOnce(categories, answer);
                    break;
                case "contact.safety-told":
                    addOnce(told, answer);
                    break;
                default:
                    toldAt = text == null ? toldAt : text;
            }
        }

        private void said(Date saved) {
            saidAt = saidAt == null || saved.after(saidAt) ? saved : saidAt;
        }

        private static void addOnce(List<String> answers, String answer) {
            if (!answer.isEmpty() && !answers.contains(answer)) {
                answers.add(answer);
            }
        }
    }
}
