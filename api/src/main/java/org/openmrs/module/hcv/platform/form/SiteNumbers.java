/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.NumberShape;
import org.openmrs.module.hcv.platform.metadata.UnitConversion;

/**
 * Whether the concepts of this place take the numbers of a form. A concept that was adopted may have narrower limits than
 * the form, or take whole numbers only; OpenMRS then refuses the whole record without saying which answer it was.
 */
final class SiteNumbers {

    private final Dictionary dictionary;

    SiteNumbers(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Adds a problem for each number that is not taken, where its field has none yet.
     *
     * @param recorded what the record says already: a number that stays as it is is not written again
     */
    void check(FormDefinition form, FormAnswers answers, FormAnswers recorded, Problems problems) {
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                for (int row = 0; row < answers.rows(field.id()); row++) {
                    for (FormField member : field.members()) {
                        check(member, FormAnswers.path(field.id(), row, member.id()), answers, recorded, problems);
                    }
                }
            } else {
                check(field, field.id(), answers, recorded, problems);
            }
        }
    }

    private void check(FormField field, String path, FormAnswers answers, FormAnswers recorded, Problems problems) {
        Optional<BigDecimal> number = answers.number(path);
        if (!number.isPresent()
                || !field.concept().isPresent()
                || !problems.at(path).isEmpty()
                || recorded.number(path)
                        .filter(before -> before.compareTo(number.get()) == 0)
                        .isPresent()) {
            return;
        }
        String key = field.concept().get().value();
        UnitConversion unit = dictionary.units().writing(key);
        NumberShape taken = dictionary.units().taking(key);
        double kept = unit.toConcept(number.get()).doubleValue();
        if (taken.low().filter(low -> kept < low).isPresent()
                || taken.high().filter(high -> kept > high).isPresent()) {
            problems.add(outside(field, path, unit, taken));
        } else if (!taken.takesDecimals() && Math.ceil(kept) != kept) {
            problems.add(Problem.error(path, ProblemCode.SITE_WHOLE_NUMBERS, unit.unit()));
        }
    }

    /** What is left of the form's range, in the form's unit. */
    private static Problem outside(FormField field, String path, UnitConversion unit, NumberShape taken) {
        NumberLimits form = field.limits()
                .orElseThrow(() -> new IllegalArgumentException(field.id() + " is a number without limits"));
        BigDecimal least = taken.low()
                .map(low -> unit.toForm(plain(low)).max(form.least()))
                .orElse(form.least());
        BigDecimal greatest = taken.high()
                .map(high -> unit.toForm(plain(high)).min(form.greatest()))
                .orElse(form.greatest());
        return Problem.error(path, ProblemCode.OUT_OF_RANGE, least, greatest, form.unitInText());
    }

    /** Without the zero that every floating point number has behind its point. */
    private static BigDecimal plain(double limit) {
        return new BigDecimal(BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString());
    }
}
