/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.AtOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

class CaseloadsAtOnceTest extends AtOnceTest {

    @Autowired
    private Caseloads caseloads;

    private static String rows(String table, String column, Object person) {
        return table + " where " + column + " = '" + person + "'";
    }

    @Test
    void a_choice_that_is_sent_several_times_at_once_is_support_once() throws Exception {
        assertThat(atOnce(
                        supervisor,
                        8,
                        () -> caseloads.assign(
                                robin.getUuid(), peer.getPerson().getUuid(), CaseloadChange.of("", "asked", ""))))
                .noneMatch(Problems::hasErrors);

        assertThat(count(rows("relationship", "person_b", robin.getPatientId())))
                .isEqualTo(1);
    }

    @Test
    void a_plan_that_is_sent_several_times_at_once_is_one_plan() throws Exception {
        String soon = LocalDate.now().plusDays(3).toString();
        assertThat(atOnce(
                        supervisor,
                        8,
                        () -> caseloads.assign(
                                robin.getUuid(), peer.getPerson().getUuid(), CaseloadChange.of(soon, "asked", ""))))
                .noneMatch(Problems::hasErrors);

        assertThat(count(rows("hcv_caseload_plan", "person_uuid", robin.getUuid())))
                .isEqualTo(1);
    }
}
