/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** What kind of value a concept takes. */
public class ConceptDatatype extends BaseChangeableOpenmrsMetadata {

    public static final String NUMERIC_UUID = "8d4a4488-c2cc-11de-8d13-0010c6dffd0f";

    public static final String CODED_UUID = "8d4a48b6-c2cc-11de-8d13-0010c6dffd0f";

    public static final String TEXT_UUID = "8d4a4ab4-c2cc-11de-8d13-0010c6dffd0f";

    public static final String N_A_UUID = "8d4a4c94-c2cc-11de-8d13-0010c6dffd0f";

    public static final String DATE_UUID = "8d4a505e-c2cc-11de-8d13-0010c6dffd0f";

    public static final String TIME_UUID = "8d4a591e-c2cc-11de-8d13-0010c6dffd0f";

    public static final String DATETIME_UUID = "8d4a5af4-c2cc-11de-8d13-0010c6dffd0f";

    public static final String BOOLEAN_UUID = "8d4a5cca-c2cc-11de-8d13-0010c6dffd0f";

    private Integer conceptDatatypeId;

    private String hl7Abbreviation;

    public ConceptDatatype() {}

    public ConceptDatatype(Integer conceptDatatypeId) {
        this.conceptDatatypeId = conceptDatatypeId;
    }

    @Override
    public Integer getId() {
        return conceptDatatypeId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptDatatypeId = id;
    }

    public Integer getConceptDatatypeId() {
        return conceptDatatypeId;
    }

    public void setConceptDatatypeId(Integer conceptDatatypeId) {
        this.conceptDatatypeId = conceptDatatypeId;
    }

    public String getHl7Abbreviation() {
        return hl7Abbreviation;
    }

    public void setHl7Abbreviation(String hl7Abbreviation) {
        this.hl7Abbreviation = hl7Abbreviation;
    }

    public boolean isNumeric() {
        return NUMERIC_UUID.equals(getUuid());
    }

    public boolean isCoded() {
        return CODED_UUID.equals(getUuid());
    }

    public boolean isText() {
        return TEXT_UUID.equals(getUuid());
    }

    public boolean isAnswerOnly() {
        return N_A_UUID.equals(getUuid());
    }

    public boolean isDate() {
        return DATE_UUID.equals(getUuid());
    }

    public boolean isTime() {
        return TIME_UUID.equals(getUuid());
    }

    public boolean isDateTime() {
        return DATETIME_UUID.equals(getUuid());
    }

    public boolean isBoolean() {
        return BOOLEAN_UUID.equals(getUuid());
    }

    /** Whether a value has a day. */
    public boolean containsDate() {
        return isDate() || isDateTime();
    }

    /** Whether a value has a time of day. */
    public boolean containsTime() {
        return isTime() || isDateTime();
    }
}
