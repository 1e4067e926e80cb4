/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;

/** From the diagnosis to an appointment with someone able to treat, or as far as it goes. */
final class Pathway {

    private static final int CLINIC = Place.LIVER_CLINIC.ordinal();

    private final Chance chance;
    private final Story story;
    private final LocalDate reference;
    private final PeerSupport support;

    Pathway(Chance chance, Story story, LocalDate reference, PeerSupport support) {
        this.chance = chance;
        this.story = story;
        this.reference = reference;
        this.support = support;
    }

    void notReferred(Fate fate, LocalDate diagnosed) {
        if (fate == Fate.DIED_BEFORE_REFERRAL) {
            dies(chance.after(diagnosed, 15, 60));
        } else {
            support.between(diagnosed, chance.after(diagnosed, 10, 60), 14, 40, "activity.result-support");
        }
    }

    void notEngaged(Fate fate, LocalDate diagnosed) {
        LocalDate referred = diagnosed.plusDays(fate == Fate.REFERRED_MISSED ? 7 : 0);
        if (fate == Fate.REFERRED_MISSED) {
            for (int i = chance.between(1, 3); i > 0; i--) {
                LocalDate missed = referred.plusDays(21L * i);
                story.visit("assessment", missed, CLINIC, Worker.CLINICIAN)
                        .with(
                                "appointmentOutcome",
                                chance.oneOf("appointment.missed", "appointment.missed", "appointment.rearranged"))
                        .with("referralDate", referred);
            }
        } else {
            story.visit("assessment", diagnosed.plusDays(28), CLINIC, Worker.NURSE)
                    .with("appointmentOutcome", "appointment.missed")
                    .with("referralDate", diagnosed)
                    .with("note", "Not met this time. Letter sent to the key worker.");
        }
        support.between(diagnosed, chance.after(diagnosed, 60, 200), 17, 35, "activity.locate");
    }

    /** @return the day of the first appointment that was kept */
    LocalDate engaged(LocalDate diagnosed, int days) {
        LocalDate linked = diagnosed.plusDays(days);
        support.between(diagnosed, linked.minusDays(1), 9, 65, "activity.helped-book");
        if (days > 14 && chance.percent(40)) {
            story.visit("assessment", diagnosed.plusDays(days / 2), CLINIC, Worker.NURSE)
                    .with("appointmentOutcome", "appointment.missed")
                    .with("referralDate", diagnosed);
        }
        Visit visit = story.visit("assessment", linked, CLINIC, chance.oneOf(Worker.CLINICIAN, Worker.NURSE))
                .with("appointmentOutcome", "appointment.attended")
                .with("referralDate", diagnosed);
        double stiffness = chance.between(38, 110) / 10.0;
        boolean cirrhosis = chance.percent(14);
        if (cirrhosis) {
            stiffness = chance.between(130, 280) / 10.0;
        }
        visit.with("stiffness", stiffness).with("cirrhosis", cirrhosis ? "cirrhosis.compensated" : "cirrhosis.none");
        if (chance.percent(60)) {
            support.accompanied(linked);
        }
        story.enrolled(linked);
        return linked;
    }

    void waiting(Fate fate, LocalDate linked) {
        if (fate == Fate.ENGAGED_DIED) {
            dies(chance.after(linked, 20, 60));
        } else {
            support.between(linked, reference, 24, 50, "activity.reminder");
        }
    }

    private void dies(LocalDate day) {
        support.notMet(day.minusDays(6));
        story.died(day);
        support.deathReported(day.plusDays(4));
    }
}
