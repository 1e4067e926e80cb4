/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HcvFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/openmrs/hcv/, /ms/hcv/hcvPages/",
        "/openmrs/hcv/people/new, /ms/hcv/hcvPages/people/new",
        "/openmrs/hcv/people;jsessionid=1A, /ms/hcv/hcvPages/people",
        "/openmrs/hcv/people/a%20b, /ms/hcv/hcvPages/people/a%20b",
    })
    void paths_are_forwarded_to_the_servlet_as_they_were_written(String asked, String forwarded) throws Exception {
        assertThat(answer(asked).getForwardedUrl()).isEqualTo(forwarded);
    }

    @Test
    void address_without_slash_gets_one() throws Exception {
        assertThat(answer("/openmrs/hcv").getRedirectedUrl()).isEqualTo("/openmrs/hcv/");
    }

    private static MockHttpServletResponse answer(String uri) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
        request.setContextPath("/openmrs");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new HcvFilter().doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void a_path_that_climbs_out_of_the_pages_is_not_found() throws Exception {
        assertThat(answer("/openmrs/hcv/people/%2E%2e/admin").getStatus()).isEqualTo(404);
        assertThat(answer("/openmrs/hcv/people/..").getStatus()).isEqualTo(404);
    }
}
