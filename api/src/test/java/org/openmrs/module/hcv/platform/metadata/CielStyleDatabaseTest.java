/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.ciel;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.cielNumber;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.cielUuid;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.mapped;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.of;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.save;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.ConceptAnswer;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The module starts on a database whose dictionary has the CIEL concepts that hepatitis C care meets, and their traps. */
class CielStyleDatabaseTest extends PlatformTest {

    private static final String LOINC = "LOINC";

    @Autowired
    private MetadataInstaller installer;

    @Autowired
    private Dictionary dictionary;

    private Concept hbsag;

    @BeforeEach
    void makeTheSite() {
        for (Resolution one : dictionary.concepts().resolutions()) {
            // Answers that only ours have are not there either when a question of the site is met for the first time.
            if (one.row().adopt().isPresent() || one.key().startsWith("hbsag.")) {
                SiteConceptMaker.hide(dictionary.concept(one.key()));
            }
        }
        flush();
        ciel(1065, "Yes", "Misc", "N/A");
        ciel(1066, "No", "Misc", "N/A");
        ciel(1067, "Unknown", "Misc", "N/A");
        ciel(5622, "Other", "Misc", "N/A");
        Concept positive = ciel(703, "Positive", "Misc", "N/A");
        Concept negative = ciel(664, "Negative", "Misc", "N/A");
        ciel(1138, "Indeterminate", "Misc", "N/A");
        Context.getConceptService().retireConcept(ciel(1304, "Poor sample quality", "Misc", "N/A"), "replaced");
        ciel(163611, "Invalid", "Misc", "Text");
        ciel(1325, "Hepatitis C test, qualitative", "Test", "Coded");
        ciel(161471, "Hepatitis C antibody spot test", "Test", "Coded");
        hbsag = of(cielUuid(159430), "Hepatitis B surface antigen", "Test", "Coded");
        hbsag.addAnswer(new ConceptAnswer(positive));
        hbsag.addAnswer(new ConceptAnswer(negative));
        // A code of LOINC that two concepts have, as in CIEL: whoever looks it up gets an error.
        save(mapped(mapped(hbsag, "CIEL", "159430"), LOINC, "63557-3"));
        save(mapped(ciel(161472, "Hepatitis B surface antigen spot test", "Test", "Coded"), LOINC, "63557-3"));
        cielNumber(654, "Serum glutamic-pyruvic transaminase", "IU/L");
        cielNumber(653, "Serum glutamic-oxaloacetic transaminase", "IU/L");
        cielNumber(729, "Platelets", "10^3/mL");
        cielNumber(790, "Serum creatinine", "umol/L");
        cielNumber(655, "Total bilirubin", "umol/L");
        cielNumber(848, "Serum albumin", "g/dL");
        cielNumber(161482, "International normalized ratio", null);
        flush();
        dictionary.refresh();
        installer.install();
        flush();
    }

    @AfterEach
    void forget() {
        dictionary.refresh();
    }

    @Test
    void the_sites_concepts_are_adopted_where_they_mean_the_same() {
        for (String key : Arrays.asList(
                "yes",
                "no",
                "unknown",
                "result.positive",
                "result.negative",
                "result.indeterminate",
                "lab.alt",
                "lab.ast",
                "lab.bilirubin",
                "lab.albumin",
                "lab.creatinine",
                "lab.inr",
                "lab.hbsag")) {
            Resolution one = dictionary.concepts().resolution(key).get();
            assertThat(one.by()).as(key).isEqualTo(ResolvedBy.ADOPTED);
            assertThat(one.concept().get().uuid())
                    .as(key)
                    .isEqualTo(cielUuid(Integer.parseInt(one.row().adopt().get().code())));
            assertThat(one.hasProblem()).as(key).isFalse();
        }
        assertThat(dictionary.concepts().resolution("lab.hbsag").get().findings())
                .extracting(MappingFinding::issue)
                .containsExactly(MappingIssue.ANSWERS);
    }

    @Test
    void nothing_of_the_site_is_changed_by_that() {
        Concept sites = Context.getConceptService().getConceptByUuid(hbsag.getUuid());

        assertThat(sites.getNames()).hasSize(1);
        assertThat(sites.getAnswers()).hasSize(2);
        assertThat(sites.getConceptMappings()).hasSize(2);
        assertThat(installer.install()).isZero();
    }

    @Test
    void what_is_retired_or_of_another_kind_is_reported_and_ours_is_made() {
        Resolution retired =
                dictionary.concepts().resolution("result.insufficient").get();
        Resolution text = dictionary.concepts().resolution("result.invalid").get();

        assertThat(retired.isOwn()).isTrue();
        assertThat(retired.findings()).containsExactly(MappingFinding.of(MappingIssue.RETIRED, cielUuid(1304)));
        assertThat(text.isOwn()).isTrue();
        assertThat(text.findings()).containsExactly(MappingFinding.of(MappingIssue.DATATYPE, cielUuid(163611), "Text"));
    }

    @Test
    void values_are_kept_in_the_sites_unit_and_read_in_ours() {
        UnitConversion albumin = dictionary.units().writing("lab.albumin");

        assertThat(albumin.unit()).isEqualTo("g/dL");
        assertThat(albumin.toConcept(new BigDecimal("35"))).isEqualByComparingTo("3.5");
        assertThat(dictionary
                        .units()
                        .reading(dictionary.concepts().id("lab.albumin"))
                        .get()
                        .toForm(new BigDecimal("3.5")))
                .isEqualTo(new BigDecimal("35"));
        assertThat(dictionary.units().writing("lab.bilirubin").isSame()).isTrue();
        assertThat(dictionary.units().writing("lab.alt").isSame()).isTrue();
    }

    @Test
    void platelets_in_the_doubtful_unit_are_never_adopted_until_an_administrator_says_the_unit() {
        Resolution before = dictionary.concepts().resolution("lab.platelets").get();
        Integer sites =
                Context.getConceptService().getConceptByUuid(cielUuid(729)).getConceptId();

        assertThat(before.isOwn()).isTrue();
        assertThat(before.findings())
                .containsExactly(MappingFinding.of(MappingIssue.UNIT_DOUBTFUL, cielUuid(729), "10^3/mL"));
        assertThat(dictionary.concepts().key(sites)).isEmpty();

        new MappingTable(sessionFactory)
                .add(MappedConcept.chosen(
                        "lab.platelets", cielUuid(729), Optional.of("10^3/µL"), 1, new Date(), Optional.empty()));
        flush();
        dictionary.refresh();

        assertThat(dictionary.concepts().resolution("lab.platelets").get().by()).isEqualTo(ResolvedBy.ADMINISTRATOR);
        assertThat(dictionary.units().reading(sites).get().toForm(new BigDecimal("150")))
                .isEqualByComparingTo("150");
    }

    @Test
    void one_code_on_two_concepts_is_ambiguous_and_taken_from_neither() {
        SiteConceptMaker.hide(Context.getConceptService().getConceptByUuid(cielUuid(1065)));
        Concept one = save(mapped(of(UUID.randomUUID().toString(), "Yes, one", "Misc", "N/A"), "CIEL", "1065"));
        Concept other = save(mapped(of(UUID.randomUUID().toString(), "Yes, other", "Misc", "N/A"), "CIEL", "1065"));
        flush();
        dictionary.refresh();
        installer.install();

        Resolution yes = dictionary.concepts().resolution("yes").get();
        assertThat(yes.isOwn()).isTrue();
        assertThat(yes.findings())
                .containsExactly(MappingFinding.of(MappingIssue.AMBIGUOUS, one.getUuid() + ", " + other.getUuid()));
    }

    @Test
    void the_uuid_of_a_code_with_another_code_is_not_believed() {
        Concept sites = Context.getConceptService().getConceptByUuid(cielUuid(664));
        sites.removeConceptMapping(sites.getConceptMappings().iterator().next());
        mapped(sites, "CIEL", "990664");
        flush();
        dictionary.refresh();

        Resolution negative =
                dictionary.concepts().resolution("result.negative").get();
        assertThat(negative.by()).isEqualTo(ResolvedBy.NOTHING);
        assertThat(negative.findings())
                .containsExactly(
                        MappingFinding.of(MappingIssue.OTHER_CODE, cielUuid(664), "CIEL:990664"),
                        MappingFinding.of(MappingIssue.MISSING, ""));
        // What was recorded while it was in use is still read.
        assertThat(dictionary.concepts().key(sites.getConceptId())).contains("result.negative");
    }
}
