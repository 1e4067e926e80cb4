/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One event of a case's history: {@code 2026-02-20 voided RNA- entered:2026-03-01}. */
final class CaseEvent {

    private static final String ENTERED = "entered:";

    private final LocalDate date;
    private final boolean voided;
    private final String what;
    private final List<String> details;
    private final LocalDate entered;

    private CaseEvent(LocalDate date, boolean voided, String what, List<String> details, LocalDate entered) {
        this.date = date;
        this.voided = voided;
        this.what = what;
        this.details = Collections.unmodifiableList(details);
        this.entered = entered;
    }

    static List<CaseEvent> parseAll(String history) {
        List<CaseEvent> events = new ArrayList<>();
        for (String text : history.split(";")) {
            if (!text.trim().isEmpty()) {
                events.add(parse(text.trim()));
            }
        }
        return events;
    }

    private static CaseEvent parse(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        LocalDate date = LocalDate.parse(words.remove(0));
        boolean voided = !words.isEmpty() && words.get(0).equals("voided");
        if (voided) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing happens in '" + text + "'");
        }
        LocalDate entered = null;
        for (String word : new ArrayList<>(words)) {
            if (word.startsWith(ENTERED)) {
                entered = LocalDate.parse(word.substring(ENTERED.length()));
                words.remove(word);
            }
        }
        return new CaseEvent(date, voided, words.get(0), words.subList(1, words.size()), entered);
    }

    LocalDate date() {
        return date;
    }

    boolean isVoided() {
        return voided;
    }

    String what() {
        return what;
    }

    List<String> details() {
        return details;
    }

    Optional<LocalDate> entered() {
        return Optional.ofNullable(entered);
    }

    IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException("not understood: '" + date + " " + what
                + (details.isEmpty() ? "" : " " + String.join(" ", details)) + "'");
    }
}
