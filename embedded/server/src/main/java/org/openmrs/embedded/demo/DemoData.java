/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmrs.GlobalProperty;
import org.openmrs.api.context.Context;
import org.openmrs.util.OpenmrsClassLoader;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a new database with the demonstration's staff, places and people. */
public final class DemoData {

    private static final String LOADED = "hcv.demonstration.loaded";
    private static final int PEOPLE_AT_A_TIME = 25;

    private final Metadata metadata = new Metadata();
    private final Staff staff = new Staff(metadata);
    private final StoryRecorder recorder = new StoryRecorder(metadata, staff);
    private final TransactionTemplate transaction = new TransactionTemplate(
            Context.getRegisteredComponents(PlatformTransactionManager.class).get(0));

    private DemoData() {}

    /**
     * Loads the data unless they are there.
     *
     * @throws IllegalStateException when an earlier load broke off, or the module did not bring its metadata
     */
    public static void loadOnce() {
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        Context.openSession();
        try {
            Context.authenticate("admin", "Admin123");
            String state = Context.getAdministrationService().getGlobalProperty(LOADED);
            if ("started".equals(state)) {
                throw new IllegalStateException(
                        "An earlier start broke off while filling the database." + " Start again with --fresh.");
            }
            if (state == null) {
                new DemoData().load();
            }
        } finally {
            Context.logout();
            Context.closeSession();
        }
    }

    private void load() {
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        LocalDate reference = today.isBefore(Cohort.REFERENCE) ? today : Cohort.REFERENCE;
        List<Story> stories = Cohort.until(reference);
        Instant now = Instant.now();
        Lately.tell(stories, now);
        inTransaction(() -> {
            note("started");
            staff.openPlaces();
            staff.hire(reference.minusDays(400));
        });
        for (int from = 0; from < stories.size(); from += PEOPLE_AT_A_TIME) {
            List<Story> some = stories.subList(from, Math.min(from + PEOPLE_AT_A_TIME, stories.size()));
            inTransaction(() -> some.forEach(this::record));
        }
        inTransaction(() -> new TeamRecords(staff, stories, now).record());
        inTransaction(() -> note(reference.toString()));
    }

    /** A small session keeps each look into the database cheap. */
    private void record(Story story) {
        recorder.record(story);
        Context.flushSession();
        Context.clearSession();
    }

    private static void note(String state) {
        GlobalProperty property = Context.getAdministrationService().getGlobalPropertyObject(LOADED);
        if (property == null) {
            property = new GlobalProperty(LOADED, state, "How far the demonstration data are loaded");
        }
        property.setPropertyValue(state);
        Context.getAdministrationService().saveGlobalProperty(property);
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
        Context.clearSession();
    }
}
