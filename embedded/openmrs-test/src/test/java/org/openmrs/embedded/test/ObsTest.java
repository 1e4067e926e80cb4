/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptNumeric;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.api.APIException;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;

class ObsTest extends BaseModuleContextSensitiveTest {

    private Concept number;

    private Encounter encounter;

    @BeforeEach
    void save_an_encounter_with_a_group() {
        number = Records.concept("Number", ConceptDatatype.NUMERIC_UUID);
        encounter = Records.encounter(Records.patient());
        Obs group = new Obs();
        group.setConcept(Records.concept("Group", ConceptDatatype.N_A_UUID));
        group.addGroupMember(Records.numeric(number, 1));
        group.addGroupMember(Records.numeric(number, 2));
        encounter.addObs(group);
        encounter.addObs(Records.numeric(number, 3));
        Context.getEncounterService().saveEncounter(encounter);
        reread();
    }

    private void reread() {
        Context.flushSession();
        Context.clearSession();
        encounter = Context.getEncounterService().getEncounterByUuid(encounter.getUuid());
    }

    private Obs withValue(double value) {
        return encounter.getObs().stream()
                .filter(obs -> obs.getValueNumeric() == value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_changed_obs_is_voided_and_a_new_one_takes_its_place() {
        Obs changed = withValue(3);
        Integer id = changed.getObsId();
        changed.setValueNumeric(4.0);

        Obs successor = Context.getObsService().saveObs(changed, "typed wrongly");
        reread();

        Obs before = Context.getObsService().getObs(id);
        assertThat(before.getVoided()).isTrue();
        assertThat(before.getValueNumeric()).isEqualTo(3.0);
        assertThat(before.getVoidReason()).startsWith("typed wrongly");
        Obs after = Context.getObsService().getObs(successor.getObsId());
        assertThat(after.getValueNumeric()).isEqualTo(4.0);
        assertThat(after.getPreviousVersion()).isEqualTo(before);
        assertThat(after.getStatus()).isEqualTo(Obs.Status.AMENDED);
        assertThat(after.getUuid()).isNotEqualTo(before.getUuid());
    }

    @Test
    void a_changed_member_is_replaced_inside_its_group_when_the_encounter_is_saved() {
        withValue(2).setValueNumeric(20.0);

        Context.getEncounterService().saveEncounter(encounter);
        reread();

        assertThat(encounter.getObs()).extracting(Obs::getValueNumeric).containsExactlyInAnyOrder(1.0, 3.0, 20.0);
        assertThat(encounter.getAllObs(true)).hasSize(5);
        assertThat(withValue(20).getObsGroup()).isEqualTo(withValue(1).getObsGroup());
    }

    @Test
    void a_changed_group_is_replaced_with_all_its_members() {
        Obs group = withValue(1).getObsGroup();
        group.setComment("seen twice");

        Context.getEncounterService().saveEncounter(encounter);
        reread();

        assertThat(encounter.getObs()).extracting(Obs::getValueNumeric).containsExactlyInAnyOrder(1.0, 2.0, 3.0);
        assertThat(encounter.getAllObs(true)).hasSize(7);
        assertThat(withValue(1).getObsGroup().getComment()).isEqualTo("seen twice");
    }

    @Test
    void saving_an_unchanged_encounter_again_changes_no_obs() {
        Set<Obs> before = encounter.getAllObs(true);
        int count = before.size();

        Context.getEncounterService().saveEncounter(encounter);
        reread();

        assertThat(encounter.getAllObs(true)).hasSize(count);
        assertThat(encounter.getAllObs(false)).hasSize(count);
    }

    @Test
    void a_change_needs_a_message() {
        Obs changed = withValue(3);
        changed.setValueNumeric(4.0);

        assertThatThrownBy(() -> Context.getObsService().saveObs(changed, null))
                .isInstanceOf(APIException.class)
                .hasMessage(Context.getMessageSourceService().getMessage("Obs.error.ChangeMessage.required"));
        Context.clearSession();
    }

    @Test
    void moving_the_encounter_in_time_moves_the_obs_with_it() {
        Date earlier = new Date(encounter.getEncounterDatetime().getTime() - 3_600_000);
        encounter.setEncounterDatetime(earlier);

        Context.getEncounterService().saveEncounter(encounter);
        reread();

        assertThat(encounter.getObs()).hasSize(3).allSatisfy(obs -> assertThat(obs.getObsDatetime())
                .hasSameTimeAs(earlier));
    }

    @Test
    void voiding_an_encounter_voids_its_obs_and_unvoiding_brings_them_back() {
        Context.getEncounterService().voidEncounter(encounter, "wrong person");
        reread();
        assertThat(encounter.getVoided()).isTrue();
        assertThat(encounter.getAllObs(true)).hasSize(4).allSatisfy(obs -> {
            assertThat(obs.getVoided()).isTrue();
            assertThat(obs.getVoidReason()).isEqualTo("wrong person");
            assertThat(obs.getVoidedBy().getUsername()).isEqualTo("admin");
        });

        Context.getEncounterService().unvoidEncounter(encounter);
        reread();
        assertThat(encounter.getVoided()).isFalse();
        assertThat(encounter.getAllObs(false)).hasSize(4);
    }

    @Test
    void a_number_beyond_the_absolute_limit_is_refused_at_its_field() {
        ConceptNumeric limited = (ConceptNumeric) Records.concept("Limited", ConceptDatatype.NUMERIC_UUID);
        limited.setHiAbsolute(10.0);
        limited.setAllowDecimal(true);
        Obs obs = Records.numeric(limited, 10.5);
        obs.setPerson(encounter.getPatient());
        obs.setObsDatetime(encounter.getEncounterDatetime());

        assertThatThrownBy(() -> Context.getObsService().saveObs(obs, null))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.getErrors().getFieldError("valueNumeric").getCode())
                            .isEqualTo("error.value.outOfRange.high");
                });
    }

    @Test
    void an_encounter_in_the_future_without_a_type_is_refused_for_both() {
        Encounter wrong = new Encounter();
        wrong.setPatient(encounter.getPatient());
        wrong.setEncounterDatetime(new Date(System.currentTimeMillis() + 600_000));

        assertThatThrownBy(() -> Context.getEncounterService().saveEncounter(wrong))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.getErrors()
                                    .getFieldError("encounterType")
                                    .getCode())
                            .isEqualTo("Encounter.error.encounterType.required");
                    assertThat(refused.getErrors()
                                    .getFieldError("encounterDatetime")
                                    .getCode())
                            .isEqualTo("Encounter.datetimeShouldBeBeforeCurrent");
                });
    }
}
