/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module;

import java.io.Serializable;

/** Proof that code of a started module may run as the daemon user. Only the platform gives valid ones out. */
public class DaemonToken implements Serializable {

    private final String id;

    public DaemonToken(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
