/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import org.openmrs.module.hcv.platform.content.ContentTable;

/** The encounter roles that forms name. */
final class Roles {

    private Roles() {}

    static String uuid(String key) {
        return ContentTable.read("encounterroles.csv").rows().stream()
                .filter(row -> row.text("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("encounterroles.csv has no key " + key))
                .text("uuid");
    }
}
