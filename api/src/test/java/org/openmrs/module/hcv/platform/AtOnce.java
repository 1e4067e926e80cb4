/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What several threads do at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Does all of it at once. All have ended when this returns or throws, so that none writes to the database after the
     * test has tidied up.
     *
     * @param work each in a thread of its own; all begin together
     * @return what each returned, in the order of the work
     * @throws java.util.concurrent.ExecutionException with what the first of them threw
     */
    public static <T> List<T> of(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CyclicBarrier together = new CyclicBarrier(work.size());
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : work) {
            futures.add(threads.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                return task.call();
            }));
        }
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            threads.shutdownNow();
            throw new IllegalStateException("Still at work after two minutes.");
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
