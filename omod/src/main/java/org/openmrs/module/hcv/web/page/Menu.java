/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.PersonName;
import org.openmrs.User;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;

/** What the menu of a page offers to whoever is signed in. Hiding a link protects nothing: each page checks by itself. */
public final class Menu {

    private final boolean signedIn;
    private final String userName;
    private final String userUuid;
    private final boolean module;
    private final boolean people;
    private final boolean day;
    private final boolean contact;
    private final boolean safeguarding;
    private final boolean countersign;
    private final boolean register;
    private final boolean reports;
    private final boolean admin;
    private final boolean accessLog;

    private Menu(
            boolean signedIn,
            String userName,
            String userUuid,
            boolean module,
            boolean people,
            boolean day,
            boolean contact,
            boolean safeguarding,
            boolean countersign,
            boolean register,
            boolean reports,
            boolean admin,
            boolean accessLog) {
        this.signedIn = signedIn;
        this.userName = userName;
        this.userUuid = userUuid;
        this.module = module;
        this.people = people;
        this.day = day;
        this.contact = contact;
        this.safeguarding = safeguarding;
        this.countersign = countersign;
        this.register = register;
        this.reports = reports;
        this.admin = admin;
        this.accessLog = accessLog;
    }

    static Menu anonymous() {
        return new Menu(false, "", "", false, false, false, false, false, false, false, false, false, false);
    }

    /** @param access knows what the signed-in user may do today */
    static Menu of(User user, Access access) {
        boolean passwordDue = ForcedPassword.isDue(user);
        boolean module = !passwordDue && access.has(HcvPrivilege.USE_MODULE);
        return new Menu(
                true,
                name(user),
                user.getUuid(),
                module,
                module && (access.has(HcvPrivilege.VIEW_PEOPLE) || access.has(HcvPrivilege.VIEW_CASELOAD)),
                module && access.has(HcvPrivilege.VIEW_CASELOAD) && !access.has(HcvPrivilege.VIEW_PEOPLE),
                module && access.has(HcvPrivilege.RECORD_PEER_CONTACTS),
                module && access.has(HcvPrivilege.VIEW_SAFEGUARDING) && access.has(HcvPrivilege.VIEW_PEOPLE),
                module
                        && access.has(HcvPrivilege.COUNTERSIGN_TESTS)
                        && access.has(HcvPrivilege.VIEW_PEOPLE)
                        && access.has(HcvPrivilege.VIEW_CLINICAL),
                module && access.has(HcvPrivilege.REGISTER_PEOPLE),
                module && access.has(HcvPrivilege.VIEW_REPORTS),
                module && access.has(HcvPrivilege.MANAGE_MODULE),
                module && access.has(HcvPrivilege.SEARCH_ACCESS_LOG));
    }

    /** Put together here: the platform's own full name writes a warning to the log where no name layout is set. */
    private static String name(User user) {
        PersonName name = user.getPersonName();
        if (name != null) {
            return Stream.of(name.getGivenName(), name.getFamilyName())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
        return user.getUsername() == null ? user.getSystemId() : user.getUsername();
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    public String getUserName() {
        return userName;
    }

    /** Lets a page that was left open notice that somebody else is signed in now; empty for nobody. */
    public String getUserUuid() {
        return userUuid;
    }

    /** May use the module at all, and has no password to change first. */
    public boolean isModule() {
        return module;
    }

    /** May find people: everybody, or those of the own caseload. */
    public boolean isPeople() {
        return people;
    }

    /** Has a caseload, and a day that is made of it. */
    public boolean isDay() {
        return day;
    }

    /** May record a contact of peer support. */
    public boolean isContact() {
        return contact;
    }

    /** May see worries about somebody's safety. */
    public boolean isSafeguarding() {
        return safeguarding;
    }

    /** May countersign tests of peer support workers. */
    public boolean isCountersign() {
        return countersign;
    }

    public boolean isRegister() {
        return register;
    }

    public boolean isReports() {
        return reports;
    }

    public boolean isAdmin() {
        return admin;
    }

    /** May search who looked at whose record. */
    public boolean isAccessLog() {
        return accessLog;
    }
}
