/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.safety;

import java.util.Collections;
import java.util.Map;
import org.openmrs.module.hcv.platform.safety.SafetyConcerns;
import org.openmrs.module.hcv.web.page.HomeBox;

/** What the first page says of worries that wait, without a name: somebody else may look at the screen. Thread-safe. */
public final class SafetyBox implements HomeBox {

    private final SafetyConcerns concerns;

    public SafetyBox(SafetyConcerns concerns) {
        this.concerns = concerns;
    }

    /** For a page's model: {@code safety}, with the counts. */
    @Override
    public Map<String, Object> model() {
        return Collections.singletonMap("safety", concerns.waiting());
    }
}
