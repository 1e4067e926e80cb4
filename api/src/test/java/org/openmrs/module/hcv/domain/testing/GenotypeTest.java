/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenotypeTest {

    @Test
    void genotypes_and_documented_subtypes_tell_viruses_apart() {
        assertThat(Genotype.differs("1a", "3a")).isTrue();
        assertThat(Genotype.differs("GT1a", "1b")).isTrue();
        assertThat(Genotype.differs("1", "3a")).isTrue();
        assertThat(Genotype.differs("GT3a", "3A")).isFalse();
        assertThat(Genotype.differs("3", "3a")).isFalse();
        assertThat(Genotype.differs("genotype 3a", "3 ")).isFalse();
        assertThat(Genotype.differs("unknown", "3a")).isFalse();
    }
}
