/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module;

/** An activator with nothing to do. */
public abstract class BaseModuleActivator implements ModuleActivator {

    public BaseModuleActivator() {}

    @Override
    public void willRefreshContext() {
        // nothing to do
    }

    @Override
    public void contextRefreshed() {
        // nothing to do
    }

    @Override
    public void willStart() {
        // nothing to do
    }

    @Override
    public void started() {
        // nothing to do
    }

    @Override
    public void willStop() {
        // nothing to do
    }

    @Override
    public void stopped() {
        // nothing to do
    }
}
