/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.Concept;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Makes the observations of one form's answers. They belong to no encounter yet. */
final class ObsBuilder {

    private final Dictionary dictionary;
    private final FormDefinition form;
    private final FormAnswers answers;

    ObsBuilder(Dictionary dictionary, FormDefinition form, FormAnswers answers) {
        this.dictionary = dictionary;
        this.form = form;
        this.answers = answers;
    }

    List<Obs> observations() {
        List<Obs> observations = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                for (int row = 0; row < answers.rows(field.id()); row++) {
                    observations.add(group(field, row));
                }
            } else if (field.concept().isPresent()) {
                observations.addAll(values(field, field.id(), FormPlace.of(field)));
            }
        }
        return observations;
    }

    private Obs group(FormField group, int row) {
        Obs parent = question(group, FormPlace.ofRow(group, row));
        for (FormField member : group.members()) {
            String path = FormAnswers.path(group.id(), row, member.id());
            for (Obs obs : values(member, path, FormPlace.inRow(row, member))) {
                parent.addGroupMember(obs);
            }
        }
        return parent;
    }

    private List<Obs> values(FormField field, String path, FormPlace place) {
        List<Obs> found = new ArrayList<>();
        for (Code code : answers.codes(path)) {
            Obs obs = question(field, place);
            obs.setValueCoded(dictionary.concept(code.value()));
            found.add(obs);
        }
        answers.number(path).ifPresent(number -> {
            Obs obs = question(field, place);
            obs.setValueNumeric(
                    dictionary.units().writing(concept(field)).toConcept(number).doubleValue());
            found.add(obs);
        });
        answers.date(path).ifPresent(date -> {
            Obs obs = question(field, place);
            obs.setValueDatetime(PlatformDates.startOfDay(date));
            found.add(obs);
        });
        answers.text(path).ifPresent(text -> {
            Obs obs = question(field, place);
            obs.setValueText(text);
            found.add(obs);
        });
        return found;
    }

    private Obs question(FormField field, FormPlace place) {
        Concept concept = dictionary.concept(concept(field));
        Obs obs = new Obs();
        obs.setConcept(concept);
        obs.setFormField(FormPlace.NAMESPACE, place.path());
        return obs;
    }

    private static String concept(FormField field) {
        return field.concept()
                .orElseThrow(() -> new IllegalArgumentException(field.id() + " is no question of the dictionary"))
                .value();
    }
}
