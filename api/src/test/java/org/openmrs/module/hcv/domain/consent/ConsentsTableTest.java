/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Histories of answers on days 1 to 9 of one month, and what holds on day 5. A letter is a kind: T test, S sharing, C
 * contact, P peer support; {@code +} given, {@code -} declined; W is all taken back. {@code C+2} is a yes to contact from
 * day 2. What stands together, joined by {@code &}, was said at one moment; what stands later was said later.
 */
class ConsentsTableTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate FIFTH = FIRST.plusDays(4);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nobody asked,                          '',             NOT_ASKED,         NOT_ASKED",
        "given,                                 'C+2',          GIVEN 2,           NOT_ASKED",
        "declined,                              'P-2',          NOT_ASKED,         DECLINED 2",
        "given later today counts,              'C+5',          GIVEN 5,           NOT_ASKED",
        "what is dated tomorrow does not count, 'C+2 C-6',      GIVEN 2,           NOT_ASKED",
        "the later day holds,                   'C+2 C-4',      DECLINED 4,        NOT_ASKED",
        "the later day holds the other way,     'C-2 C+4',      GIVEN 4,           NOT_ASKED",
        "entered later but of an earlier day,   'C-4 C+2',      DECLINED 4,        NOT_ASKED",
        "two of one day: the later said holds,  'C+3 C-3',      DECLINED 3,        NOT_ASKED",
        "asked again with the same answer,      'C+1 C+4',      GIVEN 1,           NOT_ASKED",
        "yes then no then yes begins anew,      'C+1 C-2 C+4',  GIVEN 4,           NOT_ASKED",
        "kinds stand for themselves,            'C+1 P-2',      GIVEN 1,           DECLINED 2",
        "all taken back,                        'C+1 P+1 W3',   WITHDRAWN 3,       WITHDRAWN 3",
        "taken back where nobody had asked,     'W3',           WITHDRAWN 3,       WITHDRAWN 3",
        "taken back today,                      'C+1 W5',       WITHDRAWN 5,       WITHDRAWN 5",
        "taken back tomorrow,                   'C+1 W6',       GIVEN 1,           NOT_ASKED",
        "a no stays the no it was,              'P-2 W3',       WITHDRAWN 3,       DECLINED 2",
        "given again after it was taken back,   'C+1 W3 C+4',   GIVEN 4,           WITHDRAWN 3",
        "declined after it was taken back,      'C+1 W3 C-4',   DECLINED 4,        WITHDRAWN 3",
        "given and taken back on one form,      'C+3&W3',       WITHDRAWN 3,       WITHDRAWN 3",
        "the form's order makes no difference,  'W3&C+3',       WITHDRAWN 3,       WITHDRAWN 3",
        "given again later on the same day,     'W3 C+3',       GIVEN 3,           WITHDRAWN 3",
        "taken back twice,                      'C+1 W2 W4',    WITHDRAWN 2,       WITHDRAWN 2",
        "told late: it was taken back before,   'C+4 W3',       GIVEN 4,           WITHDRAWN 3",
    })
    void of_each_kind_holds_what_was_said_last(String name, String said, String contact, String peerSupport) {
        Consents consents = Consents.of(history(said));

        assertThat(text(consents.on(ConsentKind.CONTACT, FIFTH))).as("contact").isEqualTo(contact);
        assertThat(text(consents.on(ConsentKind.PEER_SUPPORT, FIFTH)))
                .as("peer support")
                .isEqualTo(peerSupport);
        assertThat(consents.refuses(ConsentKind.CONTACT, FIFTH))
                .isEqualTo(contact.startsWith("DECLINED") || contact.startsWith("WITHDRAWN"));
        assertThat(consents.all(FIFTH)).extracting(Consent::kind).containsExactly(ConsentKind.values());
    }

    @Test
    void whom_results_are_shared_with_is_the_last_whole_answer() {
        Consents consents = Consents.of(Arrays.asList(
                ConsentEntry.sharing(Arrays.asList("doctor", "hostel"), FIRST, at(1), 1, "a"),
                ConsentEntry.sharing(Collections.singletonList("doctor"), FIRST.plusDays(1), at(2), 2, "b"),
                ConsentEntry.sharing(Collections.singletonList("doctor"), FIRST.plusDays(2), at(3), 3, "c")));

        Consent shared = consents.on(ConsentKind.SHARING, FIFTH);

        assertThat(shared.with()).containsExactly("doctor");
        assertThat(shared.since()).contains(FIRST.plusDays(1));
        assertThat(shared.recordedBy()).contains("b");
        assertThat(consents.on(ConsentKind.SHARING, FIRST).with()).containsExactly("doctor", "hostel");
    }

    @Test
    void shared_with_nobody_is_declined() {
        Consents consents = Consents.of(
                Collections.singletonList(ConsentEntry.sharing(Collections.emptyList(), FIRST, at(1), 1, "")));

        assertThat(consents.on(ConsentKind.SHARING, FIFTH).state()).isEqualTo(ConsentState.DECLINED);
        assertThat(consents.on(ConsentKind.SHARING, FIFTH).recordedBy()).isEmpty();
    }

    /** As the class says; each is said an hour after the one before it. */
    static List<ConsentEntry> history(String text) {
        List<ConsentEntry> entries = new ArrayList<>();
        int moment = 0;
        for (String together :
                text.trim().isEmpty() ? new String[0] : text.trim().split(" ")) {
            moment++;
            for (String said : together.split("&")) {
                entries.add(entry(said, moment, entries.size()));
            }
        }
        return entries;
    }

    private static ConsentEntry entry(String said, int moment, int number) {
        LocalDate day = FIRST.plusDays(said.charAt(said.length() - 1) - '1');
        if (said.charAt(0) == 'W') {
            return ConsentEntry.withdrawal(day, at(moment), number, "somebody");
        }
        ConsentKind kind = ConsentKind.values()["TSCP".indexOf(said.charAt(0))];
        return ConsentEntry.answer(kind, said.charAt(1) == '+', day, at(moment), number, "somebody");
    }

    private static Instant at(int moment) {
        return FIRST.atStartOfDay(ZoneOffset.UTC).plusHours(moment).toInstant();
    }

    private static String text(Consent consent) {
        return consent.state()
                + consent.since().map(day -> " " + day.getDayOfMonth()).orElse("");
    }
}
