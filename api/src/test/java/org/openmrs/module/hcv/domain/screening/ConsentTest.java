/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 1);
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 5, 1);

    @Test
    void consent_holds_from_its_day_until_the_day_before_it_is_withdrawn() {
        Consent consent = Consent.of(GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.GIVEN)
                .withdrawn(WITHDRAWN);

        assertThat(consent.allowsContactOn(GIVEN.minusDays(1))).isFalse();
        assertThat(consent.allowsContactOn(GIVEN)).isTrue();
        assertThat(consent.allowsPeerSupportOn(WITHDRAWN.minusDays(1))).isTrue();
        assertThat(consent.allowsPeerSupportOn(WITHDRAWN)).isFalse();
        assertThat(consent.toTest()).isEqualTo(ConsentAnswer.GIVEN);
    }

    @Test
    void not_asked_is_not_given() {
        Consent consent = Consent.of(GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.NOT_ASKED, ConsentAnswer.DECLINED);

        assertThat(consent.allowsContactOn(GIVEN)).isFalse();
        assertThat(consent.allowsPeerSupportOn(GIVEN)).isFalse();
    }

    @Test
    void withdrawal_before_the_consent_is_refused() {
        Consent consent = Consent.of(GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.GIVEN);

        assertThatThrownBy(() -> consent.withdrawn(GIVEN.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-02-28");
    }
}
