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
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.FormLibrary;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class DraftsTest extends PlatformTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private FormLibrary library;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private AccessLog log;

    private User clinician;
    private Patient patient;

    @BeforeEach
    void clinicianAndPatient() {
        patient = register("Robin", 40);
        clinician = user("draftclinician", "HCV Clinician");
        signInAs(clinician);
    }

    private FormDefinition assessment() {
        return library.find("assessment").get();
    }

    private static Map<String, List<String>> answers(String... pairs) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            answers.put(parts[0], Arrays.asList(parts[1].split("\\|")));
        }
        return answers;
    }

    private boolean keep(String encounter, String version, String... pairs) {
        flush();
        boolean kept = drafts.keep(assessment(), patient.getUuid(), encounter, version, answers(pairs))
                .isPresent();
        flush();
        return kept;
    }

    @Test
    void a_draft_comes_back_as_it_was_typed() {
        String encounter = UUID.randomUUID().toString();
        assertThat(keep(encounter, "", "note=half, ж \uD83D\uDE00 \u0000 <b>", "activities=a|b", "weeks=many"))
                .isTrue();
        Draft draft = drafts.own().get(0);
        assertThat(draft.answers())
                .isEqualTo(answers("note=half, ж \uD83D\uDE00 \u0000 <b>", "activities=a|b", "weeks=many"));
        assertThat(draft.encounterUuid()).isEqualTo(encounter);
        assertThat(draft.form().key()).isEqualTo("assessment");
        assertThat(draft.personUuid()).isEqualTo(patient.getUuid());
        assertThat(draft.personName()).isEqualTo("Robin");
        assertThat(draft.isChange()).isFalse();
        assertThat(drafts.find(UUID.fromString(draft.uuid()))).isPresent();
    }

    @Test
    void what_is_kept_again_takes_the_place_of_what_was_kept() {
        String encounter = UUID.randomUUID().toString();
        keep(encounter, "", "note=one");
        keep(encounter, "v2", "note=two");
        assertThat(drafts.own()).hasSize(1);
        assertThat(drafts.own().get(0).answers()).isEqualTo(answers("note=two"));
        assertThat(drafts.own().get(0).recordVersion()).isEqualTo("v2");
        assertThat(drafts.own().get(0).isChange()).isTrue();
    }

    @Test
    void nobody_sees_or_discards_anothers_draft() {
        String encounter = UUID.randomUUID().toString();
        keep(encounter, "", "note=mine");
        UUID uuid = UUID.fromString(drafts.own().get(0).uuid());
        Context.logout();
        authenticate();
        User another = user("draftother", "HCV Clinician");
        signInAs(another);
        assertThat(drafts.own()).isEmpty();
        assertThat(drafts.find(uuid)).isEmpty();
        drafts.discard(uuid);
        drafts.saved(encounter);
        keep(encounter, "", "note=theirs");
        signInAs(clinician);
        assertThat(drafts.own()).hasSize(1);
        assertThat(drafts.own().get(0).answers()).isEqualTo(answers("note=mine"));
    }

    @Test
    void a_draft_goes_when_it_is_saved_or_thrown_away() {
        String saved = UUID.randomUUID().toString();
        keep(saved, "", "note=saved");
        keep(UUID.randomUUID().toString(), "", "note=thrown away");
        assertThat(drafts.own()).hasSize(2);
        drafts.saved(saved);
        assertThat(drafts.own()).hasSize(1);
        drafts.discard(UUID.fromString(drafts.own().get(0).uuid()));
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void a_draft_is_deleted_after_the_days_of_the_rule() {
        keep(UUID.randomUUID().toString(), "", "note=old");
        sessionFactory
                .getCurrentSession()
                .createQuery("update FormDraft d set d.savedAt = :then")
                .setParameter("then", new Date(System.currentTimeMillis() - 7L * 24 * 3600 * 1000 - 60_000))
                .executeUpdate();
        flush();
        assertThat(drafts.own()).isEmpty();
        assertThat(sessionFactory
                        .getCurrentSession()
                        .createQuery("select count(d) from FormDraft d", Long.class)
                        .uniqueResult())
                .isZero();
    }

    @Test
    void what_is_too_long_or_names_no_record_is_not_kept() {
        assertThat(keep(
                        UUID.randomUUID().toString(),
                        "",
                        "note=" + String.join("", Collections.nCopies(Drafts.LENGTH, "x"))))
                .isFalse();
        for (String none : Arrays.asList("", "short", "1-1-1-1-1", String.join("", Collections.nCopies(36, "é")))) {
            assertThat(keep(none, "", "note=x")).isFalse();
        }
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void a_draft_needs_the_right_and_the_reach_of_its_form() {
        Context.logout();
        authenticate();
        User peer = user("draftpeer", "HCV Peer Support Worker");
        signInAs(peer);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> keep(UUID.randomUUID().toString(), "", "note=x"));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> drafts.keep(
                        library.find("peer-contact").get(),
                        patient.getUuid(),
                        UUID.randomUUID().toString(),
                        "",
                        answers("note=x")));
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void a_draft_of_somebody_whom_one_supports_no_more_is_passed_over_and_is_no_refused_look() {
        authenticateAsAdministrator();
        User peer = user("draftpeer", "HCV Peer Support Worker");
        Relationship support = new Relationship(peer.getPerson(), patient, dictionary.relationshipType("peer-client"));
        Context.getPersonService().saveRelationship(support);
        signInAs(peer);
        drafts.keep(
                library.find("peer-contact").get(),
                patient.getUuid(),
                UUID.randomUUID().toString(),
                "",
                answers("note=x"));
        flush();
        assertThat(drafts.of(patient.getUuid())).hasSize(1);
        assertThat(drafts.of(UUID.randomUUID().toString())).isEmpty();

        sessionFactory
                .getCurrentSession()
                .createQuery("update Relationship r set r.endDate = :then where r.uuid = :uuid")
                .setParameter("then", new Date(System.currentTimeMillis() - 1000))
                .setParameter("uuid", support.getUuid())
                .executeUpdate();
        flush();

        assertThat(drafts.own()).isEmpty();
        assertThat(drafts.of(patient.getUuid())).isEmpty();
        assertThat(log.about(patient.getUuid(), 10))
                .extracting(AccessLogEntry::getAction)
                .doesNotContain(AccessAction.REFUSED);
    }

    private void authenticateAsAdministrator() {
        Context.logout();
        authenticate();
    }
}
