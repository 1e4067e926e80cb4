/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

/** One key of the dictionary with the concept that this OpenMRS has for it. */
public final class ConceptLine {

    private final String key;
    private final String name;
    private final Integer conceptId;

    ConceptLine(String key, String name, Integer conceptId) {
        this.key = key;
        this.name = name;
        this.conceptId = conceptId;
    }

    public String getKey() {
        return key;
    }

    /** The name in the module's dictionary; the site's concept may have another. */
    public String getName() {
        return name;
    }

    public Integer getConceptId() {
        return conceptId;
    }
}
