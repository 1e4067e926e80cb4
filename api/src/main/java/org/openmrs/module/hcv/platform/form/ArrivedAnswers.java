/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * The answers of an encounter that came through another door, written as a page would send them, so that they are read
 * and checked in the same way. Unlike {@link EncounterReader} it keeps what does not fit: an answer that the field does
 * not offer, a second answer, an observation of another question in the place of this one.
 */
final class ArrivedAnswers {

    private final Dictionary dictionary;
    private final FormAnswers read;
    private final Map<String, List<String>> raw = new LinkedHashMap<>();

    private ArrivedAnswers(Dictionary dictionary, FormAnswers read) {
        this.dictionary = dictionary;
        this.read = read;
    }

    static Map<String, List<String>> of(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        PlacedObs placed = PlacedObs.of(dictionary, form, encounter);
        FormAnswers read = new EncounterReader(dictionary).read(form, encounter, placed);
        ArrivedAnswers answers = new ArrivedAnswers(dictionary, read);
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                answers.rows(field, placed);
            } else {
                answers.field(field, field.id(), placed.of(field));
            }
        }
        return answers.raw;
    }

    private void rows(FormField group, PlacedObs placed) {
        int to = 0;
        for (int row : placed.rows(group)) {
            for (FormField member : group.members()) {
                field(member, FormAnswers.path(group.id(), to, member.id()), placed.inRow(group, row, member));
            }
            to++;
        }
    }

    private void field(FormField field, String path, List<Obs> observations) {
        List<String> values = new ArrayList<>(read.raw(path));
        boolean taken = false;
        for (Obs obs : observations) {
            if (!isQuestion(field, obs)) {
                values.add(uuid(obs.getConcept()));
            } else if (obs.getValueCoded() != null) {
                addUnlessOffered(field, obs.getValueCoded(), values);
            } else if (taken) {
                // The reader keeps one of them; that there are two is what is wrong.
                values.add(String.valueOf(values.get(0)));
            }
            taken = taken || obs.getValueCoded() == null;
        }
        if (!values.isEmpty()) {
            raw.put(path, values);
        }
    }

    private boolean isQuestion(FormField field, Obs obs) {
        return field.concept()
                .map(code -> code.value()
                        .equals(dictionary.keyOf(obs.getConcept()).orElse("")))
                .orElse(false);
    }

    private void addUnlessOffered(FormField field, Concept answer, List<String> values) {
        String key = dictionary.keyOf(answer).orElseGet(() -> uuid(answer));
        if (!Code.isKey(key) || !field.accepts(Code.of(key))) {
            values.add(key);
        }
    }

    private static String uuid(Concept concept) {
        return concept == null ? "no concept" : concept.getUuid();
    }
}
