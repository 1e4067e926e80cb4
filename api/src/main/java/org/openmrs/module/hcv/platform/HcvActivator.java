/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform;

import org.openmrs.api.context.Context;
import org.openmrs.api.context.Daemon;
import org.openmrs.module.BaseModuleActivator;
import org.openmrs.module.DaemonToken;
import org.openmrs.module.DaemonTokenAware;
import org.openmrs.module.hcv.platform.form.o3.O3Publisher;
import org.openmrs.module.hcv.platform.metadata.MetadataInstaller;
import org.openmrs.module.hcv.platform.programme.ProgrammeFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installs the module's metadata whenever OpenMRS starts the module, as OpenMRS's daemon user and never as a person, and
 * then has the enrolments in the programme caught up behind the scenes.
 *
 * <p>A failure leaves the module running, so that the administrator's page can say what is wrong.
 */
public class HcvActivator extends BaseModuleActivator implements DaemonTokenAware {

    private static final Logger LOG = LoggerFactory.getLogger(HcvActivator.class);

    private DaemonToken daemonToken;
    private ProgrammeFollower programme;

    @Override
    public void setDaemonToken(DaemonToken token) {
        this.daemonToken = token;
    }

    /** Comes before {@link #started()}, and again whenever another module makes OpenMRS build its beans anew. */
    @Override
    public void contextRefreshed() {
        programme = Context.getRegisteredComponent("hcv.programme", ProgrammeFollower.class);
        programme.begin(daemonToken);
    }

    @Override
    public void started() {
        Daemon.runInDaemonThreadAndWait(HcvActivator::installMetadata, daemonToken);
        programme.catchUp();
        LOG.info("Hepatitis C module started");
    }

    @Override
    public void willRefreshContext() {
        endProgramme();
    }

    @Override
    public void willStop() {
        endProgramme();
    }

    private void endProgramme() {
        if (programme != null) {
            programme.end();
            programme = null;
        }
    }

    private static void installMetadata() {
        try {
            Context.getRegisteredComponent("hcv.metadataInstaller", MetadataInstaller.class)
                    .install();
        } catch (RuntimeException e) {
            LOG.error("Hepatitis C module: metadata could not be installed; its pages will say what is missing", e);
        }
        try {
            Context.getRegisteredComponent("hcv.o3Publisher", O3Publisher.class).publish();
        } catch (RuntimeException e) {
            LOG.error("Hepatitis C module: its forms could not be published for O3; its own pages do not need that", e);
        }
    }
}
