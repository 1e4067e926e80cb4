/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerViewTest {

    @ParameterizedTest
    @CsvSource({
        "PEER, true, false, false, false",
        "ADVANCED, true, true, false, false",
        "CLINICAL, true, true, true, false",
    })
    void who_is_shown_more_is_shown_all_that_others_are_and_safety_is_shown_to_nobody(
            Viewer viewer, boolean peer, boolean advanced, boolean clinical, boolean safety) {
        assertThat(Audience.PEER.includes(viewer)).isEqualTo(peer);
        assertThat(Audience.ADVANCED.includes(viewer)).isEqualTo(advanced);
        assertThat(Audience.CLINICAL.includes(viewer)).isEqualTo(clinical);
        assertThat(Audience.SAFETY.includes(viewer)).isEqualTo(safety);
    }

    @Test
    void what_stands_in_no_row_is_shown_to_clinicians_alone() {
        PeerView view = PeerView.builder().build();

        assertThat(view.showsAnswer(Viewer.ADVANCED, "screening", "new.question"))
                .isFalse();
        assertThat(view.showsAnswer(Viewer.CLINICAL, "screening", "new.question"))
                .isTrue();
        assertThat(view.showsPart(Viewer.ADVANCED, "new.part")).isFalse();
        assertThat(view.showsPart(Viewer.CLINICAL, "new.part")).isTrue();
    }

    @Test
    void an_answer_may_have_another_audience_in_another_kind_of_record() {
        PeerView view = PeerView.builder()
                .answer(Collections.singleton("peer-contact"), "note", Audience.PEER)
                .answer(Arrays.asList("assessment", "screening"), "note", Audience.CLINICAL)
                .build();

        assertThat(view.showsAnswer(Viewer.PEER, "peer-contact", "note")).isTrue();
        assertThat(view.showsAnswer(Viewer.PEER, "screening", "note")).isFalse();
        assertThat(view.showsAnswer(Viewer.ADVANCED, "other-door", "note")).isFalse();
        assertThat(view.audience("other-door", "note")).isEmpty();
    }

    @Test
    void a_table_that_says_two_things_about_one_answer_or_part_is_refused() {
        PeerView.Builder every = PeerView.builder()
                .answer(Collections.emptySet(), "note", Audience.PEER)
                .part("page", Audience.PEER);
        PeerView.Builder one = PeerView.builder().answer(Collections.singleton("screening"), "note", Audience.PEER);

        assertThatThrownBy(() -> every.answer(Collections.emptySet(), "note", Audience.CLINICAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note");
        assertThatThrownBy(() -> every.answer(Collections.singleton("screening"), "note", Audience.PEER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.answer(Collections.emptySet(), "note", Audience.PEER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.answer(Collections.singleton("screening"), "note", Audience.PEER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> every.part("page", Audience.CLINICAL)).isInstanceOf(IllegalArgumentException.class);
    }
}
