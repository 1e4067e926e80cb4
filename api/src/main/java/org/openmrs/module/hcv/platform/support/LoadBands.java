/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** The ranges in which load is said: {@code load-bands.csv}. */
final class LoadBands {

    static final List<Integer> PEOPLE = starts("people");
    static final List<Integer> CONTACTS = starts("contacts");

    /** Of minutes with people, and of minutes out alone. */
    static final List<Integer> MINUTES = starts("minutes");

    private LoadBands() {}

    private static List<Integer> starts(String kind) {
        return Collections.unmodifiableList(ContentTable.read("load-bands.csv").rows().stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> Integer.valueOf(row.text("from")))
                .sorted()
                .collect(Collectors.toList()));
    }
}
