/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerRecordTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "2026-05-01, -, true",
                "2026-05-02, -, false",
                "-, 2026-05-01, true",
                "-, 2026-04-30, false",
                "2026-04-01, 2026-06-01, true",
            })
    void first_and_last_day_of_work_count_as_work(LocalDate from, LocalDate until, boolean active) {
        PeerRecord record = PeerRecord.builder().from(from).until(until).build();

        assertThat(record.isActiveOn(MAY)).isEqualTo(active);
    }

    @Test
    void somebody_whose_provider_is_retired_does_not_work() {
        assertThat(PeerRecord.builder().retired(true).build().isActiveOn(MAY)).isFalse();
    }

    @Test
    void a_task_counts_from_the_day_it_is_signed_for_until_the_day_before_it_is_taken_back() {
        SignOff signed = SignOff.of(PeerTask.DBS, MAY, "nurse").takenBack(MAY.plusDays(10), "lead");
        PeerRecord record = PeerRecord.builder().signOff(signed).build();

        assertThat(record.isSignedOff(PeerTask.DBS, MAY.minusDays(1))).isFalse();
        assertThat(record.isSignedOff(PeerTask.DBS, MAY)).isTrue();
        assertThat(record.isSignedOff(PeerTask.DBS, MAY.plusDays(9))).isTrue();
        assertThat(record.isSignedOff(PeerTask.DBS, MAY.plusDays(10))).isFalse();
        assertThat(record.isSignedOff(PeerTask.AB_TEST, MAY)).isFalse();
    }

    @Test
    void a_task_that_was_taken_back_and_signed_again_counts_again() {
        PeerRecord record = PeerRecord.builder()
                .signOff(SignOff.of(PeerTask.DBS, MAY.plusDays(20), "nurse"))
                .signOff(SignOff.of(PeerTask.DBS, MAY, "nurse").takenBack(MAY.plusDays(10), "lead"))
                .build();

        assertThat(record.isSignedOff(PeerTask.DBS, MAY.plusDays(15))).isFalse();
        assertThat(record.isSignedOff(PeerTask.DBS, MAY.plusDays(20))).isTrue();
        assertThat(record.signOffs()).extracting(SignOff::from).containsExactly(MAY, MAY.plusDays(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dbs|2026-05-01|a", "poc-rna|2026-05-01|a|2026-06-01|b"})
    void a_sign_off_is_kept_as_a_text_that_reads_back_the_same(String text) {
        assertThat(SignOff.parse(text))
                .hasValueSatisfying(read -> assertThat(read.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "dbs", "dbs|2026-05-01", "surgery|2026-05-01|a", "dbs|soon|a", "dbs|2026-05-01|a|2026-06-01"
            })
    void a_text_that_can_not_be_read_signs_nothing_off(String text) {
        assertThat(SignOff.parse(text)).isEmpty();
    }

    @Test
    void languages_are_compared_whatever_their_case() {
        PeerRecord record = PeerRecord.builder().language("Polish").build();

        assertThat(record.speaks(" polish")).isTrue();
        assertThat(record.speaks("Pole")).isFalse();
    }
}
