/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

/**
 * The privileges of the module, as they stand in {@code privileges.csv}; a test compares the two.
 */
public enum HcvPrivilege {
    USE_MODULE("Use HCV Module"),
    VIEW_PEOPLE("View HCV People"),
    VIEW_CASELOAD("View HCV Caseload"),
    VIEW_CLINICAL("View HCV Clinical Records"),
    VIEW_RESULTS("View HCV Results"),
    VIEW_PEER_CONTACTS("View HCV Peer Contacts"),
    REGISTER_PEOPLE("Register HCV People"),
    RECORD_SCREENING("Record HCV Screening"),
    RECORD_ASSESSMENTS("Record HCV Assessments"),
    RECORD_TREATMENT("Record HCV Treatment"),
    COUNTERSIGN_TESTS("Countersign HCV Tests"),
    RECORD_PEER_CONTACTS("Record HCV Peer Contacts"),
    RECORD_PEER_SUPPORT("Record HCV Peer Support"),
    VIEW_PEER_SUPPORT("View HCV Peer Support"),
    VOID_RECORDS("Void HCV Records"),
    VIEW_SAFEGUARDING("View HCV Safeguarding"),
    ASSIGN_CASELOADS("Assign HCV Caseloads"),
    MANAGE_PEERS("Manage HCV Peers"),
    VIEW_REPORTS("View HCV Reports"),
    VIEW_REPORT_PEOPLE("View HCV Report People"),
    SEARCH_ACCESS_LOG("Search HCV Access Log"),
    MANAGE_MODULE("Manage HCV Module");

    private final String text;

    HcvPrivilege(String text) {
        this.text = text;
    }

    /** The privilege's name in OpenMRS. */
    public String text() {
        return text;
    }
}
