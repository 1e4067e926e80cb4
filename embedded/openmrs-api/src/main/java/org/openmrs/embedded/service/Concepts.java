/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.openmrs.Concept;
import org.openmrs.ConceptClass;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptMapType;
import org.openmrs.ConceptName;
import org.openmrs.ConceptNumeric;
import org.openmrs.ConceptReferenceTerm;
import org.openmrs.ConceptSource;
import org.openmrs.GlobalProperty;
import org.openmrs.api.APIException;
import org.openmrs.api.ConceptService;
import org.openmrs.api.ConceptsLockedException;
import org.openmrs.api.context.Context;
import org.springframework.transaction.annotation.Transactional;

/** The dictionary. */
@Transactional
public class Concepts extends Store implements ConceptService {

    private static final String BY_MAPPING = "select distinct m.concept from ConceptMap m"
            + " where lower(m.conceptReferenceTerm.code) = lower(:code)"
            + " and (lower(m.conceptReferenceTerm.conceptSource.name) = lower(:source)"
            + " or lower(m.conceptReferenceTerm.conceptSource.hl7Code) = lower(:source))";

    public Concepts(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Concept saveConcept(Concept concept) {
        if ("true".equalsIgnoreCase(Context.getAdministrationService().getGlobalProperty("concepts.locked", "false"))) {
            throw new ConceptsLockedException();
        }
        Set<Locale> locales =
                concept.getNames().stream().map(ConceptName::getLocale).collect(Collectors.toSet());
        for (Locale locale : locales) {
            boolean chosen = concept.getNames(locale).stream().anyMatch(ConceptName::isLocalePreferred);
            ConceptName candidate = concept.getFullySpecifiedName(locale);
            if (!chosen && candidate != null) {
                candidate.setLocalePreferred(true);
            }
        }
        concept.getConceptMappings().stream()
                .filter(mapping -> mapping.getConceptMapType() == null)
                .forEach(mapping -> mapping.setConceptMapType(defaultMapType()));
        return store(concept);
    }

    private ConceptMapType defaultMapType() {
        return getConceptMapTypeByName("NARROWER-THAN");
    }

    @Override
    public Concept retireConcept(Concept concept, String reason) {
        if (reason == null || reason.isEmpty()) {
            throw new APIException("Concept.retire.reason.required", (Object[]) null);
        }
        return store(concept);
    }

    @Override
    @Transactional(readOnly = true)
    public Concept getConcept(Integer conceptId) {
        return get(Concept.class, conceptId);
    }

    @Override
    @Transactional(readOnly = true)
    public Concept getConceptByUuid(String uuid) {
        return byUuid(Concept.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public Concept getTrueConcept() {
        return named("concept.true");
    }

    @Override
    @Transactional(readOnly = true)
    public Concept getFalseConcept() {
        return named("concept.false");
    }

    private Concept named(String setting) {
        GlobalProperty id = get(GlobalProperty.class, setting);
        return id == null ? null : getConcept(Integer.valueOf(id.getPropertyValue()));
    }

    /** The concept as a numeric one; null where it is none. */
    @Override
    @Transactional(readOnly = true)
    public ConceptNumeric getConceptNumeric(Integer conceptId) {
        Object found = Hibernate.unproxy(get(Concept.class, conceptId));
        return found instanceof ConceptNumeric ? (ConceptNumeric) found : null;
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptNumeric getConceptNumericByUuid(String uuid) {
        return byUuid(ConceptNumeric.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptName getConceptNameByUuid(String uuid) {
        return byUuid(ConceptName.class, uuid);
    }

    /** The one concept of a code; refuses, with an {@link APIException}, a code that several concepts in use have. */
    @Override
    @Transactional(readOnly = true)
    public Concept getConceptByMapping(String code, String sourceName) {
        List<Concept> all = getConceptsByMapping(code, sourceName);
        List<Concept> inUse = all.stream().filter(each -> !each.getRetired()).collect(Collectors.toList());
        if (inUse.size() > 1) {
            throw new APIException("Multiple non-retired concepts found for mapping " + code + " from " + sourceName);
        }
        if (!inUse.isEmpty()) {
            return inUse.get(0);
        }
        return all.isEmpty() ? null : all.get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concept> getConceptsByMapping(String code, String sourceName) {
        return getConceptsByMapping(code, sourceName, true);
    }

    /** Concepts in use come before retired ones. */
    @Override
    @Transactional(readOnly = true)
    public List<Concept> getConceptsByMapping(String code, String sourceName, boolean includeRetired) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("code", code);
        parameters.put("source", sourceName);
        return list(Concept.class, BY_MAPPING, parameters).stream()
                .filter(concept -> includeRetired || !concept.getRetired())
                .sorted(java.util.Comparator.comparing(Concept::getRetired))
                .collect(Collectors.toList());
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptDatatype getConceptDatatype(Integer id) {
        return get(ConceptDatatype.class, id);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptDatatype getConceptDatatypeByUuid(String uuid) {
        return byUuid(ConceptDatatype.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptDatatype getConceptDatatypeByName(String name) {
        return first(ConceptDatatype.class, "from ConceptDatatype where name = :name", "name", name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConceptDatatype> getAllConceptDatatypes() {
        return list(ConceptDatatype.class, "from ConceptDatatype order by name");
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptClass getConceptClassByUuid(String uuid) {
        return byUuid(ConceptClass.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptClass getConceptClassByName(String name) {
        return first(ConceptClass.class, "from ConceptClass where name = :name", "name", name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConceptClass> getAllConceptClasses() {
        return list(ConceptClass.class, "from ConceptClass order by name");
    }

    @Override
    public ConceptClass saveConceptClass(ConceptClass conceptClass) {
        return store(conceptClass);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptSource getConceptSourceByUuid(String uuid) {
        return byUuid(ConceptSource.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptSource getConceptSourceByName(String name) {
        return first(ConceptSource.class, "from ConceptSource where name = :name", "name", name);
    }

    @Override
    public ConceptSource saveConceptSource(ConceptSource source) {
        return store(source);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptMapType getConceptMapTypeByUuid(String uuid) {
        return byUuid(ConceptMapType.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptMapType getConceptMapTypeByName(String name) {
        return first(ConceptMapType.class, "from ConceptMapType where lower(name) = lower(:name)", "name", name);
    }

    @Override
    public ConceptMapType saveConceptMapType(ConceptMapType type) {
        return store(type);
    }

    @Override
    @Transactional(readOnly = true)
    public ConceptReferenceTerm getConceptReferenceTermByUuid(String uuid) {
        return byUuid(ConceptReferenceTerm.class, uuid);
    }

    /** The term of a code; refuses, with an {@link APIException}, a code that several terms have. */
    @Override
    @Transactional(readOnly = true)
    public ConceptReferenceTerm getConceptReferenceTermByCode(String code, ConceptSource source) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("code", code);
        parameters.put("source", source);
        String hql = "from ConceptReferenceTerm where code = :code and conceptSource = :source";
        List<ConceptReferenceTerm> found = list(ConceptReferenceTerm.class, hql, parameters);
        if (found.size() > 1) {
            throw new APIException("ConceptReferenceTerm.foundMultipleTermsWithCodeInSource: " + code);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public ConceptReferenceTerm saveConceptReferenceTerm(ConceptReferenceTerm term) {
        return store(term);
    }
}
