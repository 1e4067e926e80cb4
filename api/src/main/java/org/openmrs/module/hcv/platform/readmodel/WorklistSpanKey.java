/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What makes a {@link WorklistSpanRow} the only one of its kind. For Hibernate, which fills the fields. */
public final class WorklistSpanKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer personId;
    private String worklist;
    private LocalDate fromDate;

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof WorklistSpanKey)) {
            return false;
        }
        WorklistSpanKey that = (WorklistSpanKey) other;
        return Objects.equals(personId, that.personId)
                && Objects.equals(worklist, that.worklist)
                && Objects.equals(fromDate, that.fromDate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId, worklist, fromDate);
    }
}
