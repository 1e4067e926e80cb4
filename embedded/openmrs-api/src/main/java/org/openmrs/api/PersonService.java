/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.Date;
import java.util.List;
import org.openmrs.Person;
import org.openmrs.PersonAttributeType;
import org.openmrs.Relationship;
import org.openmrs.RelationshipType;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/**
 * People and the bonds between them. The methods, and the privileges they ask for, are those of OpenMRS that the
 * module uses.
 */
public interface PersonService extends OpenmrsService {

    @Authorized(PrivilegeConstants.GET_RELATIONSHIP_TYPES)
    RelationshipType getRelationshipTypeByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIP_TYPES)
    RelationshipType getRelationshipTypeByName(String relationshipTypeName) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIP_TYPES)
    List<RelationshipType> getAllRelationshipTypes() throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_RELATIONSHIP_TYPES)
    RelationshipType saveRelationshipType(RelationshipType relationshipType) throws APIException;

    @Authorized({PrivilegeConstants.ADD_RELATIONSHIPS, PrivilegeConstants.EDIT_RELATIONSHIPS})
    Relationship saveRelationship(Relationship relationship) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIPS)
    Relationship getRelationshipByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIPS)
    Relationship getRelationship(Integer relationshipId) throws APIException;

    @Authorized(PrivilegeConstants.DELETE_RELATIONSHIPS)
    Relationship voidRelationship(Relationship relationship, String voidReason) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIPS)
    List<Relationship> getRelationshipsByPerson(Person p) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIPS)
    List<Relationship> getRelationshipsByPerson(Person p, Date effectiveDate) throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIPS)
    List<Relationship> getRelationships(Person fromPerson, Person toPerson, RelationshipType relType)
            throws APIException;

    @Authorized(PrivilegeConstants.GET_RELATIONSHIPS)
    List<Relationship> getRelationships(
            Person fromPerson, Person toPerson, RelationshipType relType, Date effectiveDate) throws APIException;

    @Authorized(PrivilegeConstants.GET_PERSONS)
    Person getPersonByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_PERSONS)
    Person getPerson(Integer personId) throws APIException;

    @Authorized({PrivilegeConstants.ADD_PERSONS, PrivilegeConstants.EDIT_PERSONS})
    Person savePerson(Person person) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_PERSONS)
    Person voidPerson(Person person, String reason) throws APIException;

    @Authorized(PrivilegeConstants.GET_PERSON_ATTRIBUTE_TYPES)
    PersonAttributeType getPersonAttributeTypeByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_PERSON_ATTRIBUTE_TYPES)
    PersonAttributeType getPersonAttributeTypeByName(String typeName) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_PERSON_ATTRIBUTE_TYPES)
    PersonAttributeType savePersonAttributeType(PersonAttributeType type) throws APIException;
}
