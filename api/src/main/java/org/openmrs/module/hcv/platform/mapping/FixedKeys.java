/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Keys whose concepts name the programme, its workflow and its states: these are made once and keep their concepts. */
final class FixedKeys {

    private final Set<String> keys;

    private FixedKeys(Set<String> keys) {
        this.keys = Collections.unmodifiableSet(keys);
    }

    static FixedKeys load() {
        Set<String> keys = new HashSet<>();
        for (String file : Arrays.asList("programs.csv", "programworkflows.csv", "programstates.csv")) {
            ContentTable.read(file).rows().forEach(row -> keys.add(row.text("concept")));
        }
        return new FixedKeys(keys);
    }

    boolean contains(String key) {
        return keys.contains(key);
    }
}
