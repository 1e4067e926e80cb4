/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Provider;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.people.People;
import org.springframework.beans.factory.annotation.Autowired;

class StaffPeopleTest extends PlatformTest {

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private AccessLog log;

    private StaffPeople staff;
    private Patient robin;
    private Patient kit;
    private User clinician;
    private User programme;
    private User supervisor;

    @BeforeEach
    void robinWorksHereAndKitDoesNot() {
        staff = new StaffPeople(sessionFactory);
        robin = register("Robin", 40);
        kit = register("Kit", 30);
        clinician = user("staff-clinician", "HCV Clinician");
        programme = user("staff-programme", "HCV Programme Staff");
        supervisor = user("staff-supervisor", "HCV Peer Supervisor");
        provider(robin);
        flush();
    }

    @Test
    void a_provider_and_a_user_work_here_until_they_are_retired() {
        assertThat(staff.among(Arrays.asList(robin.getPatientId(), kit.getPatientId())))
                .containsExactly(robin.getPatientId());
        User user = new User(Context.getPersonService().getPerson(kit.getPatientId()));
        user.setUsername("kit-works-here");
        Context.getUserService().createUser(user, PASSWORD);
        flush();
        assertThat(staff.among(Collections.singleton(kit.getPatientId()))).containsExactly(kit.getPatientId());

        sessionFactory
                .getCurrentSession()
                .createQuery("update Provider p set p.retired = true where p.person.personId = :id")
                .setParameter("id", robin.getPatientId())
                .executeUpdate();

        assertThat(staff.among(Collections.singleton(robin.getPatientId()))).isEmpty();
    }

    @Test
    void clinicians_and_supervisors_are_told_before_and_when_they_open_and_others_are_not() {
        for (User each : Arrays.asList(clinician, supervisor)) {
            signInAs(each);
            assertThat(people.page(robin.getUuid()).worksHere()).isTrue();
            assertThat(people.page(kit.getUuid()).worksHere()).isFalse();
            assertThat(people.colleagues(people.find("robin"))).containsExactly(robin.getUuid());
        }
        signInAs(programme);
        assertThat(people.page(robin.getUuid()).worksHere()).isFalse();
        assertThat(people.colleagues(people.find("robin"))).isEmpty();
        assertThat(staff.told(access, Collections.singleton(robin.getPatientId())))
                .isEmpty();
    }

    @Test
    void every_opening_is_logged_as_one_of_a_colleagues_record() {
        signInAs(programme);
        people.page(robin.getUuid());
        people.page(kit.getUuid());
        people.find("robin");

        assertThat(log.about(robin.getUuid(), 10))
                .extracting("action", "reason")
                .contains(tuple(AccessAction.VIEWED, StaffPeople.REASON), tuple(AccessAction.LISTED, ""));
        assertThat(log.about(kit.getUuid(), 1))
                .extracting("action", "reason")
                .containsExactly(tuple(AccessAction.VIEWED, ""));
    }

    private static void provider(Person person) {
        Provider provider = new Provider();
        provider.setPerson(person);
        provider.setIdentifier("S" + person.getPersonId());
        Context.getProviderService().saveProvider(provider);
    }
}
