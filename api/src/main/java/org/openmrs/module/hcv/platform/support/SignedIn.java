/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;

/** Whoever is signed in, as one of the two sides that support has. Thread-safe. */
final class SignedIn {

    private final Access access;

    SignedIn(Access access) {
        this.access = access;
    }

    /**
     * Person id of the signed-in worker.
     *
     * @throws AccessRefused where the user is none, or does not work today
     */
    Integer worker() {
        access.require(HcvPrivilege.RECORD_PEER_SUPPORT);
        return person();
    }

    /** The same, also of one who does not work any more today. */
    Integer workerEvenAway() {
        access.requireEvenAway(HcvPrivilege.RECORD_PEER_SUPPORT);
        return person();
    }

    /**
     * Person id of the signed-in supervisor.
     *
     * @throws AccessRefused where the user is none
     */
    Integer supervisor() {
        access.require(HcvPrivilege.VIEW_PEER_SUPPORT);
        return person();
    }

    boolean isWorker() {
        return access.has(HcvPrivilege.RECORD_PEER_SUPPORT)
                && access.ownPersonId().isPresent();
    }

    boolean isSupervisor() {
        return access.has(HcvPrivilege.VIEW_PEER_SUPPORT)
                && access.ownPersonId().isPresent();
    }

    private Integer person() {
        return access.ownPersonId().orElseThrow(AccessRefused::outOfReach);
    }
}
