/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Relationship;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.AtOnceTest;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class OutreachAtOnceTest extends AtOnceTest {

    @Autowired
    private Outreach outreach;

    @Autowired
    private Dictionary dictionary;

    private final String uuid = UUID.randomUUID().toString();
    private String place;

    /** The tables of tests are made from the mapped classes, without what the change log keeps unique. */
    @BeforeEach
    void keepUuidsUnique() {
        commit("create unique index if not exists hcv_outreach_uuid on hcv_outreach (uuid)");
        commit("create unique index if not exists hcv_outreach_contact_of on hcv_outreach_contact (encounter_uuid)");
    }

    @BeforeEach
    void commitCaseload() {
        apart.execute(status -> {
            Relationship relationship = new Relationship();
            relationship.setPersonA(peer.getPerson());
            relationship.setPersonB(robin);
            relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
            Context.getPersonService().saveRelationship(relationship);
            place = place().getUuid();
            return null;
        });
    }

    @AfterEach
    void takeSessionsOut() {
        String session = " in (select outreach_id from hcv_outreach where uuid = '" + uuid + "')";
        commit("delete from hcv_outreach_contact where outreach_id" + session);
        commit("delete from hcv_outreach where uuid = '" + uuid + "'");
        String encounters = " in (select encounter_id from encounter where patient_id = " + robin.getPatientId() + ")";
        if (count("information_schema.tables where lower(table_name) = 'obs_reference_range'") > 0) {
            // From OpenMRS 2.7 on.
            commit("delete from obs_reference_range where obs_id in (select obs_id from obs where encounter_id"
                    + encounters + ")");
        }
        commit("delete from obs where encounter_id" + encounters);
        commit("delete from encounter_provider where encounter_id" + encounters);
        commit("delete from encounter where patient_id = " + robin.getPatientId());
        commit("drop index if exists hcv_outreach_uuid");
        commit("drop index if exists hcv_outreach_contact_of");
    }

    private List<OutreachRecorded> sentAtOnce(String... more) throws Exception {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("place", Collections.singletonList(place));
        typed.put("visitDate", Collections.singletonList(LocalDate.now().toString()));
        typed.put("mode", Collections.singletonList("mode.street"));
        typed.put("minutes", Collections.singletonList("60"));
        typed.put("activities", Collections.singletonList("activity.being-there"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], Collections.singletonList(more[i + 1]));
        }
        return atOnce(peer, 6, () -> outreach.record(OutreachRequest.of(uuid, typed), Collections.emptySet()));
    }

    private void isOneSession(List<OutreachRecorded> answers) {
        assertThat(answers).allMatch(answer -> answer.isCreated() || answer.isUnchanged());
        assertThat(count("hcv_outreach where uuid = '" + uuid + "'")).isEqualTo(1);
    }

    @Test
    void a_session_that_is_sent_several_times_at_once_is_one_with_one_contact_each() throws Exception {
        isOneSession(sentAtOnce("person", robin.getUuid()));

        assertThat(count("encounter where patient_id = " + robin.getPatientId()))
                .isEqualTo(1);
        assertThat(count(
                        "hcv_outreach_contact where outreach_id in (select outreach_id from hcv_outreach where uuid = '"
                                + uuid + "')"))
                .isEqualTo(1);
    }

    @Test
    void a_session_with_unnamed_people_alone_that_is_sent_several_times_at_once_is_one() throws Exception {
        isOneSession(sentAtOnce("unnamed", "4"));
    }

    @Test
    void a_session_that_the_database_refuses_is_not_said_to_be_saved() {
        commit("alter table hcv_outreach add constraint hcv_outreach_refuses check (unnamed < 4)");
        try {
            assertThatThrownBy(() -> sentAtOnce("unnamed", "4")).hasStackTraceContaining("was not written");
        } finally {
            commit("alter table hcv_outreach drop constraint hcv_outreach_refuses");
        }
    }
}
