/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.glass;

import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.hcv.platform.glass.OpenedPeople;
import org.openmrs.module.hcv.web.page.HomeBox;

/** On the first page: how many people were opened with a reason and not looked at by a supervisor. Thread-safe. */
public final class OpenedBox implements HomeBox {

    private final OpenedPeople opened;

    public OpenedBox(OpenedPeople opened) {
        this.opened = opened;
    }

    /** {@code seesOpened} and {@code openedUnseen}, 0 for who supervises nobody. */
    @Override
    public Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("seesOpened", opened.isSupervisor());
        model.put("openedUnseen", opened.unseen());
        return model;
    }
}
