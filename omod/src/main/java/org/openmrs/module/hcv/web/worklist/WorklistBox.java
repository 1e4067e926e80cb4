/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.worklist;

import java.util.Collections;
import java.util.Map;
import org.openmrs.module.hcv.web.page.HomeBox;

/** The worklists with their counts on the first page. Thread-safe. */
public final class WorklistBox implements HomeBox {

    private final WorklistTables tables;

    public WorklistBox(WorklistTables tables) {
        this.tables = tables;
    }

    /** {@code worklists}, none for who sees none. */
    @Override
    public Map<String, Object> model() {
        return Collections.singletonMap("worklists", tables.doors());
    }
}
