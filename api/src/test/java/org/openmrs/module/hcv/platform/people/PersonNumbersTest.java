/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.Patient;
import org.openmrs.module.hcv.platform.PlatformTest;

class PersonNumbersTest extends PlatformTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    /** In Nepali, Burmese and Egyptian Arabic, Java writes numbers in digits that no keyboard of a laboratory has. */
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ne", "my", "ar-EG"})
    void number_is_written_in_latin_digits_whatever_the_language_of_the_server(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));

        Patient robin = register("Robin", 40);

        assertThat(robin.getPatientIdentifier().getIdentifier()).matches("H[0-9]{6}-[0-9]");
    }

    @Test
    void two_people_have_two_numbers() {
        assertThat(register("Robin", 40).getPatientIdentifier().getIdentifier())
                .isNotEqualTo(register("Kim", 40).getPatientIdentifier().getIdentifier());
    }
}
