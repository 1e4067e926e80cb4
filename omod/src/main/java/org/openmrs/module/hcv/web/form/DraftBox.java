/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.Collections;
import java.util.Map;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.people.PersonBox;

/** What the signed-in user began and did not save, on the first page and on a person's. Thread-safe. */
public final class DraftBox implements HomeBox, PersonBox {

    private final DraftLines drafts;

    public DraftBox(DraftLines drafts) {
        this.drafts = drafts;
    }

    /** {@code drafts}, the newest first. */
    @Override
    public Map<String, Object> model() {
        return Collections.singletonMap("drafts", drafts.all());
    }

    /** {@code drafts} about the person. */
    @Override
    public Map<String, Object> model(String personUuid) {
        return Collections.singletonMap("drafts", drafts.of(personUuid));
    }
}
