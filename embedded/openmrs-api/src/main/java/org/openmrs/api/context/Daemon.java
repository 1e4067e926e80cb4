/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.openmrs.User;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.embedded.DaemonTokens;
import org.openmrs.embedded.DaemonWork;
import org.openmrs.module.DaemonToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs code of the platform or of a started module as the daemon user, who may do everything, in a thread and a
 * database session of its own. Every method refuses a token that the platform did not give out.
 */
public final class Daemon {

    private static final Logger log = LoggerFactory.getLogger(Daemon.class);

    private Daemon() {}

    public static Thread runInDaemonThread(Runnable runnable, DaemonToken token) {
        requireValid(token);
        Thread thread = new Thread(() -> DaemonWork.run(runnable));
        thread.start();
        return thread;
    }

    /** Waits for the end. A failure is logged, not thrown, as OpenMRS does not throw it either. */
    public static void runInDaemonThreadAndWait(Runnable runnable, DaemonToken token) {
        requireValid(token);
        FutureTask<Void> work = new FutureTask<>(() -> DaemonWork.run(runnable), null);
        new Thread(work).start();
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            log.error("Work of the daemon failed", e.getCause());
        }
    }

    private static void requireValid(DaemonToken token) {
        if (!DaemonTokens.isValid(token)) {
            throw new APIAuthenticationException("Not given a valid daemon token");
        }
    }

    public static boolean isDaemonThread() {
        return DaemonWork.isUnderWay();
    }

    public static boolean isDaemonUser(User user) {
        return user != null && DaemonWork.USER_UUID.equals(user.getUuid());
    }

    /** The daemon user; null outside a daemon thread. */
    public static User getDaemonThreadUser() {
        return isDaemonThread() ? DaemonWork.user() : null;
    }

    public static String getDaemonUserUuid() {
        return DaemonWork.USER_UUID;
    }
}
