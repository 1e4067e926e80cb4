/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.Specimen;
import org.openmrs.module.hcv.domain.testing.TestType;
import org.openmrs.module.hcv.domain.testing.TestTypes;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

class TestTypeFileTest {

    private final TestTypes types = TestTypeFile.load();

    @Test
    void every_kind_of_test_that_a_form_offers_is_read_and_no_other() {
        assertThat(types.all().stream()
                        .map(type -> TestTypeFile.PREFIX + type.code().value())
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(
                        DictionaryFile.load().row("test.type").answers());
    }

    @Test
    void the_name_of_a_kind_and_what_it_looks_for_agree() {
        assertThat(types.all()).allSatisfy(type -> assertThat(type.code().value())
                .startsWith(
                        type.analyte() == Analyte.ANTIBODY
                                ? "ab-"
                                : type.analyte().key()));
    }

    @Test
    void every_kind_says_what_is_taken_and_why() {
        assertThat(types.all()).extracting(TestType::specimen).doesNotContain(Specimen.UNKNOWN);
        assertThat(ContentTable.read("test-types.csv").rows())
                .extracting(row -> row.text("source"))
                .doesNotContain("");
    }

    @Test
    void a_sample_named_in_the_kind_is_that_sample() {
        assertThat(types.find("ab-dbs").get().specimen()).isEqualTo(Specimen.DRIED_BLOOD_SPOT);
        assertThat(types.find("rna-dbs").get().specimen()).isEqualTo(Specimen.DRIED_BLOOD_SPOT);
        assertThat(types.find("ab-oral-fluid").get().specimen()).isEqualTo(Specimen.ORAL_FLUID);
        assertThat(types.find("rna-poc").get().specimen()).isEqualTo(Specimen.CAPILLARY_BLOOD);
        assertThat(types.find("rna-reflex").get().analyte()).isEqualTo(Analyte.RNA);
        assertThat(types.find("hbsag")).isEmpty();
    }
}
