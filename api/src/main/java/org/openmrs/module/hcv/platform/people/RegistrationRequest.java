/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.HashMap;
import java.util.Map;

/**
 * What was typed into the registration page, as it was typed. Field names are those of the page.
 */
public final class RegistrationRequest {

    public static final String PERSON_UUID = "personUuid";
    public static final String GIVEN_NAME = "givenName";
    public static final String FAMILY_NAME = "familyName";
    public static final String SEX = "sex";
    public static final String BIRTHDATE = "birthdate";
    public static final String AGE = "age";
    public static final String PLACE = "place";
    public static final String IDENTIFIER = "identifier";

    private final Map<String, String> fields;

    private RegistrationRequest(Map<String, String> fields) {
        this.fields = fields;
    }

    public static RegistrationRequest of(Map<String, String> typed) {
        return new RegistrationRequest(new HashMap<>(typed));
    }

    /** The trimmed text of a field; empty where nothing was typed. */
    public String get(String field) {
        String value = fields.get(field);
        return value == null ? "" : value.trim();
    }
}
