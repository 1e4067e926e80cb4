/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads an encounter back onto its form. Observations that were not entered on the form are left alone.
 */
public final class EncounterReader {

    private final Dictionary dictionary;

    public EncounterReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public FormAnswers read(FormDefinition form, Encounter encounter) {
        return read(form, encounter, PlacedObs.of(form, encounter));
    }

    FormAnswers read(FormDefinition form, Encounter encounter, PlacedObs placed) {
        FormAnswers.Builder answers = FormAnswers.builder();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.VISIT_DATE) {
                answers.date(field.id(), PlatformDates.date(encounter.getEncounterDatetime()));
            } else if (field.kind() == FieldKind.PLACE) {
                if (encounter.getLocation() != null) {
                    answers.text(field.id(), encounter.getLocation().getUuid());
                }
            } else if (field.kind() == FieldKind.GROUP) {
                rows(field, placed, answers);
            } else {
                values(field, placed.of(field), field.id(), answers);
            }
        }
        return answers.build();
    }

    /** Rows that are left keep their order and close the gaps that voided ones leave. */
    private void rows(FormField group, PlacedObs placed, FormAnswers.Builder answers) {
        int to = 0;
        for (int row : placed.rows(group)) {
            for (FormField member : group.members()) {
                values(
                        member,
                        placed.inRow(group, row, member),
                        FormAnswers.path(group.id(), to, member.id()),
                        answers);
            }
            to++;
        }
        answers.rows(group.id(), to);
    }

    private void values(FormField field, List<Obs> observations, String path, FormAnswers.Builder answers) {
        Set<Code> codes = new HashSet<>();
        for (Obs obs : observations) {
            if (obs.getValueCoded() != null) {
                dictionary.keyOf(obs.getValueCoded()).map(Code::of).ifPresent(codes::add);
            } else if (obs.getValueNumeric() != null) {
                answers.number(path, BigDecimal.valueOf(obs.getValueNumeric()).stripTrailingZeros());
            } else if (obs.getValueDatetime() != null) {
                answers.date(path, PlatformDates.date(obs.getValueDatetime()));
            } else if (obs.getValueText() != null) {
                answers.text(path, obs.getValueText());
            }
        }
        if (!codes.isEmpty()) {
            answers.codes(path, inOrder(field, codes));
        }
    }

    /** Observations come in no order, so answers are put into that of the form; others than the form's are dropped. */
    private static List<Code> inOrder(FormField field, Set<Code> codes) {
        List<Code> ordered = new ArrayList<>();
        for (FormChoice choice : field.choices()) {
            if (codes.contains(choice.code())) {
                ordered.add(choice.code());
            }
        }
        return ordered;
    }
}
