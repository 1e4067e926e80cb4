/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;

/** A course of treatment from its first tablet to the test after it, or as far as it goes. */
final class Treatment {

    private static final int CLINIC = Place.LIVER_CLINIC.ordinal();

    private final Chance chance;
    private final Story story;
    private final LocalDate reference;
    private final PeerSupport support;

    private int weeks = 12;

    Treatment(Chance chance, Story story, LocalDate reference, PeerSupport support) {
        this.chance = chance;
        this.story = story;
        this.reference = reference;
        this.support = support;
    }

    void tell(Fate fate, LocalDate linked) {
        LocalDate start = fate == Fate.ON_TREATMENT
                ? reference.minusDays(60)
                : fate == Fate.SVR_DUE ? reference.minusDays(203) : chance.after(linked, 1, 14);
        support.between(linked, start, 8, 70, "activity.pre-test-talk");
        begin(fate, start);
        LocalDate planned = start.plusDays(7L * weeks - 1);
        switch (fate) {
            case CURED, CURED_THEN_REINFECTED, NOT_CLEARED, SVR_NOT_ASSESSED, SVR_DUE, DIED_BEFORE_SVR -> completes(
                    fate, start, chance.after(planned, -2, 3));
            case CURED_AFTER_EARLY_STOP, STOPPED_NOT_ASSESSED -> stops(fate, start);
            case TRANSFERRED -> moves(start);
            case DIED_ON_TREATMENT -> dies(start.plusDays(40), start);
            case LOST_ON_TREATMENT -> support.between(start, start.plusDays(45), 12, 40, "activity.adherence-talk");
            case ON_TREATMENT -> support.between(start, reference, 12, 75, "activity.adherence-talk");
            default -> throw new IllegalArgumentException("No story of treatment: " + fate);
        }
    }

    private void begin(Fate fate, LocalDate start) {
        String regimen = "regimen.sof-vel";
        if (fate == Fate.ON_TREATMENT) {
            regimen = "regimen.sof-vel-rbv";
            weeks = 24;
        } else if (fate != Fate.SVR_DUE && chance.percent(45)) {
            regimen = "regimen.gle-pib";
            weeks = 8;
        }
        story.visit("treatment-start", start, CLINIC, Worker.CLINICIAN)
                .with("startDate", start)
                .with("regimen", regimen)
                .with("weeks", weeks)
                .with("startedElsewhere", "no");
        if (chance.percent(50)) {
            support.accompanied(start);
        }
    }

    private void completes(Fate fate, LocalDate start, LocalDate last) {
        support.between(start, last, 15, 75, "activity.adherence-talk");
        end(last, "treatment-end.completed");
        switch (fate) {
            case DIED_BEFORE_SVR -> dies(last.plusDays(33), last);
            case SVR_NOT_ASSESSED -> support.between(last, last.plusDays(150), 30, 20, "activity.svr-reminder");
            case SVR_DUE -> support.between(last, reference, 25, 60, "activity.svr-reminder");
            default -> tested(fate, last);
        }
    }

    private void tested(Fate fate, LocalDate last) {
        LocalDate day = chance.after(last, 84, 105);
        support.between(last, day, 28, 65, "activity.svr-reminder");
        if (chance.percent(6)) {
            LocalDate first = day.minusDays(5);
            result(first)
                    .test(
                            "testType",
                            "test-type.rna-poc",
                            "result",
                            "result.invalid",
                            "collected",
                            first,
                            "testNote",
                            "Cartridge error");
        }
        String type = chance.oneOf("test-type.rna-lab", "test-type.rna-poc", "test-type.rna-dbs");
        if (fate == Fate.NOT_CLEARED) {
            result(day)
                    .test(
                            "testType",
                            type,
                            "result",
                            "result.positive",
                            "collected",
                            day,
                            "value",
                            chance.viralLoad(),
                            "operator",
                            "operator.eq",
                            "lloq",
                            15);
            return;
        }
        result(day).test("testType", type, "result", "result.negative", "collected", day, "lloq", 15);
        support.ended(day.plusDays(7));
        if (fate == Fate.CURED_THEN_REINFECTED) {
            LocalDate again = reference.minusDays(chance.between(2, 12));
            result(again)
                    .test(
                            "testType",
                            "test-type.rna-poc",
                            "result",
                            "result.positive",
                            "collected",
                            again,
                            "value",
                            chance.viralLoad(),
                            "operator",
                            "operator.eq",
                            "lloq",
                            10);
        }
    }

    private void stops(Fate fate, LocalDate start) {
        LocalDate last = start.plusDays(weeks == 8 ? chance.between(29, 42) : chance.between(32, 60));
        support.between(start, last, 14, 60, "activity.side-effect");
        end(last, "treatment-end.stopped-early")
                .with(
                        "stopReason",
                        chance.oneOf(
                                "stop-reason.adverse-event",
                                "stop-reason.patient-choice",
                                "stop-reason.prison-move",
                                "stop-reason.supply",
                                "stop-reason.lost-contact"));
        if (fate == Fate.CURED_AFTER_EARLY_STOP) {
            tested(fate, last);
        } else {
            support.between(last, last.plusDays(120), 30, 15, "activity.svr-reminder");
        }
    }

    private void moves(LocalDate start) {
        LocalDate day = start.plusDays(30);
        support.between(start, day.minusDays(1), 12, 70, "activity.adherence-talk");
        end(day, "treatment-end.transferred-out").with("transferDate", day);
        support.ended(day);
    }

    private void dies(LocalDate day, LocalDate from) {
        support.between(from, day.minusDays(8), 14, 50, "activity.adherence-talk");
        story.died(day);
        support.deathReported(day.plusDays(3));
    }

    private Visit end(LocalDate last, String how) {
        return story.visit("treatment-end", last, CLINIC, Worker.CLINICIAN)
                .with("end", how)
                .with("lastDose", last);
    }

    private Visit result(LocalDate day) {
        return story.visit("test-result", day, CLINIC, Worker.NURSE).with("resultGiven", "result-given.yes");
    }
}
