/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.support.BoundaryKind;

/** That its author raised a boundary: which, when, and whether the supervisor has dealt with it. Immutable. */
public final class RaisedFlag {

    private final BoundaryKind kind;
    private final LocalDate raisedOn;
    private final boolean open;

    RaisedFlag(BoundaryFlagRow row) {
        this.kind = row.kind();
        this.raisedOn = TimeAlone.local(row.raisedAt()).toLocalDate();
        this.open = row.isOpen();
    }

    public BoundaryKind kind() {
        return kind;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public boolean isOpen() {
        return open;
    }
}
