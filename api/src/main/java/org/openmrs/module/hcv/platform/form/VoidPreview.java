/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.provider.FullName;

/** What taking out a record would change, or putting it back. */
public final class VoidPreview {

    private final FormDefinition form;
    private final String personUuid;
    private final String personName;
    private final LocalDate date;
    private final CascadePosition before;
    private final CascadePosition after;

    VoidPreview(FoundRecord record, LocalDate date, CascadePosition before, CascadePosition after) {
        this.form = record.form();
        this.personUuid = record.patient().getUuid();
        this.personName = FullName.of(record.patient());
        this.date = date;
        this.before = before;
        this.after = after;
    }

    public FormDefinition form() {
        return form;
    }

    public String personUuid() {
        return personUuid;
    }

    public String personName() {
        return personName;
    }

    /** Day of the visit. */
    public LocalDate date() {
        return date;
    }

    /** Where the person stands now. */
    public CascadePosition before() {
        return before;
    }

    /** Where the person would stand. */
    public CascadePosition after() {
        return after;
    }
}
