/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

/** Somebody registered already who may be the person in front of one: only what may be shown, in words. */
public final class SimilarLine {

    private final String uuid;
    private final String name;
    private final String number;
    private final String sex;
    private final String age;

    SimilarLine(String uuid, String name, String number, String sex, String age) {
        this.uuid = uuid;
        this.name = name;
        this.number = number;
        this.sex = sex;
        this.age = age;
    }

    /** Empty where the signed-in user may not open the person's page. */
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
}
