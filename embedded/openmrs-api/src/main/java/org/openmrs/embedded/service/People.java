/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.PersonAttributeType;
import org.openmrs.Relationship;
import org.openmrs.RelationshipType;
import org.openmrs.api.APIException;
import org.openmrs.api.PersonService;
import org.springframework.transaction.annotation.Transactional;

/** People and the bonds between them. */
@Transactional
public class People extends Store implements PersonService {

    public People(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Person savePerson(Person person) {
        Preferred.ofPerson(person);
        return store(person);
    }

    @Override
    public Person voidPerson(Person person, String reason) {
        return person == null ? null : store(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Person getPerson(Integer personId) {
        return get(Person.class, personId);
    }

    @Override
    @Transactional(readOnly = true)
    public Person getPersonByUuid(String uuid) {
        return byUuid(Person.class, uuid);
    }

    @Override
    public Relationship saveRelationship(Relationship relationship) {
        if (relationship.getPersonA().equals(relationship.getPersonB())) {
            throw new APIException("Person A and B cannot be the same");
        }
        return store(relationship);
    }

    @Override
    public Relationship voidRelationship(Relationship relationship, String voidReason) {
        return store(relationship);
    }

    @Override
    @Transactional(readOnly = true)
    public Relationship getRelationship(Integer relationshipId) {
        return get(Relationship.class, relationshipId);
    }

    @Override
    @Transactional(readOnly = true)
    public Relationship getRelationshipByUuid(String uuid) {
        return byUuid(Relationship.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Relationship> getRelationshipsByPerson(Person p) {
        return getRelationshipsByPerson(p, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Relationship> getRelationshipsByPerson(Person p, Date effectiveDate) {
        return p.getPersonId() == null
                ? Collections.emptyList()
                : relationships("(r.personA = :person or r.personB = :person)", single("person", p), effectiveDate);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Relationship> getRelationships(Person fromPerson, Person toPerson, RelationshipType relType) {
        return getRelationships(fromPerson, toPerson, relType, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Relationship> getRelationships(
            Person fromPerson, Person toPerson, RelationshipType relType, Date effectiveDate) {
        StringBuilder condition = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (fromPerson != null) {
            condition.append(" and r.personA = :from");
            parameters.put("from", fromPerson);
        }
        if (toPerson != null) {
            condition.append(" and r.personB = :to");
            parameters.put("to", toPerson);
        }
        if (relType != null) {
            condition.append(" and r.relationshipType = :type");
            parameters.put("type", relType);
        }
        return relationships(condition.toString(), parameters, effectiveDate);
    }

    private static Map<String, Object> single(String name, Object value) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(name, value);
        return parameters;
    }

    private List<Relationship> relationships(String condition, Map<String, Object> parameters, Date onDate) {
        String hql = "from Relationship r where r.voided = false and " + condition;
        if (onDate != null) {
            hql += " and (r.startDate is null or r.startDate <= :day) and (r.endDate is null or r.endDate >= :day)";
            parameters.put("day", onDate);
        }
        return list(Relationship.class, hql + " order by r.relationshipId", parameters);
    }

    @Override
    public RelationshipType saveRelationshipType(RelationshipType type) {
        if (type.getDescription() == null || type.getDescription().isEmpty()) {
            throw new APIException("Relationship type must have a description");
        }
        return store(type);
    }

    @Override
    @Transactional(readOnly = true)
    public RelationshipType getRelationshipTypeByUuid(String uuid) {
        return byUuid(RelationshipType.class, uuid);
    }

    /** Of a type that is A's side, a slash, and B's side. */
    @Override
    @Transactional(readOnly = true)
    public RelationshipType getRelationshipTypeByName(String name) {
        return first(
                RelationshipType.class,
                "from RelationshipType r where concat(r.aIsToB, '/', r.bIsToA) = :name",
                "name",
                name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RelationshipType> getAllRelationshipTypes() {
        return list(RelationshipType.class, "from RelationshipType where retired = false order by weight, aIsToB");
    }

    @Override
    public PersonAttributeType savePersonAttributeType(PersonAttributeType type) {
        if (type.getSortWeight() == null) {
            Double last = list(Double.class, "select max(sortWeight) from PersonAttributeType")
                    .get(0);
            type.setSortWeight(last == null ? 1 : last + 1);
        }
        return store(type);
    }

    @Override
    @Transactional(readOnly = true)
    public PersonAttributeType getPersonAttributeTypeByUuid(String uuid) {
        return byUuid(PersonAttributeType.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public PersonAttributeType getPersonAttributeTypeByName(String typeName) {
        return first(
                PersonAttributeType.class,
                "from PersonAttributeType where retired = false and name = :name",
                "name",
                typeName);
    }
}
