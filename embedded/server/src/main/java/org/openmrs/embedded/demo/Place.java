/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

/** The invented places of the demonstration, each with the setting that a visit there is recorded in. */
enum Place {
    ALDER_HOUSE("Alder House hostel", "setting.hostel"),
    QUAY_DAY_CENTRE("Quayside day centre", "setting.day-centre"),
    FERRY_LANE("Ferry Lane drug service", "setting.drug-service"),
    ORANGE_VAN("Orange van", "setting.mobile-van"),
    MILL_STREET("Mill Street outreach", "setting.street"),
    ST_BRIDE("St Bride's night shelter", "setting.hostel"),
    LARKFIELD("Larkfield prison", "setting.prison"),
    TANNERY_PHARMACY("Tannery Row pharmacy", "setting.pharmacy"),
    LIVER_CLINIC("Northgate liver clinic", "setting.ward");

    /** How many of the first places people are screened at; the last one is where they are treated. */
    static final int SCREENING_PLACES = 8;

    private final String label;
    private final String setting;

    Place(String label, String setting) {
        this.label = label;
        this.setting = setting;
    }

    String label() {
        return label;
    }

    String setting() {
        return setting;
    }
}
