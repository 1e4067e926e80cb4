/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** What a supervision session can be about: the keys of {@code supervision-topics.csv}, in the order of a page. */
public final class SupervisionTopics {

    private static final List<String> KEYS = ContentTable.read("supervision-topics.csv").rows().stream()
            .map(row -> row.text("key"))
            .collect(Collectors.collectingAndThen(Collectors.toList(), java.util.Collections::unmodifiableList));

    private SupervisionTopics() {}

    public static List<String> keys() {
        return KEYS;
    }
}
