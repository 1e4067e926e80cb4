/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.User;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;

class SessionDraftsTest extends PlatformTest {

    @Autowired
    private SessionDrafts sessions;

    @Autowired
    private Drafts forms;

    private final String session = UUID.randomUUID().toString();
    private User peer;
    private User colleague;
    private User privacyLead;

    @BeforeEach
    void peers() {
        peer = user("session-peer", "HCV Peer Support Worker");
        colleague = user("session-colleague", "HCV Peer Support Worker");
        privacyLead = user("session-privacy", "HCV Privacy Lead");
        signInAs(peer);
    }

    private static Map<String, List<String>> typed(String minutes) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("minutes", Collections.singletonList(minutes));
        typed.put("activities", Arrays.asList("activity.being-there", "activity.information"));
        return typed;
    }

    private SessionDraft only() {
        flush();
        assertThat(sessions.own()).hasSize(1);
        return sessions.own().get(0);
    }

    @Test
    void a_session_comes_back_as_it_was_typed_last() {
        assertThat(sessions.keep(session, typed("5"))).isPresent();
        assertThat(sessions.keep(session, typed("50"))).isPresent();

        assertThat(only().answers()).isEqualTo(typed("50"));
        assertThat(sessions.find(UUID.fromString(only().uuid()))).isPresent();
        assertThat(forms.own()).as("it is no form").isEmpty();
    }

    @Test
    void nobody_sees_or_discards_anothers() {
        sessions.keep(session, typed("5"));
        UUID uuid = UUID.fromString(only().uuid());

        signInAs(colleague);
        assertThat(sessions.own()).isEmpty();
        assertThat(sessions.find(uuid)).isEmpty();
        forms.discard(uuid);
        sessions.saved(session);

        signInAs(peer);
        assertThat(only().uuid()).isEqualTo(uuid.toString());
    }

    @Test
    void it_goes_when_it_is_saved_or_thrown_away() {
        sessions.keep(session, typed("5"));
        sessions.saved(session);
        flush();
        assertThat(sessions.own()).isEmpty();

        sessions.keep(session, typed("5"));
        forms.discard(UUID.fromString(only().uuid()));
        flush();
        assertThat(sessions.own()).isEmpty();
    }

    @Test
    void what_is_too_tooLongor_names_no_session_is_not_kept() {
        char[] tooLong = new char[Drafts.LENGTH];
        Arrays.fill(tooLong, 'a');

        assertThat(sessions.keep(session, typed(new String(tooLong)))).isEmpty();
        assertThat(sessions.keep("", typed("5"))).isEmpty();
        assertThat(sessions.own()).isEmpty();
    }

    @Test
    void who_records_no_contacts_keeps_none() {
        signInAs(privacyLead);

        assertThat(sessions.own()).isEmpty();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> sessions.find(UUID.randomUUID()));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> sessions.keep(session, typed("5")));
    }
}
