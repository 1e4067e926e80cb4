/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.openmrs.Concept;
import org.openmrs.EncounterRole;
import org.openmrs.EncounterType;
import org.openmrs.PatientIdentifierType;
import org.openmrs.Program;
import org.openmrs.ProviderAttributeType;
import org.openmrs.RelationshipType;
import org.openmrs.api.context.Context;

/**
 * The module's metadata in the database, found by the fixed identifiers of its content files. What was found is kept
 * beyond the session it was read in: it is only pointed at, never changed.
 */
final class Metadata {

    private final Map<String, Map<String, Map<String, String>>> tables = new HashMap<>();
    private final Map<String, Object> found = new HashMap<>();

    Concept concept(String key) {
        return find("dictionary.csv", key, Concept.class, uuid -> {
            Concept concept = Context.getConceptService().getConceptByUuid(uuid);
            if (concept != null) {
                // Read now what the check of an observation asks for later.
                concept.getDatatype().getName();
            }
            return concept;
        });
    }

    /** @return Coded, Text, Numeric or Date, for a key that is a question */
    String datatype(String key) {
        return row("dictionary.csv", key).get("datatype");
    }

    EncounterType encounterType(String key) {
        return find(
                "encountertypes.csv", key, EncounterType.class, Context.getEncounterService()::getEncounterTypeByUuid);
    }

    EncounterRole encounterRole(String key) {
        return find(
                "encounterroles.csv", key, EncounterRole.class, Context.getEncounterService()::getEncounterRoleByUuid);
    }

    RelationshipType relationshipType(String key) {
        return find(
                "relationshiptypes.csv",
                key,
                RelationshipType.class,
                Context.getPersonService()::getRelationshipTypeByUuid);
    }

    ProviderAttributeType providerAttributeType(String key) {
        return find(
                "providerattributetypes.csv",
                key,
                ProviderAttributeType.class,
                Context.getProviderService()::getProviderAttributeTypeByUuid);
    }

    PatientIdentifierType identifierType(String key) {
        return find(
                "identifiertypes.csv",
                key,
                PatientIdentifierType.class,
                Context.getPatientService()::getPatientIdentifierTypeByUuid);
    }

    Program program(String key) {
        return find("programs.csv", key, Program.class, Context.getProgramWorkflowService()::getProgramByUuid);
    }

    String roleName(String key) {
        return row("roles.csv", key).get("name");
    }

    private <T> T find(String table, String key, Class<T> type, Function<String, T> byUuid) {
        return type.cast(found.computeIfAbsent(table + "/" + key, k -> {
            T object = byUuid.apply(row(table, key).get("uuid"));
            if (object == null) {
                throw new IllegalStateException("The module did not bring " + key + " of its " + table);
            }
            return object;
        }));
    }

    private Map<String, String> row(String table, String key) {
        Map<String, String> row =
                tables.computeIfAbsent(table, ModuleContent::table).get(key);
        if (row == null) {
            throw new IllegalStateException("The module's " + table + " has no row " + key);
        }
        return row;
    }
}
