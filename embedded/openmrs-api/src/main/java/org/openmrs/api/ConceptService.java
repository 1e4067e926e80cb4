/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.List;
import org.openmrs.Concept;
import org.openmrs.ConceptClass;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptMapType;
import org.openmrs.ConceptName;
import org.openmrs.ConceptNumeric;
import org.openmrs.ConceptReferenceTerm;
import org.openmrs.ConceptSource;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** The dictionary. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface ConceptService extends OpenmrsService {

    @Authorized(PrivilegeConstants.MANAGE_CONCEPTS)
    Concept saveConcept(Concept concept) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    Concept getConceptByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    Concept getConcept(Integer conceptId) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_DATATYPES)
    ConceptDatatype getConceptDatatypeByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_CONCEPT_DATATYPES)
    ConceptDatatype getConceptDatatypeByName(String name) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_DATATYPES)
    ConceptDatatype getConceptDatatype(Integer i) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_DATATYPES)
    List<ConceptDatatype> getAllConceptDatatypes() throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_CLASSES)
    ConceptClass getConceptClassByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_CONCEPT_CLASSES)
    ConceptClass getConceptClassByName(String name) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_CLASSES)
    List<ConceptClass> getAllConceptClasses() throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_CONCEPT_CLASSES)
    ConceptClass saveConceptClass(ConceptClass cc) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_SOURCES)
    ConceptSource getConceptSourceByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_CONCEPT_SOURCES)
    ConceptSource getConceptSourceByName(String conceptSourceName) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_CONCEPT_SOURCES)
    ConceptSource saveConceptSource(ConceptSource conceptSource) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_MAP_TYPES)
    ConceptMapType getConceptMapTypeByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_MAP_TYPES)
    ConceptMapType getConceptMapTypeByName(String name) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_CONCEPT_MAP_TYPES)
    ConceptMapType saveConceptMapType(ConceptMapType conceptMapType) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_REFERENCE_TERMS)
    ConceptReferenceTerm getConceptReferenceTermByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPT_REFERENCE_TERMS)
    ConceptReferenceTerm getConceptReferenceTermByCode(String code, ConceptSource conceptSource) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_CONCEPT_REFERENCE_TERMS)
    ConceptReferenceTerm saveConceptReferenceTerm(ConceptReferenceTerm conceptReferenceTerm) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    List<Concept> getConceptsByMapping(String code, String sourceName) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    List<Concept> getConceptsByMapping(String code, String sourceName, boolean includeRetired) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    Concept getConceptByMapping(String code, String sourceName) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    ConceptName getConceptNameByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    ConceptNumeric getConceptNumericByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    ConceptNumeric getConceptNumeric(Integer conceptId) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_CONCEPTS)
    Concept retireConcept(Concept conceptOrConceptNumeric, String reason) throws APIException;

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    Concept getTrueConcept();

    @Authorized(PrivilegeConstants.GET_CONCEPTS)
    Concept getFalseConcept();
}
