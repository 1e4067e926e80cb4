/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.api.context.Daemon;
import org.openmrs.module.DaemonToken;
import org.openmrs.module.hcv.platform.form.AfterRecording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs {@link ProgrammeSync} behind the scenes, as OpenMRS's daemon user: for a person after a form was recorded, and
 * for everybody when the module starts and with the first form of each later day.
 *
 * <p>One thread at most is at work. Nothing here ever fails what the user was doing. The module's daemon token comes
 * from its activator, is never handed on, and starts no other work than this. Safe for use by several threads.
 */
public class ProgrammeFollower implements AfterRecording {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeFollower.class);

    /** People between two looks at whether the module is stopping. */
    private static final int BATCH = 200;

    private final ProgrammeSync sync;
    private final Clock clock;
    private final Set<Integer> waiting = new LinkedHashSet<>();
    private DaemonToken token;
    private boolean everybody;
    private boolean working;
    private LocalDate caughtUp;

    public ProgrammeFollower(ProgrammeSync sync, Clock clock) {
        this.sync = sync;
        this.clock = clock;
    }

    /** Gives the right to work as the daemon user; without it nothing is done. */
    public synchronized void begin(DaemonToken given) {
        this.token = given;
    }

    /** Forgets what is still to be done; the catch-up run of the next start does it. */
    public synchronized void end() {
        token = null;
        everybody = false;
        waiting.clear();
    }

    @Override
    public synchronized void recorded(Integer patientId) {
        if (token != null) {
            waiting.add(patientId);
            everybody |= !LocalDate.now(clock).equals(caughtUp);
            work();
        }
    }

    /** Asks for a catch-up run for everybody; returns at once. */
    public synchronized void catchUp() {
        if (token != null) {
            everybody = true;
            work();
        }
    }

    private void work() {
        if (working) {
            return;
        }
        working = true;
        try {
            Daemon.runInDaemonThread(this::workOff, token);
        } catch (RuntimeException e) {
            // Whoever saved a form must not see this; the catch-up run makes up for it.
            working = false;
            LOG.warn("Enrolments could not be brought up to date", e);
        }
    }

    private void workOff() {
        int written = 0;
        boolean finished = false;
        try {
            while (isMoreToDo()) {
                if (isEverybodyDue()) {
                    waitFor(sync.people());
                }
                written += sync.sync(next());
            }
            finished = true;
            LOG.debug("Enrolments brought up to date: {}", written);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Enrolments were not all brought up to date: {}",
                    e.getClass().getName());
        } finally {
            if (!finished) {
                giveUp();
            }
        }
    }

    /** Nothing more to do ends the work, in the same step in which it is found. */
    private synchronized boolean isMoreToDo() {
        working = everybody || !waiting.isEmpty();
        return working;
    }

    private synchronized boolean isEverybodyDue() {
        boolean due = everybody;
        if (due) {
            everybody = false;
            caughtUp = LocalDate.now(clock);
        }
        return due;
    }

    private synchronized void waitFor(List<Integer> people) {
        if (token != null) {
            waiting.addAll(people);
        }
    }

    private synchronized List<Integer> next() {
        List<Integer> next = waiting.stream().limit(BATCH).collect(Collectors.toList());
        waiting.removeAll(next);
        return next;
    }

    private synchronized void giveUp() {
        waiting.clear();
        everybody = false;
        working = false;
    }
}
