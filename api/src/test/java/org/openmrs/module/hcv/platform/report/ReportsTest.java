/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.report.CascadeStep;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.door.SiteDictionary;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class ReportsTest extends PlatformTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 4);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Autowired
    private Reports reports;

    @Autowired
    private Dictionary dictionary;

    private Patient person;

    @BeforeEach
    void registerPerson() {
        person = register("Robin", 40);
    }

    @AfterEach
    void forgetConceptsOfTheTest() {
        dictionary.refresh();
    }

    @Test
    void an_amount_that_a_laboratory_sent_alone_is_a_screening_of_the_cascade() {
        save(amount(1200000));

        assertThat(reached(CascadeStep.SCREENED, DAY)).isEqualTo(1);
        assertThat(reached(CascadeStep.CHRONIC, DAY)).isEqualTo(1);
        assertThat(reached(CascadeStep.SCREENED, DAY.plusDays(1))).isZero();
    }

    @Test
    void a_specimen_taken_in_the_period_counts_although_its_result_was_written_later() {
        Concept taken = SiteDictionary.mapped("LOINC", "33882-2", "Date");
        Obs collected = new Obs(person, taken, day(DAY.plusDays(40)), null);
        collected.setValueDatetime(day(DAY));
        Obs result = amount(1200000);
        result.setObsDatetime(day(DAY.plusDays(40)));
        Obs panel = new Obs(person, SiteDictionary.mapped("LOINC", "no code of ours", "N/A"), day(DAY), null);
        panel.setObsDatetime(day(DAY.plusDays(40)));
        panel.addGroupMember(collected);
        panel.addGroupMember(result);
        save(panel);

        assertThat(reached(CascadeStep.SCREENED, DAY)).isEqualTo(1);
    }

    private Obs amount(double iuPerMl) {
        Obs obs = new Obs(person, SiteDictionary.mappedNumeric("LOINC", "11011-4", "[IU]/mL"), day(DAY), null);
        obs.setValueNumeric(iuPerMl);
        return obs;
    }

    private void save(Obs obs) {
        Context.getObsService().saveObs(obs, null);
        flush();
        dictionary.refresh();
    }

    private int reached(CascadeStep step, LocalDate from) {
        return reports.cascade(ReportingPeriod.ofClosed(from, DAY.plusDays(30)), AS_OF)
                .cell(step)
                .count();
    }
}
