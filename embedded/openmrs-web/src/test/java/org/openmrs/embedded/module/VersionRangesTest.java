/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangesTest {

    @ParameterizedTest
    @CsvSource({
        "2.8.9, 2.6.0, true",
        "2.6.0, 2.6.0, true",
        "2.5.14, 2.6.0, false",
        "2.8.9, 2.8.*, true",
        "2.9.0, 2.8.*, false",
        "2.7.4, 2.6.0 - 2.7.*, true",
        "2.8.0, 2.6.0 - 2.7.*, false",
        "2.8.9, '1.9.*, 2.8.*', true",
        "2.8.9-SNAPSHOT, 2.8.9, true",
        "2.8.9, '', true"
    })
    void version_is_in_range(String version, String range, boolean expected) {
        assertThat(VersionRanges.match(version, range)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1.10, -1", "2.0, 2.0.0, 0", "2.8.9-SNAPSHOT, 2.8.9, -1", "2.8.9, 2.8.9-beta, 1"})
    void versions_are_compared_number_by_number(String first, String second, int expected) {
        assertThat(Integer.signum(VersionRanges.compare(first, second, false))).isEqualTo(expected);
    }
}
