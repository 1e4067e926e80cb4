/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;

/** The screening visit, and the tests that follow from it up to the first valid RNA result. */
final class Screening {

    private static final String[] ANTIBODY = {"test-type.ab-fingerprick", "test-type.ab-oral-fluid"};

    private final Chance chance;
    private final Story story;
    private final LocalDate date;
    private final int place;
    private final Worker by;

    Screening(Chance chance, Story story, LocalDate date, int place) {
        this.chance = chance;
        this.story = story;
        this.date = date;
        this.place = place;
        this.by = chance.oneOf(Worker.ADVANCED_PEER, Worker.ADVANCED_PEER_TWO, Worker.NURSE, Worker.CLINICIAN);
    }

    void declined() {
        visit("consent.declined", false).with("note", "Knows where to find us. Asked us to come by again.");
    }

    void withoutInfection(Fate fate) {
        Visit visit = visit("consent.given", fate != Fate.AB_NEGATIVE);
        switch (fate) {
            case AB_NEGATIVE -> antibodyNegative(visit);
            case RNA_NEGATIVE_ONLY -> visit.with("previousTest", "previous-test.ab-positive")
                    .test("testType", "test-type.rna-poc", "result", "result.negative", "collected", date, "lloq", 10);
            case RNA_NEEDED -> reactive(visit);
            case RNA_INVALID -> reactive(visit)
                    .test(
                            "testType",
                            "test-type.rna-poc",
                            "result",
                            invalid(),
                            "collected",
                            date,
                            "testNote",
                            "Repeat with a new sample");
            case PAST_INFECTION -> pastInfection(visit);
            default -> throw new IllegalArgumentException("No story without infection: " + fate);
        }
        visit.with("resultGiven", chance.percent(85) ? "result-given.yes" : "result-given.no-left");
    }

    private void antibodyNegative(Visit visit) {
        String type = chance.oneOf(ANTIBODY);
        if (chance.percent(4)) {
            visit.test("testType", type, "result", "result.invalid", "collected", date, "testNote", "No control line");
        }
        visit.test("testType", type, "result", "result.negative", "collected", date, "kitLot", lot());
    }

    private Visit reactive(Visit visit) {
        return visit.test(
                "testType", chance.oneOf(ANTIBODY), "result", "result.positive", "collected", date, "kitLot", lot());
    }

    private void pastInfection(Visit visit) {
        if (chance.percent(50)) {
            visit.with("previousTest", "previous-test.ab-positive")
                    .with("previousTreatment", chance.oneOf("previous-treatment.interferon", "previous-treatment.daa"));
        }
        reactive(visit);
        if (chance.percent(60)) {
            visit.test("testType", "test-type.rna-poc", "result", "result.negative", "collected", date, "lloq", 10);
        } else {
            LocalDate later = chance.after(date, 2, 20);
            result(later)
                    .test("testType", "test-type.rna-lab", "result", "result.negative", "collected", later, "lloq", 15);
        }
    }

    /** @return the day of the sample that showed the virus */
    LocalDate withInfection(Fate fate) {
        Visit visit = visit("consent.given", true);
        reactive(visit);
        boolean sameDay = chance.percent(65);
        LocalDate diagnosed = sameDay ? date : chance.after(date, 2, 12);
        if (sameDay) {
            detected(visit, date, "test-type.rna-poc");
        } else {
            if (chance.percent(40)) {
                visit.test(
                        "testType",
                        "test-type.rna-poc",
                        "result",
                        invalid(),
                        "collected",
                        date,
                        "testNote",
                        "Repeat with a new sample");
            }
            detected(result(diagnosed), diagnosed, chance.oneOf("test-type.rna-lab", "test-type.rna-dbs"));
        }
        if (sameDay && fate.isReferred()) {
            visit.with("referralDate", date);
        }
        visit.with("resultGiven", sameDay ? "result-given.yes" : "result-given.no-pending");
        return diagnosed;
    }

    private void detected(Visit visit, LocalDate collected, String type) {
        if (chance.percent(55)) {
            visit.test(
                    "testType",
                    type,
                    "result",
                    "result.positive",
                    "collected",
                    collected,
                    "value",
                    chance.viralLoad(),
                    "operator",
                    "operator.eq",
                    "lloq",
                    15,
                    "genotype",
                    chance.oneOf("genotype.1a", "genotype.1a", "genotype.3a", "genotype.3a", "genotype.1b"));
        } else {
            visit.test(
                    "testType",
                    type,
                    "result",
                    "result.positive",
                    "collected",
                    collected,
                    "value",
                    chance.viralLoad(),
                    "operator",
                    "operator.eq",
                    "lloq",
                    10);
        }
    }

    private Visit result(LocalDate day) {
        return story.visit("test-result", day, place, Worker.NURSE).with("resultGiven", "result-given.yes");
    }

    private String invalid() {
        return chance.oneOf("result.invalid", "result.invalid", "result.insufficient");
    }

    private String lot() {
        return "K" + chance.between(10, 29) + "-" + chance.between(100, 999);
    }

    private Visit visit(String consent, boolean likelyInjected) {
        return story.visit("screening", date, place, by)
                .with("setting", Place.values()[place].setting())
                .with("consentToTest", consent)
                .with(
                        "previousTest",
                        chance.oneOf("previous-test.never", "previous-test.negative", "previous-test.unsure"))
                .with("previousTreatment", "previous-treatment.none")
                .with(
                        "riskInjecting",
                        likelyInjected
                                ? chance.oneOf(
                                        "when.last-30-days", "when.last-30-days", "when.last-12-months", "when.ever")
                                : chance.oneOf("when.ever", "when.never", "when.never", "prefer-not-to-say"))
                .with("riskHomeless", chance.oneOf("when.now", "when.now", "when.ever", "when.never"))
                .with("riskPrison", chance.oneOf("when.ever", "when.ever", "when.never", "not-asked"))
                .with(
                        "preferredContact",
                        chance.oneOf(
                                "reach-by.phone",
                                "reach-by.text",
                                "reach-by.key-worker",
                                "reach-by.outreach",
                                "reach-by.peer"))
                .with("safeToLeaveMessage", chance.oneOf("yes", "yes", "no", "not-asked"))
                .with("consentToContact", "consent.given")
                .with("consentToPeerSupport", likelyInjected ? "consent.given" : "not-asked");
    }
}
