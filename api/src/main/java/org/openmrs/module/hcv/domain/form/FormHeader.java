/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

/** What a form is called, what it is recorded as and who may record it. */
public final class FormHeader {

    private final String key;
    private final String uuid;
    private final String titleKey;
    private final String encounterType;
    private final String encounterRole;
    private final String privilege;

    private FormHeader(
            String key, String uuid, String titleKey, String encounterType, String encounterRole, String privilege) {
        this.key = key;
        this.uuid = uuid;
        this.titleKey = titleKey;
        this.encounterType = encounterType;
        this.encounterRole = encounterRole;
        this.privilege = privilege;
    }

    /**
     * @param encounterType key of the type of encounter it is recorded as
     * @param encounterRole key of the role in which the person who records it took part
     * @param privilege the privilege without which it may not be recorded
     */
    public static FormHeader of(
            String key, String uuid, String titleKey, String encounterType, String encounterRole, String privilege) {
        return new FormHeader(key, uuid, titleKey, encounterType, encounterRole, privilege);
    }

    /** The name in addresses and message keys, such as {@code test-result}. */
    public String key() {
        return key;
    }

    public String uuid() {
        return uuid;
    }

    /** Message key of the title. */
    public String titleKey() {
        return titleKey;
    }

    public String encounterType() {
        return encounterType;
    }

    public String encounterRole() {
        return encounterRole;
    }

    public String privilege() {
        return privilege;
    }
}
