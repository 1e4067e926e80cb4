/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One person's clinical observations up to a day, oldest first.
 *
 * <p>A laboratory value counts on the day its sample was taken and a scan on the day it was made, where its group or its
 * visit says so; everything else on the day it was observed.
 */
final class FactRows {

    private final List<FactRow> all;
    private final List<FactRow> dated;

    FactRows(List<FactRow> rows, LocalDate asOf) {
        this.all = new ArrayList<>(rows);
        this.dated = new ArrayList<>();
        rows.stream().filter(row -> !date(row).isAfter(asOf)).forEach(dated::add);
        dated.sort(Comparator.comparing(this::date).thenComparing(row -> row.obsId));
    }

    List<FactRow> oldestFirst() {
        return dated;
    }

    /** The day the observation counts on. */
    LocalDate date(FactRow row) {
        Optional<FactRow> said = Optional.empty();
        if (row.key.startsWith("lab.")) {
            said = beside(row, "lab.date", "test.collected");
        } else if (row.is("liver.stiffness")) {
            said = beside(row, "liver.scan-date", "test.collected");
        }
        return said.flatMap(found -> found.valueDate).orElse(row.observed);
    }

    /** The observation of one of these questions in the same group, else for the same visit. */
    Optional<FactRow> beside(FactRow row, String... keys) {
        List<String> wanted = Arrays.asList(keys);
        Optional<FactRow> inGroup = all.stream()
                .filter(other -> wanted.contains(other.key) && other.isInGroupOf(row))
                .findFirst();
        return inGroup.isPresent()
                ? inGroup
                : all.stream()
                        .filter(other -> wanted.contains(other.key) && other.isOfVisitOf(row))
                        .findFirst();
    }
}
