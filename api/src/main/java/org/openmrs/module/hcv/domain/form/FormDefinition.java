/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form: what it is recorded as, who may record it, and its fields in the order in which they are asked. Immutable
 * and safe for use by several threads.
 */
public final class FormDefinition {

    private final FormHeader header;
    private final LocalDate earliestDate;
    private final List<FormSection> sections;
    private final Map<String, FormField> fields;

    private FormDefinition(FormHeader header, LocalDate earliestDate, List<FormSection> sections) {
        this.header = header;
        this.earliestDate = earliestDate;
        this.sections = Collections.unmodifiableList(new ArrayList<>(sections));
        this.fields = Collections.unmodifiableMap(index(header, sections));
    }

    /**
     * @param earliestDate the first day that any date of the form may name
     * @throws IllegalArgumentException where two fields share an id, a rule names a field that is not there, or an
     *     expression makes no sense; it names the field
     */
    public static FormDefinition of(FormHeader header, LocalDate earliestDate, List<FormSection> sections) {
        FormDefinition form = new FormDefinition(header, earliestDate, sections);
        form.refuseUnknownReferences();
        new FormExpressions(form).check();
        return form;
    }

    private static Map<String, FormField> index(FormHeader header, List<FormSection> sections) {
        Map<String, FormField> byId = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (FormSection section : sections) {
            for (FormField field : section.fields()) {
                byId.put(field.id(), field);
                refuseDouble(header, ids, field);
                for (FormField member : field.members()) {
                    refuseDouble(header, ids, member);
                }
            }
        }
        return byId;
    }

    private static void refuseDouble(FormHeader header, Set<String> ids, FormField field) {
        if (!ids.add(field.id())) {
            throw new IllegalArgumentException("The form " + header.key() + " has two fields named " + field.id());
        }
    }

    private void refuseUnknownReferences() {
        for (FormField field : fields.values()) {
            refuseUnknownReferences(field, Collections.emptySet());
            Set<String> siblings = new HashSet<>();
            field.members().forEach(member -> siblings.add(member.id()));
            field.members().forEach(member -> refuseUnknownReferences(member, siblings));
        }
    }

    private void refuseUnknownReferences(FormField field, Set<String> siblings) {
        List<String> names = new ArrayList<>();
        field.requiredWhen().ifPresent(condition -> names.add(condition.fieldId()));
        field.defaultFrom().ifPresent(names::add);
        for (String name : names) {
            if (!siblings.contains(name) && !fields.containsKey(name)) {
                throw new IllegalArgumentException("In the form " + key() + ", the field " + field.id() + " depends on "
                        + name + ", which is not there");
            }
        }
    }

    public FormHeader header() {
        return header;
    }

    /** The name in addresses and message keys, such as {@code test-result}. */
    public String key() {
        return header.key();
    }

    public LocalDate earliestDate() {
        return earliestDate;
    }

    public List<FormSection> sections() {
        return sections;
    }

    /** The fields outside of groups, groups among them, in the order in which they are asked. */
    public Iterable<FormField> fields() {
        return fields.values();
    }

    /** The field outside of groups that has the id. */
    public Optional<FormField> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** The first field of a kind. */
    public Optional<FormField> first(FieldKind kind) {
        for (FormField field : fields.values()) {
            if (field.kind() == kind) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether any expression of the form looks at the person's age or sex. */
    public boolean looksAtPerson() {
        Set<String> names = new FormExpressions(this).names();
        return names.contains(FormNames.AGE) || names.contains(FormNames.SEX);
    }
}
