/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * One hepatitis C test of one person.
 *
 * The date that counts is the day the specimen was collected, not the day it was entered. Viral load is in IU/mL.
 * Tests are equal when their UUIDs are. Immutable and thread-safe.
 */
public final class HcvTest {

    private static final Code UNKNOWN_TYPE = Code.of("unknown");

    private final String uuid;
    private final Analyte analyte;
    private final LocalDate collected;
    private final ResultKind result;
    private final Code type;
    private final BigDecimal value;
    private final Comparison comparison;
    private final BigDecimal lloq;
    private final Specimen specimen;
    private final String genotype;
    private final LocalDate entered;
    private final String encounterUuid;
    private final String repeatOf;
    private final boolean provisional;

    private HcvTest(Draft draft) {
        this.uuid = Objects.requireNonNull(draft.uuid, "uuid");
        this.analyte = Objects.requireNonNull(draft.analyte, "analyte");
        this.collected = Objects.requireNonNull(draft.collected, "collected");
        this.result = Objects.requireNonNull(draft.result, "result");
        this.type = Objects.requireNonNull(draft.type, "type");
        this.value = draft.value;
        this.comparison = draft.comparison;
        this.lloq = draft.lloq;
        this.specimen = draft.specimen;
        this.genotype = draft.genotype;
        this.entered = draft.entered;
        this.encounterUuid = draft.encounterUuid;
        this.repeatOf = draft.repeatOf;
        this.provisional = draft.provisional;
    }

    /** A test of unknown type, entered on the day of collection; the {@code with…} copies add what else is known. */
    public static HcvTest of(String uuid, Analyte analyte, LocalDate collected, ResultKind result) {
        Draft draft = new Draft();
        draft.uuid = uuid;
        draft.analyte = analyte;
        draft.collected = collected;
        draft.result = result;
        draft.type = UNKNOWN_TYPE;
        draft.entered = collected;
        return new HcvTest(draft);
    }

    public HcvTest withType(Code newType) {
        Draft draft = new Draft(this);
        draft.type = newType;
        return new HcvTest(draft);
    }

    /** With the viral load in IU/mL. */
    public HcvTest withValue(BigDecimal iuPerMl) {
        Draft draft = new Draft(this);
        draft.value = Objects.requireNonNull(iuPerMl, "iuPerMl");
        return new HcvTest(draft);
    }

    /** With how the viral load relates to the number recorded. */
    public HcvTest withComparison(Comparison toNumber) {
        Draft draft = new Draft(this);
        draft.comparison = Objects.requireNonNull(toNumber, "comparison");
        return new HcvTest(draft);
    }

    /** With the assay's lower limit of quantification in IU/mL. */
    public HcvTest withLloq(BigDecimal iuPerMl) {
        Draft draft = new Draft(this);
        draft.lloq = Objects.requireNonNull(iuPerMl, "iuPerMl");
        return new HcvTest(draft);
    }

    /** With what was taken, as recorded or as its kind of test says. */
    public HcvTest withSpecimen(Specimen taken) {
        Draft draft = new Draft(this);
        draft.specimen = Objects.requireNonNull(taken, "specimen");
        return new HcvTest(draft);
    }

    /** With the genotype, subtype included where known: {@code 3a}, {@code GT3a}, {@code 1}. */
    public HcvTest withGenotype(String text) {
        Draft draft = new Draft(this);
        draft.genotype = Objects.requireNonNull(text, "genotype");
        return new HcvTest(draft);
    }

    public HcvTest withEntered(LocalDate date) {
        Draft draft = new Draft(this);
        draft.entered = Objects.requireNonNull(date, "entered");
        return new HcvTest(draft);
    }

    public HcvTest withEncounter(String encounter) {
        Draft draft = new Draft(this);
        draft.encounterUuid = Objects.requireNonNull(encounter, "encounter");
        return new HcvTest(draft);
    }

    /** With the UUID of the test this one repeats. */
    public HcvTest withRepeatOf(String firstTest) {
        Draft draft = new Draft(this);
        draft.repeatOf = Objects.requireNonNull(firstTest, "firstTest");
        return new HcvTest(draft);
    }

    /** Not yet countersigned, where the programme wants that. */
    public HcvTest asProvisional() {
        Draft draft = new Draft(this);
        draft.provisional = true;
        return new HcvTest(draft);
    }

    public String uuid() {
        return uuid;
    }

    public Analyte analyte() {
        return analyte;
    }

    public LocalDate collected() {
        return collected;
    }

    public ResultKind result() {
        return result;
    }

    public Code type() {
        return type;
    }

    /** What was taken from the person; UNKNOWN where neither the record nor the kind of test says. */
    public Specimen specimen() {
        return specimen == null ? Specimen.UNKNOWN : specimen;
    }

    public Optional<BigDecimal> valueIuPerMl() {
        return Optional.ofNullable(value);
    }

    /** How the viral load relates to the number; empty where it was not recorded. */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** Lower limit of quantification of the assay in IU/mL. */
    public Optional<BigDecimal> lloqIuPerMl() {
        return Optional.ofNullable(lloq);
    }

    public Optional<String> genotype() {
        return Optional.ofNullable(genotype);
    }

    public LocalDate entered() {
        return entered;
    }

    public Optional<String> encounterUuid() {
        return Optional.ofNullable(encounterUuid);
    }

    public Optional<String> repeatOf() {
        return Optional.ofNullable(repeatOf);
    }

    /** Whether it awaits a countersignature. */
    public boolean isProvisional() {
        return provisional;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HcvTest && uuid.equals(((HcvTest) other).uuid);
    }

    @Override
    public int hashCode() {
        return uuid.hashCode();
    }

    @Override
    public String toString() {
        return analyte + " " + result + " " + collected;
    }

    private static final class Draft {
        private String uuid;
        private Analyte analyte;
        private LocalDate collected;
        private ResultKind result;
        private Code type;
        private BigDecimal value;
        private Comparison comparison;
        private BigDecimal lloq;
        private Specimen specimen;
        private String genotype;
        private LocalDate entered;
        private String encounterUuid;
        private String repeatOf;
        private boolean provisional;

        private Draft() {}

        private Draft(HcvTest test) {
            this.uuid = test.uuid;
            this.analyte = test.analyte;
            this.collected = test.collected;
            this.result = test.result;
            this.type = test.type;
            this.value = test.value;
            this.comparison = test.comparison;
            this.lloq = test.lloq;
            this.specimen = test.specimen;
            this.genotype = test.genotype;
            this.entered = test.entered;
            this.encounterUuid = test.encounterUuid;
            this.repeatOf = test.repeatOf;
            this.provisional = test.provisional;
        }
    }
}
