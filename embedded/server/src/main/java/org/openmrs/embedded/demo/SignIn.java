/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A user name and password to try the module with.
 *
 * @param userName the name to sign in with
 * @param password the password
 * @param who      whose view of the module it shows
 */
public record SignIn(String userName, String password, String who) {

    /** One password for all invented users; the data behind it are invented too. */
    static final String PASSWORD = "HepDemo2026";

    /** @return one sign-in a role of the module, and the platform's own administrator */
    public static List<SignIn> all() {
        List<SignIn> list = new ArrayList<>();
        list.add(new SignIn(Worker.PEER.userName(), PASSWORD, "peer support worker"));
        list.add(new SignIn(Worker.ADVANCED_PEER.userName(), PASSWORD, "advanced peer support worker"));
        list.add(new SignIn(Worker.SUPERVISOR.userName(), PASSWORD, "peer supervisor"));
        list.add(new SignIn(Worker.CLINICIAN.userName(), PASSWORD, "clinician"));
        list.add(new SignIn(Worker.PROGRAMME.userName(), PASSWORD, "programme staff"));
        list.add(new SignIn(Worker.PRIVACY.userName(), PASSWORD, "privacy lead"));
        list.add(new SignIn(Worker.ADMINISTRATOR.userName(), PASSWORD, "administrator of the module"));
        list.addAll(onlyAdministrator());
        return list;
    }

    /** @return the one sign-in that every new platform has */
    public static List<SignIn> onlyAdministrator() {
        return List.of(new SignIn("admin", "Admin123", "administrator of the whole platform"));
    }

    @Override
    public String toString() {
        return String.format("%-14s %-12s %s", userName, password, who);
    }
}
