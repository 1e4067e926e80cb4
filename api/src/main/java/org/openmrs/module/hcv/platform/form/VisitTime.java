/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/**
 * The time that an encounter gets for the day of its visit: the beginning of that day, or this moment if that day is
 * today, because OpenMRS refuses an encounter that lies ahead.
 */
final class VisitTime {

    private VisitTime() {}

    /**
     * @throws IllegalArgumentException where the form has no day of the visit, or the answers have none
     */
    static Date of(FormDefinition form, FormAnswers answers, Clock clock) {
        LocalDate day = day(form, answers);
        LocalDate today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        return day.equals(today) ? Date.from(clock.instant()) : PlatformDates.startOfDay(day);
    }

    static LocalDate day(FormDefinition form, FormAnswers answers) {
        return form.first(FieldKind.VISIT_DATE)
                .flatMap(field -> answers.date(field.id()))
                .orElseThrow(() -> new IllegalArgumentException("The form " + form.key() + " has no day of the visit"));
    }
}
