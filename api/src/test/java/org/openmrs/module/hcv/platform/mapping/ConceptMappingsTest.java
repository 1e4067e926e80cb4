/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.number;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.of;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.save;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal.Reason;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.MappingIssue;
import org.openmrs.module.hcv.platform.metadata.ResolvedBy;
import org.springframework.beans.factory.annotation.Autowired;

class ConceptMappingsTest extends PlatformTest {

    @Autowired
    private ConceptMappings mappings;

    @Autowired
    private Dictionary dictionary;

    private User administrator;
    private Concept stiffness;
    private Concept yes;

    @BeforeEach
    void makeTheSite() {
        administrator = user("an-administrator", "HCV Administrator");
        stiffness = save(number(UUID.randomUUID().toString(), "Stiffness 100% of the site", "kPa"));
        yes = save(of(UUID.randomUUID().toString(), "Yes of the site", "Misc", "N/A"));
        flush();
        dictionary.refresh();
    }

    @AfterEach
    void forget() {
        dictionary.refresh();
    }

    @Test
    void a_choice_is_planned_without_being_saved_and_counts_once_it_is() {
        signInAs(administrator);
        Integer ours = dictionary.concepts().id("liver.stiffness");
        MappingPlan plan = plan(MappingChoice.of("liver.stiffness", stiffness.getUuid(), "", "as agreed"));

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.changes()).hasSize(1);
        assertThat(mappings.chosen("liver.stiffness")).isEmpty();

        mappings.save(plan);
        flush();

        assertThat(mappings.one("liver.stiffness").get().by()).isEqualTo(ResolvedBy.ADMINISTRATOR);
        assertThat(dictionary.concepts().id("liver.stiffness")).isEqualTo(stiffness.getConceptId());
        assertThat(dictionary.concepts().key(ours)).contains("liver.stiffness");
        MappedConcept chosen = mappings.chosen("liver.stiffness").get();
        assertThat(chosen.note()).contains("as agreed");
        assertThat(chosen.setBy()).contains(administrator.getUserId());
        assertThat(mappings.people(Collections.singleton(administrator.getUserId())))
                .containsEntry(administrator.getUserId(), "Test an-administrator");
    }

    @Test
    void the_same_choice_again_changes_nothing_and_another_one_ends_the_first() {
        Concept other = save(number(UUID.randomUUID().toString(), "Another stiffness", "kPa"));
        signInAs(administrator);
        choose("liver.stiffness", stiffness);

        assertThat(plan(MappingChoice.of("liver.stiffness", stiffness.getUuid(), "", ""))
                        .unchanged())
                .isEqualTo(1);

        choose("liver.stiffness", other);

        assertThat(mappings.history("liver.stiffness"))
                .extracting(MappedConcept::conceptUuid, MappedConcept::isActive, MappedConcept::isStillRead)
                .containsExactly(tuple(other.getUuid(), true, true), tuple(stiffness.getUuid(), false, true));
        assertThat(dictionary.concepts().key(stiffness.getConceptId())).contains("liver.stiffness");
    }

    @Test
    void a_choice_is_taken_back_and_what_was_never_meant_is_no_longer_read() {
        signInAs(administrator);
        choose("yes", yes);

        mappings.save(plan(MappingChoice.of("yes", "", "", "").withoutReading()));
        flush();

        assertThat(mappings.one("yes").get().by()).isEqualTo(ResolvedBy.OWN);
        assertThat(dictionary.concepts().key(yes.getConceptId())).isEmpty();
    }

    @Test
    void everything_wrong_with_a_choice_is_said_at_once() {
        signInAs(administrator);
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            note.append('x');
        }

        MappingPlan plan = plan(
                MappingChoice.of("no-such-key", "", "", ""),
                MappingChoice.of("yes", "CIEL:nothing", "kPa", note.toString()),
                MappingChoice.of("liver.stiffness", stiffness.getUuid(), "m/s", "\uD83D\uDE00"),
                MappingChoice.of("no", stiffness.getUuid(), "", ""),
                MappingChoice.of("no", "", "", ""),
                MappingChoice.of("care-state.cured", yes.getUuid(), "", ""));

        assertThat(plan.refusals())
                .extracting(MappingRefusal::key, MappingRefusal::field, MappingRefusal::reason, MappingRefusal::allowed)
                .containsExactly(
                        tuple("no-such-key", "key", Reason.UNKNOWN_KEY, ""),
                        tuple("yes", "note", Reason.TOO_LONG, "255"),
                        tuple("yes", "chosen", Reason.UNKNOWN_CONCEPT, ""),
                        tuple("yes", "unit", Reason.UNIT_NOT_WANTED, ""),
                        tuple("liver.stiffness", "note", Reason.CHARACTER, ""),
                        tuple("liver.stiffness", "unit", Reason.UNKNOWN_UNIT, "kPa"),
                        tuple("no", "chosen", Reason.UNSUITABLE, ""),
                        tuple("no", "key", Reason.KEY_TWICE, ""),
                        tuple("care-state.cured", "key", Reason.FIXED_KEY, ""));
        assertThat(plan.changes()).isEmpty();
        assertThatThrownBy(() -> mappings.save(plan)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_concept_is_not_chosen_for_two_keys_and_two_keys_change_places() {
        Concept no = save(of(UUID.randomUUID().toString(), "No of the site", "Misc", "N/A"));
        signInAs(administrator);
        choose("yes", yes);
        choose("no", no);

        assertThat(plan(MappingChoice.of("unknown", yes.getUuid(), "", "")).refusals())
                .extracting(MappingRefusal::reason, MappingRefusal::allowed)
                .containsExactly(tuple(Reason.CONCEPT_TWICE, "yes"));

        mappings.save(
                plan(MappingChoice.of("yes", no.getUuid(), "", ""), MappingChoice.of("no", yes.getUuid(), "", "")));
        flush();

        assertThat(dictionary.concepts().key(no.getConceptId())).contains("yes");
        assertThat(dictionary.concepts().key(yes.getConceptId())).contains("no");
    }

    @Test
    void a_retired_concept_is_refused_and_a_unit_that_is_not_known_is_until_it_is_said() {
        Concept unitless = save(number(UUID.randomUUID().toString(), "Stiffness without unit", null));
        Concept retired = save(of(UUID.randomUUID().toString(), "Retired yes", "Misc", "N/A"));
        retired.setRetired(true);
        retired.setRetireReason("replaced");
        signInAs(administrator);

        assertThat(plan(
                                MappingChoice.of("yes", retired.getUuid(), "", ""),
                                MappingChoice.of("liver.stiffness", unitless.getUuid(), "", ""))
                        .refusals())
                .extracting(refusal -> refusal.finding().get())
                .containsExactly(
                        MappingFinding.of(MappingIssue.RETIRED, retired.getUuid()),
                        MappingFinding.of(MappingIssue.UNIT_UNKNOWN, unitless.getUuid(), ""));
        assertThat(plan(MappingChoice.of("liver.stiffness", unitless.getUuid(), "kPa", ""))
                        .refusals())
                .isEmpty();
    }

    @Test
    void what_is_recorded_with_a_concept_is_counted() {
        Patient person = register("Counted", 40);
        Obs obs = new Obs(person, dictionary.concept("liver.stiffness"), new Date(), place());
        obs.setValueNumeric(7.5);
        Context.getObsService().saveObs(obs, null);
        signInAs(administrator);

        ConceptUse use =
                mappings.use(mappings.one("liver.stiffness").get().concept().get());

        assertThat(use.getAsked()).isEqualTo(1);
        assertThat(use.getAnswered()).isZero();
    }

    @Test
    void a_concept_is_found_by_uuid_number_code_and_a_part_of_its_name() {
        signInAs(administrator);

        for (String text : Arrays.asList(
                stiffness.getUuid(), String.valueOf(stiffness.getConceptId()), "stiffness 100%", "% of the s")) {
            assertThat(mappings.candidates(mappings.one("liver.stiffness").get(), text))
                    .as(text)
                    .extracting(candidate -> candidate.concept().uuid())
                    .contains(stiffness.getUuid());
        }
        assertThat(mappings.candidates(mappings.one("yes").get(), "Stiffness 100%"))
                .filteredOn(candidate -> candidate.concept().uuid().equals(stiffness.getUuid()))
                .extracting(candidate -> candidate.refusal().get().issue())
                .containsExactly(MappingIssue.DATATYPE);
        assertThat(mappings.candidates(mappings.one("yes").get(), "\uD83D\uDE00"))
                .extracting(candidate -> candidate.concept().uuid())
                .containsExactly(mappings.one("yes").get().row().uuid());
    }

    @Test
    void a_file_is_planned_saved_and_then_has_nothing_left_to_change() {
        signInAs(administrator);
        byte[] file = ("\uFEFFkey;chosen;unit;note\r\nyes;" + yes.getUuid() + ";;\r\nliver.stiffness;"
                        + stiffness.getUuid() + ";kPa;'=agreed\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);

        MappingPlan plan = mappings.plan(MappingSheet.read(file));
        assertThat(plan.changes()).extracting(MappingChange::key).containsExactly("yes", "liver.stiffness");
        assertThat(mappings.chosen()).isEmpty();
        mappings.save(plan);
        flush();

        assertThat(mappings.chosen("liver.stiffness").get().note()).contains("=agreed");
        MappingPlan again = mappings.plan(MappingSheet.read(file));
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void a_file_says_line_key_value_and_what_is_allowed_for_each_thing_wrong() {
        signInAs(administrator);

        MappingPlan plan = mappings.plan(MappingSheet.read(
                "key\tchosen\tunit\nno-such-key\t\t\nliver.stiffness\tnobody\tm/s\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(plan.refusals())
                .extracting(
                        MappingRefusal::line,
                        MappingRefusal::key,
                        MappingRefusal::field,
                        MappingRefusal::value,
                        MappingRefusal::allowed)
                .containsExactly(
                        tuple(2, "no-such-key", "key", "no-such-key", ""),
                        tuple(3, "liver.stiffness", "chosen", "nobody", ""),
                        tuple(3, "liver.stiffness", "unit", "m/s", "kPa"));
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        signInAs(user("a-clinician", "HCV Clinician"));

        assertThatThrownBy(mappings::all).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> plan(MappingChoice.of("yes", "", "", ""))).isInstanceOf(AccessRefused.class);
    }

    private MappingPlan plan(MappingChoice... choices) {
        List<MappingChoice> all = Arrays.asList(choices);
        return mappings.plan(all);
    }

    private void choose(String key, Concept concept) {
        mappings.save(plan(MappingChoice.of(key, concept.getUuid(), "", "")));
        flush();
    }
}
