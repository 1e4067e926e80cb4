/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.platform.metadata.Place;
import org.openmrs.module.hcv.web.page.Texts;

/** Answers of a form as people read them: choices by their label, dates written out, places by name. */
final class AnswerWords {

    private final Texts texts;
    private final List<Place> places;

    AnswerWords(Texts texts, List<Place> places) {
        this.texts = texts;
        this.places = places;
    }

    /** The answer at a path; what could not be read as it was typed, nothing for no answer. */
    String of(FormField field, FormAnswers answers, String path) {
        if (!answers.codes(path).isEmpty()) {
            return field.choices().stream()
                    .filter(choice -> answers.codes(path).contains(choice.code()))
                    .map(choice -> texts.of(choice.labelKey()))
                    .collect(Collectors.joining(", "));
        }
        if (answers.date(path).isPresent()) {
            return texts.date(answers.date(path).get());
        }
        if (answers.number(path).isPresent()) {
            String unit =
                    field.limits().map(NumberLimits::unitInText).map(texts::of).orElse("");
            return (answers.number(path).get().toPlainString() + " " + unit).trim();
        }
        String typed = String.join(", ", answers.raw(path));
        return field.kind() == FieldKind.PLACE ? place(typed) : typed;
    }

    /** A place that is no longer in use is named by the record itself. */
    private String place(String typed) {
        for (Place place : places) {
            if (place.uuid().equals(typed)) {
                return place.name();
            }
        }
        return typed;
    }
}
