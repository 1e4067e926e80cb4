/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Tells whether answers say what an encounter already holds. Both are compared as the observations that would be
 * written of them, so that it does not matter how an answer was typed. Observations that are none of the form's do not
 * count.
 */
final class SameContent {

    /** Numbers that differ behind this many digits differ by the way they were stored. */
    private static final MathContext STORED = new MathContext(12);

    private final Dictionary dictionary;

    SameContent(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    boolean of(FormDefinition form, FormAnswers sent, Encounter recorded) {
        FormAnswers before = new EncounterReader(dictionary).read(form, recorded);
        return written(form, sent).equals(written(form, before));
    }

    /** Every answer as a line, sorted: observations come back from a database in any order. */
    private List<String> written(FormDefinition form, FormAnswers answers) {
        List<String> lines = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.VISIT_DATE) {
                answers.date(field.id()).ifPresent(day -> lines.add(field.id() + " " + day));
            } else if (field.kind() == FieldKind.PLACE) {
                answers.text(field.id()).ifPresent(place -> lines.add(field.id() + " " + place));
            }
        }
        write(new ObsBuilder(dictionary, form, answers).observations(), lines);
        Collections.sort(lines);
        return lines;
    }

    private static void write(Collection<Obs> observations, List<String> lines) {
        for (Obs obs : observations) {
            lines.add(obs.getFormFieldPath() + " " + value(obs));
            if (obs.hasGroupMembers()) {
                write(obs.getGroupMembers(), lines);
            }
        }
    }

    private static String value(Obs obs) {
        if (obs.getValueCoded() != null) {
            return "coded " + obs.getValueCoded().getConceptId();
        }
        if (obs.getValueNumeric() != null) {
            BigDecimal number = BigDecimal.valueOf(obs.getValueNumeric()).round(STORED);
            return "number " + number.stripTrailingZeros().toPlainString();
        }
        if (obs.getValueDatetime() != null) {
            return "date " + obs.getValueDatetime().getTime();
        }
        return "text " + obs.getValueText();
    }
}
