/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.sample;

import org.openmrs.api.context.Daemon;
import org.openmrs.module.BaseModuleActivator;
import org.openmrs.module.DaemonToken;
import org.openmrs.module.DaemonTokenAware;

/** Writes down the order in which it is called. The class loader of the module holds the list, not that of the test. */
public final class SampleActivator extends BaseModuleActivator implements DaemonTokenAware {

    static final StringBuffer CALLS = new StringBuffer();

    private DaemonToken token;

    @Override
    public void setDaemonToken(DaemonToken token) {
        this.token = token;
    }

    @Override
    public void willStart() {
        CALLS.append("willStart ");
    }

    @Override
    public void willRefreshContext() {
        CALLS.append("willRefreshContext ");
    }

    @Override
    public void contextRefreshed() {
        CALLS.append("contextRefreshed ");
    }

    @Override
    public void started() {
        CALLS.append("started ");
        Daemon.runInDaemonThreadAndWait(() -> CALLS.append("daemon"), token);
    }
}
