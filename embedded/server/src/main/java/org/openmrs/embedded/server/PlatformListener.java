/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the platform with the servlet context, and keeps what went wrong for whoever started it. */
final class PlatformListener implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformListener.class);

    private final Platform platform;
    private Throwable failure;

    PlatformListener(Platform platform) {
        this.platform = platform;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            platform.start(event.getServletContext());
        } catch (RuntimeException | Error e) {
            failure = e;
            LOG.error("The platform does not start", e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        platform.stop(event.getServletContext());
    }

    /** Throws what stopped the platform from starting, if anything did. */
    void rethrow() {
        if (failure != null) {
            throw new IllegalStateException("The platform does not start: " + failure.getMessage(), failure);
        }
    }
}
