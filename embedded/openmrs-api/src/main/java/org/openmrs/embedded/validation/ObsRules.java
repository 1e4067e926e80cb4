/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hibernate.Hibernate;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptNumeric;
import org.openmrs.Obs;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * An obs in use has a person, a time, a concept and, unless it is a group, the one value its concept asks for, within
 * the absolute limits. What is wrong with a member of a group is reported at the group's members.
 */
final class ObsRules implements Validator {

    private static final int LONGEST_TEXT = 65_535;

    private static final String[] VALUES = {
        "valueCoded", "valueDatetime", "valueNumeric", "valueModifier", "valueText", "valueComplex"
    };

    @Override
    public boolean supports(Class<?> type) {
        return Obs.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Obs obs = (Obs) target;
        if (obs.getVoided()) {
            return;
        }
        check(obs, errors, new ArrayDeque<>());
        Rules.checkLengths(
                errors, Obs.class, "accessionNumber", "valueModifier", "valueComplex", "comment", "voidReason");
    }

    private static void check(Obs obs, Errors errors, Deque<Obs> groups) {
        if (obs.getPersonId() == null && obs.getPerson() == null) {
            errors.rejectValue("person", "error.null");
        }
        if (obs.getObsDatetime() == null) {
            errors.rejectValue("obsDatetime", "error.null");
        }
        boolean isGroup = obs.hasGroupMembers(true);
        if (isGroup && groups.isEmpty()) {
            refuseValues(errors);
        } else if (!isGroup && hasNoValue(obs)) {
            errors.reject("error.noValue");
        }
        if (obs.getConcept() == null) {
            errors.rejectValue("concept", "error.null");
        } else if (!isGroup) {
            checkValue(obs, errors, groups.isEmpty());
        }
        if (!errors.hasErrors()) {
            checkMembers(obs, errors, groups);
        }
    }

    private static void refuseValues(Errors errors) {
        for (String field : VALUES) {
            if (errors.getFieldValue(field) != null) {
                errors.rejectValue(field, "error.not.null");
            }
        }
    }

    private static boolean hasNoValue(Obs obs) {
        return obs.getValueCoded() == null
                && obs.getValueCodedName() == null
                && obs.getValueComplex() == null
                && obs.getValueDatetime() == null
                && obs.getValueModifier() == null
                && obs.getValueNumeric() == null
                && obs.getValueText() == null;
    }

    private static void checkMembers(Obs obs, Errors errors, Deque<Obs> groups) {
        if (groups.contains(obs)) {
            errors.rejectValue("groupMembers", "Obs.error.groupContainsItself");
            return;
        }
        if (obs.getGroupMembers() != null) {
            groups.push(obs);
            obs.getGroupMembers().forEach(member -> check(member, errors, groups));
            groups.pop();
        }
    }

    private static void checkValue(Obs obs, Errors errors, boolean atTop) {
        ConceptDatatype type = obs.getConcept().getDatatype();
        if (type.isBoolean() && obs.getValueCoded() == null) {
            refuse(errors, atTop, "valueBoolean", "error.null");
        } else if (type.isCoded() && obs.getValueCoded() == null) {
            refuse(errors, atTop, "valueCoded", "error.null");
        } else if ((type.containsDate() || type.containsTime()) && obs.getValueDatetime() == null) {
            refuse(errors, atTop, "valueDatetime", "error.null");
        } else if (type.isNumeric() && obs.getValueNumeric() == null) {
            refuse(errors, atTop, "valueNumeric", "error.null");
        } else if (type.isNumeric()) {
            checkNumber(obs, errors, atTop);
        } else if (type.isText() && obs.getValueText() == null) {
            refuse(errors, atTop, "valueText", "error.null");
        } else if (type.isText() && obs.getValueText().length() > LONGEST_TEXT) {
            refuse(errors, atTop, "valueText", "error.exceededMaxLengthOfField");
        }
    }

    private static void checkNumber(Obs obs, Errors errors, boolean atTop) {
        Object concept = Hibernate.unproxy(obs.getConcept());
        if (!(concept instanceof ConceptNumeric)) {
            return;
        }
        ConceptNumeric limits = (ConceptNumeric) concept;
        double value = obs.getValueNumeric();
        if (Boolean.FALSE.equals(limits.getAllowDecimal()) && Math.ceil(value) != value) {
            refuse(errors, atTop, "valueNumeric", "Obs.error.precision");
        }
        if (limits.getHiAbsolute() != null && value > limits.getHiAbsolute()) {
            refuse(errors, atTop, "valueNumeric", "error.value.outOfRange.high", limits.getHiAbsolute());
        }
        if (limits.getLowAbsolute() != null && value < limits.getLowAbsolute()) {
            refuse(errors, atTop, "valueNumeric", "error.value.outOfRange.low", limits.getLowAbsolute());
        }
    }

    private static void refuse(Errors errors, boolean atTop, String field, String code, Object... arguments) {
        if (atTop) {
            errors.rejectValue(field, code, arguments, null);
        } else {
            errors.rejectValue("groupMembers", "Obs.error.inGroupMember");
        }
    }
}
