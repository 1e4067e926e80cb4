/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last answers of one person that a peer support worker's day depends on. Filled in the order in which the answers
 * were given, by one thread.
 */
final class PersonNotes {

    static final String APPOINTMENT = "appointment.outcome";
    static final String MISSED = "appointment.missed";
    static final String VISIT_ALERT = "contact.visit-alert";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, LocalDate> answeredOn = new HashMap<>();
    private final Map<String, String> nextSteps = new HashMap<>();
    private final Map<String, String> alertWords = new HashMap<>();
    private String alertedAt;

    void code(String question, String answer, LocalDate on) {
        codes.put(question, answer);
        answeredOn.put(question, on);
    }

    void date(String question, LocalDate answer) {
        dates.put(question, answer);
    }

    void nextStep(String encounterUuid, String words) {
        nextSteps.put(encounterUuid, words);
    }

    /** @param encounterUuid of the answer that there is, or is not, something to look out for */
    void alertedAt(String encounterUuid) {
        alertedAt = encounterUuid;
    }

    void alertWords(String encounterUuid, String words) {
        alertWords.put(encounterUuid, words);
    }

    /** What to look out for when visiting, by the last answer; empty where there is nothing, or nobody asked. */
    Optional<VisitAlert> alert() {
        return "yes".equals(codes.get(VISIT_ALERT))
                ? Optional.of(new VisitAlert(alertWords.getOrDefault(alertedAt, ""), answeredOn.get(VISIT_ALERT)))
                : Optional.empty();
    }

    /** The words in which the next step was agreed at that contact. */
    Optional<String> nextStep(Optional<String> encounterUuid) {
        return encounterUuid.map(nextSteps::get);
    }

    /** The key of an answer without what stands before its point, such as {@code phone}. */
    Optional<String> shortCode(String question) {
        return Optional.ofNullable(codes.get(question)).map(key -> key.substring(key.indexOf('.') + 1));
    }

    Optional<LocalDate> date(String question) {
        return Optional.ofNullable(dates.get(question));
    }

    /** The day of the last appointment, where the person did not get to it and has not been at one since. */
    Optional<LocalDate> missedAppointment() {
        return MISSED.equals(codes.get(APPOINTMENT)) ? Optional.of(answeredOn.get(APPOINTMENT)) : Optional.empty();
    }

    /** From when medication can be collected; empty once it was collected on that day or later. */
    Optional<LocalDate> collection() {
        boolean collected = "yes".equals(codes.get("review.medication-collected"));
        LocalDate reviewed = answeredOn.get("review.medication-collected");
        return date("review.next-collection").filter(day -> !collected || reviewed.isBefore(day));
    }
}
