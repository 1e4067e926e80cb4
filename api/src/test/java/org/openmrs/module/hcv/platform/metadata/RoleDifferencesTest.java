/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

class RoleDifferencesTest extends PlatformTest {

    @Autowired
    private RoleDifferences differences;

    @Test
    void a_new_installation_differs_in_nothing() {
        assertThat(differences.all()).isEmpty();
    }

    @Test
    void a_role_of_an_older_module_is_told_apart_by_privilege() {
        Role advanced = role("HCV Advanced Peer Support Worker");
        advanced.removePrivilege(privilege("View HCV Results"));
        advanced.addPrivilege(privilege("View HCV Clinical Records"));
        flush();

        assertThat(differences.all())
                .extracting(RoleDifference::toString)
                .containsExactly(
                        "lacks HCV Advanced Peer Support Worker: View HCV Results",
                        "more HCV Advanced Peer Support Worker: View HCV Clinical Records");
        assertThat(differences.all().get(1).meaning())
                .isEqualTo("See test results, assessments and treatment in the hepatitis C module.");
    }

    @Test
    void a_privilege_of_the_platform_is_told_as_such() {
        Context.getUserService().savePrivilege(new Privilege("Read Every Chart", "Of another module"));
        role("HCV Peer Support Worker").addPrivilege(privilege("Read Every Chart"));
        flush();

        assertThat(differences.all())
                .extracting(RoleDifference::toString)
                .containsExactly("platform HCV Peer Support Worker: Read Every Chart");
    }

    @Test
    void a_privilege_of_a_parent_role_is_held() {
        Role parent = new Role("Tests too", "Parent of the peer's role");
        parent.addPrivilege(privilege("Record HCV Screening"));
        Context.getUserService().saveRole(parent);
        Role peer = role("HCV Peer Support Worker");
        peer.getInheritedRoles().add(parent);
        peer.removePrivilege(privilege("Register HCV People"));
        flush();

        assertThat(differences.all())
                .extracting(RoleDifference::toString)
                .containsExactly(
                        "lacks HCV Peer Support Worker: Register HCV People",
                        "more HCV Peer Support Worker: Record HCV Screening");
    }

    @Test
    void a_role_that_the_site_has_removed_is_named_once() {
        sessionFactory.getCurrentSession().delete(role("HCV Programme Staff"));
        flush();

        assertThat(differences.all())
                .extracting(RoleDifference::toString)
                .containsExactly("missing HCV Programme Staff: ");
    }

    private static Role role(String name) {
        return Context.getUserService().getRole(name);
    }

    private static Privilege privilege(String name) {
        return Context.getUserService().getPrivilege(name);
    }
}
