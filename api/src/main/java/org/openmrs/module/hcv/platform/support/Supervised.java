/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import org.openmrs.module.hcv.domain.support.SupervisionStanding;
import org.openmrs.module.hcv.platform.provider.Colleague;

/** One whom the signed-in supervisor supervises, and where the supervision stands. Immutable. */
public final class Supervised {

    private final Colleague peer;
    private final SupervisionStanding standing;

    Supervised(Colleague peer, SupervisionStanding standing) {
        this.peer = peer;
        this.standing = standing;
    }

    public Colleague peer() {
        return peer;
    }

    public SupervisionStanding standing() {
        return standing;
    }
}
