/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.util.List;

/** The people who work in the demonstration's service; all are invented. The first of each role has the sign-in. */
enum Worker {
    PEER("peer", "peer", "Robin", "Harkwell", "M"),
    ADVANCED_PEER("advanced", "advanced-peer", "Shona", "Tallis", "F"),
    SUPERVISOR("supervisor", "supervisor", "Maeve", "Orchard", "F"),
    CLINICIAN("clinician", "clinician", "Idris", "Fenwood", "M"),
    PROGRAMME("programme", "programme-staff", "Anneke", "Dalby", "F"),
    ADMINISTRATOR("administrator", "administrator", "Tomas", "Wray", "M"),
    PEER_TWO("peer2", "peer", "Del", "Summerby", "M"),
    PEER_THREE("peer3", "peer", "Kit", "Marlowe-Voss", "F"),
    PEER_FOUR("peer4", "peer", "Yusra", "Penhale", "F"),
    ADVANCED_PEER_TWO("advanced2", "advanced-peer", "Callum", "Brightling", "M"),
    NURSE("nurse", "clinician", "Ines", "Holloway-Quist", "F"),
    PRIVACY("privacy", "privacy-lead", "Noor", "Ashdown", "F");

    private final String userName;
    private final String role;
    private final String givenName;
    private final String familyName;
    private final String gender;

    Worker(String userName, String role, String givenName, String familyName, String gender) {
        this.userName = userName;
        this.role = role;
        this.givenName = givenName;
        this.familyName = familyName;
        this.gender = gender;
    }

    /** Spoken besides English. */
    List<String> languages() {
        return switch (this) {
            case PEER_TWO -> List.of("Polish");
            case PEER_FOUR -> List.of("Punjabi", "Urdu");
            case ADVANCED_PEER -> List.of("Romanian");
            default -> List.of();
        };
    }

    String userName() {
        return userName;
    }

    /** @return the key of the role in the module's roles.csv */
    String role() {
        return role;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    String gender() {
        return gender;
    }

    /** Whether the worker is somebody the service cares for, too: nobody opens their own record. */
    boolean isInCare() {
        return ordinal() <= PROGRAMME.ordinal();
    }

    boolean isPeer() {
        return role.endsWith("peer");
    }
}
