/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.impl;

import org.openmrs.api.OpenmrsService;

/** A service with nothing to do when the platform starts and stops. */
public abstract class BaseOpenmrsService implements OpenmrsService {

    public BaseOpenmrsService() {}

    @Override
    public void onStartup() {
        // nothing to do
    }

    @Override
    public void onShutdown() {
        // nothing to do
    }
}
