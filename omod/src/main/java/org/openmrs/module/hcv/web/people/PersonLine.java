/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

/** One person as a line of a list: ready words only. */
public final class PersonLine {

    private final String uuid;
    private final String name;
    private final String number;
    private final String sex;
    private final String age;
    private final String stage;
    private final boolean open;

    PersonLine(String uuid, String name, String number, String sex, String age, String stage, boolean open) {
        this.uuid = uuid;
        this.name = name;
        this.number = number;
        this.sex = sex;
        this.age = age;
        this.stage = stage;
        this.open = open;
    }

    public String getUuid() {
        return uuid;
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public String getSex() {
        return sex;
    }

    public String getAge() {
        return age;
    }

    /** Where the person stands; empty where the list does not tell. */
    public String getStage() {
        return stage;
    }

    /** Whether the signed-in user may open the person's page. */
    public boolean isOpen() {
        return open;
    }
}
