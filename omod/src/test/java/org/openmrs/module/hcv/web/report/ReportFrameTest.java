/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UserContext;
import org.openmrs.module.hcv.domain.report.SmallNumbers;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.platform.rules.RuleFile;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.support.StaticMessageSource;

class ReportFrameTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final SmallNumbers small =
            SmallNumbers.of(ProgrammeRules.from(RuleFile.definitions(), Collections.emptyMap()));

    @BeforeEach
    void readEnglish() {
        Context.setUserContext(new UserContext(credentials -> null));
        Context.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        Context.clearUserContext();
    }

    @Test
    void file_says_of_which_day_it_is_and_when_it_was_counted() {
        ReportDates dates = ReportDates.read("2026-01-01", "2026-03-31", "2026-03-31", TODAY);

        String file = new String(frame().csv(small, "cascade", dates).bytes(), StandardCharsets.UTF_8);

        assertThat(file).contains("hcv.report.asOf,2026-03-31\r\n").contains("hcv.report.counted,2026-06-30 09:05\r\n");
    }

    private static ReportFrame frame() {
        StaticMessageSource keys = new StaticMessageSource();
        keys.setUseCodeAsDefaultMessage(true);
        return new ReportFrame(null, new Texts(keys), () -> LocalDateTime.of(2026, 6, 30, 9, 5, 59));
    }
}
