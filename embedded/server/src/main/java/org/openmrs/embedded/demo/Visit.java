/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One filled-in form: its answers by field, as the module's pages would write them. A coded answer is a key of the
 * dictionary, several answers are a list of keys, a date is a {@link LocalDate}, a number a {@link Number}.
 */
final class Visit {

    private final String form;
    private final LocalDate date;
    private final int place;
    private final Worker by;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<Map<String, Object>> tests = new ArrayList<>();

    private Date written;
    private boolean provisional;

    private Visit(String form, LocalDate date, int place, Worker by) {
        this.form = form;
        this.date = date;
        this.place = place;
        this.by = by;
        this.written = Ids.afternoon(date);
    }

    static Visit of(String form, LocalDate date, int place, Worker by) {
        return new Visit(form, date, place, by);
    }

    /** Typed in at that instant rather than in the afternoon of the day. */
    Visit writtenAt(Date instant) {
        written = instant;
        return this;
    }

    /** Its tests await a clinician's countersignature. */
    Visit provisional() {
        provisional = true;
        return this;
    }

    Visit with(String field, Object answer) {
        answers.put(field, answer);
        return this;
    }

    /** Adds a test of this visit; names and answers in turn. */
    Visit test(Object... fieldsAndAnswers) {
        Map<String, Object> test = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
            test.put((String) fieldsAndAnswers[i], fieldsAndAnswers[i + 1]);
        }
        tests.add(test);
        return this;
    }

    String form() {
        return form;
    }

    LocalDate date() {
        return date;
    }

    int place() {
        return place;
    }

    Worker by() {
        return by;
    }

    Date written() {
        return written;
    }

    boolean isProvisional() {
        return provisional;
    }

    Map<String, Object> answers() {
        return answers;
    }

    List<Map<String, Object>> tests() {
        return tests;
    }
}
