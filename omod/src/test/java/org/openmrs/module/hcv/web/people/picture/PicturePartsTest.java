/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.picture.Lane;
import org.openmrs.module.hcv.domain.picture.MarkKind;
import org.openmrs.module.hcv.domain.picture.PictureFacts;

class PicturePartsTest {

    private static TimeScale scale(String contact, String today) {
        PeerContact met = PeerContact.of("p", LocalDate.parse(contact), ContactOutcome.MADE)
                .build();
        return TimeScale.of(PictureFacts.ofContacts(Collections.singletonList(met), LocalDate.parse(today)), 0, 365);
    }

    @Test
    void the_scale_begins_with_the_first_month_and_ends_with_the_last() {
        TimeScale scale = scale("2025-01-15", "2025-12-10");

        assertThat(scale.x(LocalDate.parse("2025-01-01"))).isEqualTo(0);
        assertThat(scale.x(LocalDate.parse("2026-01-01"))).isEqualTo(365, within(0.001));
        assertThat(scale.x(LocalDate.parse("2025-03-01"))).isEqualTo(59, within(0.001));
        assertThat(scale.months()).hasSize(12);
    }

    @Test
    void the_scale_is_at_least_half_a_year_wide() {
        assertThat(scale("2025-01-15", "2025-01-20").months()).hasSize(6);
    }

    @Test
    void marks_upon_each_other_stand_on_levels_and_the_lowest_is_used_when_all_are_taken() {
        MarkLevels levels = new MarkLevels(14);

        assertThat(Arrays.asList(0.0, 13.9, 14.0, 14.1, 14.2, 14.3, 40.0).stream()
                        .map(levels::place)
                        .collect(Collectors.toList()))
                .containsExactly(0, 1, 0, 2, 3, 0, 0);
        assertThat(levels.count()).isEqualTo(4);
    }

    @Test
    void no_two_kinds_of_a_lane_share_a_shape() {
        Map<Lane, Map<Shape, MarkKind>> shapes = new EnumMap<>(Lane.class);
        for (MarkKind kind : MarkKind.values()) {
            MarkKind other = shapes.computeIfAbsent(kind.lane(), lane -> new EnumMap<>(Shape.class))
                    .put(Shape.of(kind), kind);
            assertThat(other).as(kind.key()).isNull();
        }
    }

    @Test
    void text_and_attributes_are_escaped() {
        assertThat(new Xml().leaf("text", "<b>&'\"", "class", "a\"b", "x", 1.25).toString())
                .isEqualTo("<text class=\"a&quot;b\" x=\"1.3\">&lt;b&gt;&amp;&#39;&quot;</text>");
    }
}
