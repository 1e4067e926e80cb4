/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.Comparison;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.Repeats;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.testing.Specimen;
import org.openmrs.module.hcv.domain.testing.TestTypes;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Draws facts of one person, records each through the platform in an encounter of its own, of one of the module's types or
 * another, and remembers what a reader should make of them.
 */
final class RandomRecords {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final TestTypes KINDS = TestTypeFile.load();
    private static final List<String> TYPES = Arrays.asList(
            "ab-oral-fluid",
            "ab-fingerprick",
            "ab-dbs",
            "ab-venous",
            "rna-poc",
            "rna-lab",
            "rna-reflex",
            "rna-dbs",
            "core-antigen");
    private static final List<String> REGIMENS = Arrays.asList("sof-vel", "gle-pib", "sof-dcv", "sof-vel-vox");

    private final Random random;
    private final Dictionary dictionary;
    private final Observed observed;
    private final Location place;
    private final Provider provider;
    private final List<EncounterType> types;
    private final List<Fact> facts = new ArrayList<>();

    /** A fact's encounters, and what it adds to a history. */
    private static final class Fact {
        private final List<Encounter> encounters = new ArrayList<>();
        private HcvTest test;
        private Consumer<PatientHistory.Builder> adds = history -> {};
    }

    RandomRecords(
            long seed,
            Dictionary dictionary,
            Patient person,
            Location place,
            Provider provider,
            List<EncounterType> types) {
        this.random = new Random(seed);
        this.dictionary = dictionary;
        this.observed = new Observed(person);
        this.place = place;
        this.provider = provider;
        this.types = types;
    }

    void record(int tests, int events) {
        for (int i = 0; i < tests; i++) {
            facts.add(test());
        }
        for (int i = 0; i < events; i++) {
            facts.add(event());
        }
        facts.addAll(courses());
    }

    /** What is left of the facts, as a history. */
    PatientHistory expected() {
        PatientHistory.Builder history = PatientHistory.builder();
        List<HcvTest> tests = new ArrayList<>();
        facts.forEach(fact -> {
            fact.adds.accept(history);
            if (fact.test != null) {
                tests.add(fact.test);
            }
        });
        Repeats.link(tests).forEach(history::test);
        return history.build();
    }

    /** Takes away about every third fact; gives back its encounters. */
    List<Encounter> forgetSome() {
        List<Encounter> forgotten = new ArrayList<>();
        facts.removeIf(fact -> {
            boolean forget = random.nextInt(3) == 0;
            if (forget) {
                forgotten.addAll(fact.encounters);
            }
            return forget;
        });
        return forgotten;
    }

    private Fact test() {
        LocalDate visit = day();
        LocalDate collected = random.nextBoolean() ? visit : visit.minusDays(random.nextInt(10));
        String type = pick(TYPES);
        ResultKind result = pick(Arrays.asList(ResultKind.values()));
        Analyte analyte = type.startsWith("ab-")
                ? Analyte.ANTIBODY
                : type.startsWith("rna-") ? Analyte.RNA : Analyte.CORE_ANTIGEN;
        List<Obs> members = new ArrayList<>();
        members.add(coded(visit, "test.type", "test-type." + type));
        members.add(coded(visit, "test.result", "result." + result.key()));
        if (!collected.equals(visit)) {
            members.add(observed.dated(concept("test.collected"), visit, collected));
        }
        List<UnaryOperator<HcvTest>> details = new ArrayList<>();
        if (analyte == Analyte.RNA && result.isResult() && result != ResultKind.NEGATIVE && random.nextBoolean()) {
            int value = 12 + random.nextInt(5_000_000);
            Comparison comparison = pick(Arrays.asList(Comparison.values()));
            members.add(observed.numeric(concept("test.value"), visit, value));
            members.add(coded(visit, "test.operator", "operator." + comparison.key()));
            members.add(observed.numeric(concept("test.lloq"), visit, 12));
            details.add(test -> test.withValue(BigDecimal.valueOf(value))
                    .withComparison(comparison)
                    .withLloq(BigDecimal.valueOf(12)));
        }
        if (analyte == Analyte.RNA && result == ResultKind.POSITIVE && random.nextBoolean()) {
            String genotype = pick(Arrays.asList("1a", "1b", "3", "3a"));
            members.add(coded(visit, "test.genotype", "genotype." + genotype));
            details.add(test -> test.withGenotype(genotype));
        }
        if (random.nextBoolean()) {
            members.add(coded(visit, "test.specimen", "specimen.dbs"));
            details.add(test -> test.withSpecimen(Specimen.DRIED_BLOOD_SPOT));
        }
        Collections.shuffle(members, random);
        Obs group = observed.group(concept("test"), visit, members.toArray(new Obs[0]));
        Fact fact = new Fact();
        Encounter encounter = visit(visit, group);
        fact.encounters.add(encounter);
        HcvTest test = HcvTest.of(group.getUuid(), analyte, collected, result)
                .withType(Code.of(type))
                .withSpecimen(KINDS.find(type).get().specimen())
                .withEntered(LocalDate.now())
                .withEncounter(encounter.getUuid());
        for (UnaryOperator<HcvTest> detail : details) {
            test = detail.apply(test);
        }
        fact.test = test;
        return fact;
    }

    private Fact event() {
        LocalDate date = day();
        Fact fact = new Fact();
        switch (random.nextInt(7)) {
            case 0:
                fact.encounters.add(visit(date, coded(date, "consent.to-test", "consent.declined")));
                fact.adds = history -> history.declined(date);
                break;
            case 1:
                fact.encounters.add(visit(date, observed.dated(concept("referral.date"), date, date.minusDays(3))));
                fact.adds = history -> history.referred(date.minusDays(3));
                break;
            case 2:
                fact.encounters.add(visit(date, coded(date, "appointment.outcome", "appointment.attended")));
                fact.adds = history -> history.linked(date);
                break;
            case 3:
                boolean told = random.nextBoolean();
                Encounter visit =
                        visit(date, coded(date, "result.given", told ? "result-given.yes" : "result-given.no-left"));
                ResultGiven given = told ? ResultGiven.told(date) : ResultGiven.notTold(date);
                fact.encounters.add(visit);
                fact.adds = history -> history.resultGiven(given.withEncounter(visit.getUuid()));
                break;
            case 5:
                boolean found = random.nextBoolean();
                String answer = found ? "cirrhosis.compensated" : "cirrhosis.none";
                fact.encounters.add(visit(date, coded(date, "liver.cirrhosis", answer)));
                if (found) {
                    fact.adds = history -> history.cirrhosisFound(date);
                } else {
                    fact.adds = history -> history.cirrhosisRuledOut(date);
                }
                break;
            case 4:
                fact.encounters.add(visit(date, coded(date, "appointment.outcome", "appointment.missed")));
                break;
            default:
                contact(date, fact);
                break;
        }
        return fact;
    }

    private void contact(LocalDate date, Fact fact) {
        ContactOutcome outcome = pick(Arrays.asList(ContactOutcome.values()));
        boolean accompanied = random.nextBoolean();
        int minutes = 1 + random.nextInt(600);
        List<Code> activities = new ArrayList<>();
        activities.add(Code.of("being-there"));
        List<Obs> members = new ArrayList<>(Arrays.asList(
                coded(date, "contact.outcome", "contact-outcome." + outcome.key()),
                coded(date, "contact.mode", "mode.street"),
                observed.numeric(concept("contact.minutes"), date, minutes),
                coded(date, "contact.activity", "activity.being-there"),
                observed.dated(concept("contact.next-date"), date, date.plusDays(7))));
        if (accompanied) {
            activities.add(Code.of("accompanied"));
            members.add(coded(date, "contact.activity", "activity.accompanied"));
        }
        Encounter encounter = visit(date, members.toArray(new Obs[0]));
        fact.encounters.add(encounter);
        fact.adds = history -> history.contact(PeerContact.of(encounter.getUuid(), date, outcome)
                .mode(Code.of("street"))
                .minutes(minutes)
                .activities(activities)
                .accompanied(accompanied)
                .nextStep(date.plusDays(7))
                .provider(provider.getUuid())
                .encounter(encounter.getUuid())
                .build());
    }

    /** Up to two courses, one after the other: the end of one lies before the start of the next. */
    private List<Fact> courses() {
        List<Fact> made = new ArrayList<>();
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(200));
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            made.add(course(start));
            start = start.plusDays(300 + random.nextInt(100));
        }
        return made;
    }

    private Fact course(LocalDate start) {
        Fact fact = new Fact();
        String regimen = pick(REGIMENS);
        boolean planned = random.nextInt(4) > 0;
        boolean elsewhere = random.nextBoolean();
        List<Obs> members = new ArrayList<>(Arrays.asList(
                observed.dated(concept("treatment.start"), start, start),
                coded(start, "treatment.regimen", "regimen." + regimen),
                coded(start, "treatment.started-elsewhere", elsewhere ? "yes" : "no")));
        if (planned) {
            members.add(observed.numeric(concept("treatment.weeks"), start, 8));
        }
        Encounter encounter = visit(start, members.toArray(new Obs[0]));
        fact.encounters.add(encounter);
        TreatmentCourse course = TreatmentCourse.of(encounter.getUuid(), start, planned ? 8 : 12)
                .withRegimen(Code.of(regimen))
                .withEncounter(encounter.getUuid());
        course = planned ? course : course.withAssumedWeeks();
        course = elsewhere ? course.elsewhere() : course;
        TreatmentCourse ended = end(course, fact);
        fact.adds = history -> history.course(ended);
        return fact;
    }

    private TreatmentCourse end(TreatmentCourse course, Fact fact) {
        LocalDate lastDose = course.start().plusDays(20 + random.nextInt(60));
        LocalDate visit = lastDose.plusDays(random.nextInt(20));
        switch (random.nextInt(3)) {
            case 0:
                fact.encounters.add(visit(
                        visit,
                        observed.dated(concept("treatment.last-dose"), visit, lastDose),
                        coded(visit, "treatment.end", "treatment-end.completed")));
                return course.withLastDose(lastDose).completed();
            case 1:
                fact.encounters.add(visit(
                        visit,
                        observed.dated(concept("treatment.last-dose"), visit, lastDose),
                        coded(visit, "treatment.end", "treatment-end.stopped-early"),
                        coded(visit, "treatment.stop-reason", "stop-reason.supply")));
                return course.stopped(lastDose, Code.of("supply"));
            default:
                return course;
        }
    }

    private Encounter visit(LocalDate date, Obs... members) {
        return observed.visit(pick(types), place, date, provider, dictionary.encounterRole("peer"), members);
    }

    private Obs coded(LocalDate date, String question, String answer) {
        return observed.coded(concept(question), date, concept(answer));
    }

    private Concept concept(String key) {
        return dictionary.concept(key);
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(10 + random.nextInt(1200));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
