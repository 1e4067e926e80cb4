/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.SessionFactory;
import org.openmrs.Concept;
import org.openmrs.ConceptAnswer;
import org.openmrs.ConceptMap;
import org.openmrs.ConceptName;
import org.openmrs.api.DuplicateConceptNameException;
import org.openmrs.api.context.Context;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/**
 * A concept has a data type, a class and a fully specified name; no other concept in use has its fully specified or
 * preferred name in the same language; no code is mapped twice; it is no answer to itself.
 */
final class ConceptRules implements Validator {

    private static final String SAME_NAME = "select count(*) from ConceptName n where n.voided = false"
            + " and lower(n.name) = lower(:name) and n.locale = :locale and n.concept.retired = false"
            + " and (n.conceptNameType = 'FULLY_SPECIFIED' or n.localePreferred = true)"
            + " and n.concept.uuid <> :concept";

    @Override
    public boolean supports(Class<?> type) {
        return Concept.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Concept concept = (Concept) target;
        if (concept.getNames().isEmpty()) {
            errors.reject("Concept.name.atLeastOneRequired");
            return;
        }
        ValidationUtils.rejectIfEmpty(errors, "datatype", "Concept.datatype.empty");
        ValidationUtils.rejectIfEmpty(errors, "conceptClass", "Concept.conceptClass.empty");
        if (concept.getRetired()) {
            return;
        }
        if (concept.getNames().stream().noneMatch(ConceptName::isFullySpecifiedName)) {
            errors.reject("Concept.error.no.FullySpecifiedName");
        }
        concept.getNames().forEach(name -> check(concept, name, errors));
        checkCodes(concept, errors);
        for (ConceptAnswer answer : concept.getAnswers()) {
            if (answer.getAnswerConcept().equals(concept)) {
                errors.reject("Concept.contains.itself.as.answer");
            }
        }
        Rules.checkLengths(errors, Concept.class, "version", "retireReason");
    }

    private static void check(Concept concept, ConceptName name, Errors errors) {
        if (name.getName() == null || name.getName().trim().isEmpty()) {
            errors.reject("Concept.name.empty");
            return;
        }
        if (name.isLocalePreferred() && (name.isShort() || name.isIndexTerm())) {
            errors.reject(
                    name.isShort()
                            ? "Concept.error.preferredName.is.shortName"
                            : "Concept.error.preferredName.is.indexTerm");
        }
        boolean twice = concept.getNames(name.getLocale()).stream()
                .anyMatch(other -> other != name
                        && !other.isShort()
                        && !name.isShort()
                        && name.getName().equalsIgnoreCase(other.getName()));
        if (twice) {
            throw new DuplicateConceptNameException("'" + name.getName() + "' is a duplicate name in locale '"
                    + name.getLocale() + "' for the same concept");
        }
        if ((name.isFullySpecifiedName() || name.isLocalePreferred()) && isTaken(concept, name)) {
            throw new DuplicateConceptNameException(
                    "'" + name.getName() + "' is a duplicate name in locale '" + name.getLocale() + "'");
        }
    }

    private static boolean isTaken(Concept concept, ConceptName name) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", name.getName());
        parameters.put("locale", name.getLocale());
        parameters.put("concept", concept.getUuid());
        Long others = Context.getRegisteredComponent("sessionFactory", SessionFactory.class)
                .getCurrentSession()
                .createQuery(SAME_NAME, Long.class)
                .setProperties(parameters)
                .setHibernateFlushMode(FlushMode.MANUAL)
                .uniqueResult();
        return others > 0;
    }

    private static void checkCodes(Concept concept, Errors errors) {
        List<ConceptMap> mappings = new java.util.ArrayList<>(concept.getConceptMappings());
        long codes = mappings.stream()
                .map(mapping -> mapping.getConceptReferenceTerm().getUuid())
                .distinct()
                .count();
        if (codes < mappings.size()) {
            errors.reject("ConceptReferenceTerm.term.alreadyMapped");
        }
    }
}
