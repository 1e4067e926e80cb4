/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** The tables of the package, with the columns that the Initializer module documents for each of its domains. */
final class Domains {

    private static final String YES = "true";

    private Domains() {}

    static Map<String, Table> all(DictionaryFile dictionary) {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("privileges/hcv-privileges.csv", privileges());
        tables.put("roles/hcv-roles.csv", roles());
        tables.put("encountertypes/hcv-encountertypes.csv", encounterTypes());
        tables.put("encounterroles/hcv-encounterroles.csv", encounterRoles());
        tables.put("relationshiptypes/hcv-relationshiptypes.csv", relationshipTypes());
        tables.put("attributetypes/hcv-providerattributetypes.csv", providerAttributeTypes());
        tables.put("patientidentifiertypes/hcv-patientidentifiertypes.csv", identifierTypes());
        tables.put("conceptsources/hcv-conceptsources.csv", Concepts.source());
        tables.put("concepts/hcv-concepts.csv", Concepts.of(dictionary));
        tables.put("programs/hcv-programs.csv", programs(dictionary));
        tables.put("programworkflows/hcv-programworkflows.csv", workflows(dictionary));
        tables.put("programworkflowstates/hcv-programworkflowstates.csv", states(dictionary));
        return tables;
    }

    private static Table privileges() {
        Table table = Table.with("Uuid", "Privilege name", "Description");
        // Without a uuid, as the module adds them: the name is what tells a privilege from another.
        rows("privileges.csv").forEach(row -> table.row("", row.text("name"), row.text("description")));
        return table;
    }

    private static Table roles() {
        Table table = Table.with("Uuid", "Role name", "Description", "Inherited roles", "Privileges");
        rows("roles.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        row.text("name"),
                        row.text("description"),
                        "",
                        String.join("; ", row.list("privileges", ';'))));
        return table;
    }

    private static Table encounterTypes() {
        Table table = Table.with("Uuid", "Void/Retire", "Name", "Description", "View privilege", "Edit privilege");
        rows("encountertypes.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        row.text("name"),
                        row.text("description"),
                        row.text("view_privilege"),
                        row.text("edit_privilege")));
        return table;
    }

    private static Table encounterRoles() {
        Table table = Table.with("Uuid", "Void/Retire", "Name", "Description");
        rows("encounterroles.csv")
                .forEach(row -> table.row(row.text("uuid"), "", row.text("name"), row.text("description")));
        return table;
    }

    private static Table relationshipTypes() {
        Table table = Table.with(
                "Uuid", "Void/Retire", "Name", "Description", "A is to B", "B is to A", "Weight", "Preferred");
        rows("relationshiptypes.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        row.text("a_is_to_b") + "/" + row.text("b_is_to_a"),
                        row.text("description"),
                        row.text("a_is_to_b"),
                        row.text("b_is_to_a"),
                        "0",
                        "false"));
        return table;
    }

    private static Table providerAttributeTypes() {
        Table table = Table.with(
                "Uuid",
                "Void/Retire",
                "Entity name",
                "Name",
                "Description",
                "Min occurs",
                "Max occurs",
                "Datatype classname");
        rows("providerattributetypes.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        "Provider",
                        row.text("name"),
                        row.text("description"),
                        "0",
                        row.optional("most").orElse(""),
                        row.text("datatype")));
        return table;
    }

    private static Table identifierTypes() {
        Table table = Table.with("Uuid", "Void/Retire", "Name", "Description", "Required", "Validator");
        rows("identifiertypes.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        row.text("name"),
                        row.text("description"),
                        "false",
                        row.text("validator")));
        return table;
    }

    private static Table programs(DictionaryFile dictionary) {
        Table table = Table.with("Uuid", "Void/Retire", "Name", "Description", "Program concept");
        rows("programs.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        row.text("name"),
                        row.text("description"),
                        dictionary.row(row.text("concept")).uuid()));
        return table;
    }

    private static Table workflows(DictionaryFile dictionary) {
        Table table = Table.with("Uuid", "Void/Retire", "Program", "Workflow concept");
        rows("programworkflows.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        uuid("programs.csv", row.text("program")),
                        dictionary.row(row.text("concept")).uuid()));
        return table;
    }

    private static Table states(DictionaryFile dictionary) {
        Table table = Table.with("Uuid", "Void/Retire", "Workflow", "State concept", "Initial", "Terminal");
        rows("programstates.csv")
                .forEach(row -> table.row(
                        row.text("uuid"),
                        "",
                        uuid("programworkflows.csv", row.text("workflow")),
                        dictionary.row(row.text("concept")).uuid(),
                        row.text("needs").equals("nothing") ? YES : "",
                        row.text("terminal").equals("yes") ? YES : ""));
        return table;
    }

    private static String uuid(String fileName, String key) {
        return rows(fileName).stream()
                .filter(row -> row.text("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fileName + " has no key " + key))
                .text("uuid");
    }

    private static List<ContentRow> rows(String fileName) {
        return ContentTable.read(fileName).rows();
    }
}
