/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.expression.Value;

/** What the expressions of a form may know of the person: age and sex. */
public final class FormPerson {

    private final LocalDate birth;
    private final String sex;

    private FormPerson(LocalDate birth, String sex) {
        this.birth = birth;
        this.sex = sex;
    }

    /** Somebody of whom neither is known. */
    public static FormPerson unknown() {
        return new FormPerson(null, null);
    }

    public FormPerson bornOn(LocalDate date) {
        return new FormPerson(date, sex);
    }

    /** @param letter {@code M}, {@code F}, {@code O} or {@code U} */
    public FormPerson ofSex(String letter) {
        return new FormPerson(birth, letter);
    }

    /** Years of age on a day; empty where the birth is not known or lies after it. */
    public Optional<Integer> ageOn(LocalDate day) {
        return birth == null || day.isBefore(birth)
                ? Optional.empty()
                : Optional.of(Period.between(birth, day).getYears());
    }

    public Optional<String> sex() {
        return Optional.ofNullable(sex);
    }

    Value age(LocalDate day) {
        return ageOn(day).map(years -> Value.of((double) years)).orElse(Value.empty());
    }

    Value sexValue() {
        return sex == null ? Value.empty() : Value.of(sex);
    }
}
