/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.PatientIdentifierType;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.patient.IdentifierValidator;
import org.openmrs.patient.UnallowedIdentifierException;
import org.openmrs.util.PrivilegeConstants;

/**
 * Which number a new person gets: one of the site's own type, typed in, where the site has named that type in the
 * global property {@value #SITE_TYPE_PROPERTY}; else one that the module makes.
 */
class PersonIdentifiers {

    static final String SITE_TYPE_PROPERTY = "hcv.identifierType";

    /** Length of an identifier in OpenMRS's tables. */
    private static final int MAX_LENGTH = 50;

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final PersonNumbers numbers;

    PersonIdentifiers(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.numbers = new PersonNumbers(sessionFactory);
    }

    /** Whether the number has to be typed in. */
    boolean isTyped() {
        return siteType().isPresent();
    }

    PatientIdentifierType type() {
        return siteType().orElseGet(() -> dictionary.identifierType("person-number"));
    }

    /** The number to save for a request that {@link #check} found nothing wrong with. */
    String number(RegistrationRequest request) {
        return isTyped() ? request.get(RegistrationRequest.IDENTIFIER) : numbers.next(type());
    }

    void check(RegistrationRequest request, Problems problems) {
        String typed = request.get(RegistrationRequest.IDENTIFIER);
        Optional<PatientIdentifierType> type = siteType();
        if (!type.isPresent()) {
            if (!typed.isEmpty()) {
                problems.add(Problem.error(RegistrationRequest.IDENTIFIER, ProblemCode.UNEXPECTED_VALUE));
            }
            return;
        }
        if (typed.isEmpty()) {
            problems.add(Problem.error(RegistrationRequest.IDENTIFIER, ProblemCode.REQUIRED));
        } else if (typed.length() > MAX_LENGTH) {
            problems.add(
                    Problem.error(RegistrationRequest.IDENTIFIER, ProblemCode.TOO_LONG, MAX_LENGTH, typed.length()));
        } else if (!KeepableText.isKeepable(typed) || !isValid(typed, type.get())) {
            problems.add(Problem.error(RegistrationRequest.IDENTIFIER, ProblemCode.IDENTIFIER_CHECK_DIGIT));
        } else if (isTaken(typed, type.get())) {
            problems.add(Problem.error(RegistrationRequest.IDENTIFIER, ProblemCode.IDENTIFIER_TAKEN));
        }
    }

    private static boolean isValid(String typed, PatientIdentifierType type) {
        boolean format = type.getFormat() == null || type.getFormat().isEmpty() || typed.matches(type.getFormat());
        if (!format || type.getValidator() == null || type.getValidator().isEmpty()) {
            return format;
        }
        IdentifierValidator validator = Elevation.with(
                () -> Context.getPatientService().getIdentifierValidator(type.getValidator()),
                PrivilegeConstants.GET_IDENTIFIER_TYPES);
        try {
            return validator == null || validator.isValid(typed);
        } catch (UnallowedIdentifierException e) {
            // A character that the check digit's alphabet does not have: not a number of this kind.
            return false;
        }
    }

    private boolean isTaken(String typed, PatientIdentifierType type) {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "select count(*) from PatientIdentifier i where i.voided = false "
                                        + "and upper(i.identifier) = upper(:number) and i.identifierType = :type",
                                Long.class)
                        .setParameter("number", typed)
                        .setParameter("type", type)
                        .uniqueResult()
                > 0;
    }

    private Optional<PatientIdentifierType> siteType() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select g.propertyValue from GlobalProperty g where g.property = :property", String.class)
                .setParameter("property", SITE_TYPE_PROPERTY)
                .uniqueResultOptional()
                .map(String::trim)
                .filter(uuid -> !uuid.isEmpty())
                .map(this::typeOf);
    }

    private PatientIdentifierType typeOf(String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from PatientIdentifierType t where t.uuid = :uuid and t.retired = false",
                        PatientIdentifierType.class)
                .setParameter("uuid", uuid)
                .uniqueResult();
    }
}
