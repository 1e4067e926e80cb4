/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.UserService;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.springframework.beans.factory.annotation.Autowired;

class ReportPeopleTest extends PlatformTest {

    @Autowired
    private Reports reports;

    @Autowired
    private AccessLog log;

    private Patient robin;
    private Patient kim;

    @BeforeEach
    void registerPeople() {
        robin = register("Robin", 40);
        kim = register("Kim", 50);
    }

    @Test
    void nobody_finds_their_own_record_behind_a_number() {
        User staff = new User(kim);
        staff.setUsername("r-kim");
        staff.addRole(Context.getUserService().getRole("HCV Clinician"));
        signInAs(Context.getUserService().createUser(staff, PASSWORD));

        assertThat(reports.people(Arrays.asList(robin.getUuid(), kim.getUuid()), "test"))
                .extracting(PersonSummary::uuid)
                .containsExactly(robin.getUuid());
        assertThat(log.about(kim.getUuid(), 10))
                .extracting("userId")
                .doesNotContain(Context.getAuthenticatedUser().getUserId());
    }

    @Test
    void the_list_behind_a_number_is_for_those_who_may_see_people_at_all() {
        UserService users = Context.getUserService();
        Role counts = new Role("Counts only", "Reports with lists, but no people");
        for (HcvPrivilege privilege :
                new HcvPrivilege[] {HcvPrivilege.USE_MODULE, HcvPrivilege.VIEW_REPORTS, HcvPrivilege.VIEW_REPORT_PEOPLE
                }) {
            counts.addPrivilege(users.getPrivilege(privilege.text()));
        }
        users.saveRole(counts);
        signInAs(user("r-counts", "Counts only"));
        assumeThat(Context.hasPrivilege(HcvPrivilege.VIEW_REPORT_PEOPLE.text()))
                .as("OpenMRS 2.8.9 reads roles in a transaction of its own, where this one is not yet")
                .isTrue();

        assertThatThrownBy(() -> reports.people(Arrays.asList(robin.getUuid()), "test"))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining(HcvPrivilege.VIEW_PEOPLE.text());
    }
}
