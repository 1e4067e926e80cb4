/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    private static final String BASE = "/openmrs/hcv";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openmrs/hcv/",
                "/openmrs/hcv/admin/dictionary?q=it%27s%20so",
                "/openmrs/hcv/reports/treatment-completion?from=2026-01-01&to=2026-06-30"
            })
    void pages_of_the_module_are_kept(String asked) {
        assertThat(NextPage.of(asked, BASE)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/openmrs/hcv/",
                "//example.org/",
                "/openmrs/hcv//example.org/",
                "/openmrs/hcvx/",
                "/openmrs/admin",
                "/openmrs/hcv/../admin",
                "/openmrs/hcv/%2E%2E/admin",
                "/openmrs/hcv/\\example.org",
                "/openmrs/hcv/people\r\nSet-Cookie: a=b",
                "/openmrs/hcv/login?next=/openmrs/hcv/",
                "/openmrs/hcv/logout"
            })
    void everything_else_becomes_the_first_page(String asked) {
        assertThat(NextPage.of(asked, BASE)).isEqualTo("/openmrs/hcv/");
    }

    @Test
    void absent_becomes_the_first_page() {
        assertThat(NextPage.of(null, BASE)).isEqualTo("/openmrs/hcv/");
    }
}
