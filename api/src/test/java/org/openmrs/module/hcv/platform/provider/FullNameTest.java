/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmrs.Person;
import org.openmrs.PersonName;

class FullNameTest {

    @Test
    void given_and_family_name_stand_as_far_as_they_are_known() {
        assertThat(FullName.of("Robin", "Doe")).isEqualTo("Robin Doe");
        assertThat(FullName.of("Robin", null)).isEqualTo("Robin");
        assertThat(FullName.of(null, "Doe")).isEqualTo("Doe");
        assertThat(FullName.of(" Robin ", " ")).isEqualTo("Robin");
        assertThat(FullName.of(null, null)).isEmpty();
    }

    @Test
    void person_without_a_name_has_an_empty_one() {
        Person robin = new Person();

        assertThat(FullName.of(robin)).isEmpty();

        robin.addName(new PersonName("Robin", "Middle", "Doe"));
        assertThat(FullName.of(robin)).isEqualTo("Robin Doe");
    }
}
