/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.APIException;
import org.openmrs.api.EncounterService;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.api.context.Daemon;
import org.openmrs.api.db.DAOException;
import org.openmrs.embedded.DaemonTokens;
import org.openmrs.module.DaemonToken;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;

class AccessTest extends BaseModuleContextSensitiveTest {

    private void signIn(String name) {
        Context.flushSession();
        Context.logout();
        Context.authenticate(name, Records.PASSWORD);
    }

    @Test
    void a_service_refuses_whoever_lacks_the_privilege() {
        Records.user("reader", Records.role("Reader", "Get Patients"));
        signIn("reader");

        assertThatCode(() -> Context.getPatientService().getPatientByUuid("none"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Context.getEncounterService().getEncounterByUuid("none"))
                .isInstanceOf(APIAuthenticationException.class);
    }

    @Test
    void a_role_holds_what_the_roles_it_inherits_hold() {
        Role above = Records.role("Above", "Get Encounters");
        Role below = Records.role("Below");
        below.getInheritedRoles().add(above);
        Context.getUserService().saveRole(below);
        Records.user("heir", below);
        signIn("heir");

        assertThat(Context.hasPrivilege("Get Encounters")).isTrue();
        assertThat(Context.hasPrivilege("Edit Encounters")).isFalse();
        assertThat(Context.getAuthenticatedUser().hasRole(above.getRole())).isTrue();
    }

    @Test
    void whoever_is_signed_in_holds_what_the_role_authenticated_holds_and_nobody_else_does() {
        Records.user("plain");
        signIn("plain");
        assertThat(Context.hasPrivilege("Get Locations")).isTrue();

        Context.logout();
        assertThat(Context.hasPrivilege("Get Locations")).isFalse();
        assertThatThrownBy(() -> Context.getLocationService().getAllLocations(false))
                .isInstanceOf(APIAuthenticationException.class);
    }

    @Test
    void a_lent_privilege_lasts_until_it_is_taken_back_as_often_as_it_was_lent() {
        Records.user("borrower");
        signIn("borrower");
        Context.addProxyPrivilege("Get Encounters");
        Context.addProxyPrivilege("Get Patients");
        Context.addProxyPrivilege("Get Patients");

        Context.removeProxyPrivilege("Get Encounters");
        Context.removeProxyPrivilege("Get Patients");
        assertThat(Context.hasPrivilege("Get Encounters")).isFalse();
        assertThat(Context.hasPrivilege("Get Patients")).isTrue();

        Context.removeProxyPrivilege("Get Patients");
        assertThat(Context.hasPrivilege("Get Patients")).isFalse();
    }

    @Test
    void a_lent_privilege_opens_no_encounter_whose_type_asks_for_it() {
        Encounter encounter = guardedEncounter();
        Records.user("lent", Records.role("Lent", "Get Encounters", "Get Patients", "Edit Encounters"));
        signIn("lent");
        Context.addProxyPrivilege("View Guarded");
        Context.addProxyPrivilege("Edit Guarded");
        EncounterService encounters = Context.getEncounterService();

        assertThatThrownBy(() -> encounters.getEncounter(encounter.getEncounterId()))
                .isInstanceOf(APIException.class)
                .hasMessageContaining("View Guarded");
        assertThat(encounters.getEncountersByPatient(encounter.getPatient())).isEmpty();
        assertThatThrownBy(() -> encounters.saveEncounter(encounter))
                .isInstanceOf(APIException.class)
                .hasMessageContaining("Edit Guarded");
        assertThatThrownBy(() -> encounters.voidEncounter(encounter, "mistake"))
                .isInstanceOf(APIException.class)
                .hasMessageContaining("Edit Guarded");
        assertThat(encounters.getEncounterByUuid(encounter.getUuid())).isEqualTo(encounter);
    }

    @Test
    void a_role_opens_an_encounter_whose_type_asks_for_a_privilege() {
        Encounter encounter = guardedEncounter();
        Records.user("held", Records.role("Held", "Get Encounters", "Get Patients", "View Guarded"));
        signIn("held");

        assertThat(Context.getEncounterService().getEncounter(encounter.getEncounterId()))
                .isEqualTo(encounter);
        assertThat(Context.getEncounterService().getEncountersByPatient(encounter.getPatient()))
                .containsExactly(encounter);
    }

    private static Encounter guardedEncounter() {
        Encounter encounter = Records.encounter(Records.patient());
        encounter.getEncounterType().setViewPrivilege(Records.privilege("View Guarded"));
        encounter.getEncounterType().setEditPrivilege(Records.privilege("Edit Guarded"));
        return Context.getEncounterService().saveEncounter(encounter);
    }

    @Test
    void the_administrator_holds_every_privilege() {
        assertThat(Context.hasPrivilege("Whatever a module may add")).isTrue();
    }

    @Test
    void after_eight_wrong_passwords_the_right_one_is_refused_too() {
        User user = Records.user("forgetful");
        Context.flushSession();
        Context.logout();
        for (int i = 0; i < 7; i++) {
            refuseWrongPassword();
        }
        Context.authenticate("forgetful", Records.PASSWORD);
        Context.logout();
        for (int i = 0; i < 8; i++) {
            refuseWrongPassword();
        }

        assertThatThrownBy(() -> Context.authenticate("forgetful", Records.PASSWORD))
                .isInstanceOf(ContextAuthenticationException.class)
                .hasMessageContaining("try again later");
        assertThat(user.getUserProperties()).containsKey("lockoutTimestamp");
        assertThat(Context.isAuthenticated()).isFalse();
    }

    @Test
    void a_lock_out_ends_after_five_minutes() {
        User user = Records.user("patient.one");
        user.setUserProperty("lockoutTimestamp", String.valueOf(System.currentTimeMillis() - 301_000));

        signIn("patient.one");

        assertThat(Context.getAuthenticatedUser()).isEqualTo(user);
        assertThat(user.getUserProperties()).doesNotContainKey("lockoutTimestamp");
    }

    private static void refuseWrongPassword() {
        assertThatThrownBy(() -> Context.authenticate("forgetful", "wrong"))
                .isInstanceOf(ContextAuthenticationException.class)
                .hasMessageContaining("Invalid username and/or password");
    }

    @Test
    void a_retired_user_and_an_unknown_one_are_refused_alike() {
        User user = Records.user("leaver");
        Context.getUserService().retireUser(user, "left");
        Context.flushSession();

        assertThatThrownBy(() -> Context.authenticate("leaver", Records.PASSWORD))
                .isInstanceOf(ContextAuthenticationException.class)
                .hasMessage("Invalid username and/or password: leaver");
        assertThatThrownBy(() -> Context.authenticate("nobody", Records.PASSWORD))
                .hasMessage("Invalid username and/or password: nobody");
    }

    @Test
    void a_changed_password_is_the_only_one_that_works() {
        Records.user("changer");
        signIn("changer");
        Context.getUserService().changePassword(Records.PASSWORD, "Another-Horse-8");
        Context.logout();

        assertThatThrownBy(() -> Context.authenticate("changer", Records.PASSWORD))
                .isInstanceOf(ContextAuthenticationException.class);
        Context.authenticate("changer", "Another-Horse-8");
        assertThat(Context.isAuthenticated()).isTrue();
    }

    @Test
    void a_name_in_use_is_refused() {
        Records.user("first");
        Context.flushSession();
        User second = new User(Context.getAuthenticatedUser().getPerson());
        second.setUsername("first");

        assertThatThrownBy(() -> Context.getUserService().createUser(second, Records.PASSWORD))
                .isInstanceOf(DAOException.class)
                .hasMessageContaining("already in use");
    }

    @Test
    void a_weak_password_is_refused() {
        User user = new User(Context.getAuthenticatedUser().getPerson());
        user.setUsername("weak");

        for (String weak : new String[] {"Short-1", "no-capital-7", "No-Digit-Here", "NO-SMALL-7"}) {
            assertThatThrownBy(() -> Context.getUserService().createUser(user, weak))
                    .as(weak)
                    .isInstanceOf(APIException.class);
        }
    }

    @Test
    void the_daemon_works_only_for_a_token_that_was_given_out() throws Exception {
        assertThatThrownBy(() -> Daemon.runInDaemonThreadAndWait(() -> {}, new DaemonToken("made by hand")))
                .isInstanceOf(APIAuthenticationException.class);

        String[] seen = new String[2];
        Daemon.runInDaemonThreadAndWait(
                () -> {
                    seen[0] = Context.getAuthenticatedUser().getUsername();
                    seen[1] = String.valueOf(
                            Context.getUserService().getAllRoles().size());
                },
                DaemonTokens.issue("sample"));
        assertThat(seen).containsExactly("daemon", "4");
    }

    @Test
    void the_language_is_the_users_own() {
        User user = Records.user("speaker");
        user.setUserProperty("defaultLocale", "fr");
        signIn("speaker");

        assertThat(Context.getLocale()).isEqualTo(Locale.FRENCH);
    }
}
