/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.liver.CirrhosisFinding;
import org.openmrs.module.hcv.domain.liver.NotCalculated;
import org.openmrs.module.hcv.domain.next.NextStepCode;
import org.openmrs.module.hcv.domain.picture.Lane;
import org.openmrs.module.hcv.domain.picture.MarkKind;
import org.openmrs.module.hcv.domain.prompt.Prompt;
import org.openmrs.module.hcv.domain.prompt.PromptKind;
import org.openmrs.module.hcv.domain.prompt.ReasonCode;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.Recorded;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class PersonPageTest extends PlatformTest {

    @Autowired
    private People people;

    @Autowired
    private FormService forms;

    @Autowired
    private Dictionary dictionary;

    private final LocalDate today = LocalDate.now();
    private Patient robin;
    private User peer;
    private User clinician;

    @BeforeEach
    void robinHasVirusAndWasSeen() {
        robin = register("Robin", 40);
        peer = user("page-peer", "HCV Peer Support Worker");
        clinician = user("page-clinician", "HCV Clinician");
        assign(peer);
        signInAs(clinician);
        record(
                "test-result",
                20,
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.positive",
                "tests[0].collected=" + today.minusDays(20),
                "resultGiven=result-given.yes");
        record(
                "assessment",
                5,
                "appointmentOutcome=appointment.attended",
                "stiffness=13.1",
                "cirrhosis=cirrhosis.none");
        signInAs(peer);
        record(
                "peer-contact",
                2,
                "outcome=contact-outcome.made",
                "minutes=20",
                "safeguarding=yes",
                "immediateDanger=no",
                "safetyCategory=safety.overdose",
                "safetyTold=told-whom.supervisor",
                "safetyTime=16:10",
                "mode=mode.street",
                "activities=activity.being-there");
    }

    @Test
    void a_clinician_sees_next_step_staging_prompts_and_every_lane() {
        signInAs(clinician);

        PersonPage page = people.page(robin.getUuid());

        assertThat(page.nextStep().get().code()).isEqualTo(NextStepCode.START_TREATMENT);
        ClinicalView clinical = page.clinical().get();
        assertThat(clinical.liver().stiffness().value().get()).isEqualByComparingTo("13.1");
        assertThat(clinical.liver().cirrhosis()).isEqualTo(CirrhosisFinding.LIKELY);
        assertThat(clinical.liver().contradictsRecord()).isTrue();
        assertThat(clinical.liver().fib4().notCalculated().get().reason()).isEqualTo(NotCalculated.Reason.MISSING);
        assertThat(clinical.prompts()).extracting(Prompt::kind).contains(PromptKind.DR9);
        assertThat(page.picture().get().lanes()).containsExactly(Lane.values());
        assertThat(page.picture().get().marks())
                .extracting(mark -> mark.kind())
                .containsExactly(MarkKind.VIRUS_DETECTED, MarkKind.APPOINTMENT_KEPT, MarkKind.CONTACT_MADE);
    }

    @Test
    void before_another_antibody_test_a_clinician_reads_that_virus_was_found_and_a_peer_does_not() {
        Context.authenticate(getCredentials());
        Patient nobody = register("Nobody", 41);
        signInAs(clinician);

        assertThat(people.beforeAntibodyTest(robin.getUuid()).get().because())
                .extracting(reason -> reason.code() + " " + reason.args())
                .containsExactly(ReasonCode.VIRUS_FOUND + " [" + today.minusDays(20) + "]");
        assertThat(people.beforeAntibodyTest(nobody.getUuid())).isEmpty();
        assertThat(people.beforeAntibodyTest("no such person")).isEmpty();
        signInAs(peer);
        assertThat(people.beforeAntibodyTest(robin.getUuid())).isEmpty();
    }

    @Test
    void a_clinician_sees_results_of_other_programs_and_which_test_a_test_repeats() {
        signInAs(clinician);
        record("test-result", 3, "tests[0].testType=test-type.rna-lab", "tests[0].result=result.invalid");
        Context.authenticate(getCredentials());
        Obs amount = new Obs(robin, dictionary.concept("test.value"), day(today.minusDays(1)), null);
        amount.setValueNumeric(5000d);
        Context.getObsService().saveObs(amount, null);
        flush();
        signInAs(clinician);

        TimelineEntry newest = people.page(robin.getUuid()).timeline().get(0);

        assertThat(newest.kind()).isEqualTo("other-door");
        assertThat(newest.encounterUuid()).as("no record of ours to open").isEmpty();
        assertThat(newest.date()).isEqualTo(today.minusDays(1));
        assertThat(newest.details())
                .extracting(line -> line.labelKey() + " "
                        + line.values().get(0).messageKey()
                        + line.values().get(0).text())
                .containsExactly(
                        "hcv.concept.test.type hcv.answer.test-type.rna-lab",
                        "hcv.concept.test.result hcv.answer.result.positive",
                        "hcv.concept.test.operator hcv.answer.operator.eq",
                        "hcv.concept.test.value 5000",
                        "hcv.timeline.repeat-of " + today.minusDays(3));
        assertThat(people.page(robin.getUuid()).timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly("other-door", "peer-contact", "test-result", "assessment", "test-result");
    }

    @Test
    void a_visits_own_test_says_which_it_repeats() {
        signInAs(clinician);
        record("test-result", 3, "tests[0].testType=test-type.rna-lab", "tests[0].result=result.invalid");
        record("test-result", 1, "tests[0].testType=test-type.rna-poc", "tests[0].result=result.positive");

        assertThat(people.page(robin.getUuid()).timeline().get(0).details())
                .filteredOn(line -> line.labelKey().equals("hcv.timeline.repeat-of"))
                .extracting(line -> line.values().get(0).text())
                .containsExactly(today.minusDays(3).toString());
    }

    @Test
    void a_peer_sees_contacts_and_of_other_visits_what_accompanying_needs() {
        PersonPage page = people.page(robin.getUuid());

        assertThat(page.clinical()).isEmpty();
        assertThat(page.courses()).isEmpty();
        assertThat(page.nextStep()).isPresent();
        assertThat(page.sight().shows(ViewPart.BECAUSE)).isFalse();
        assertThat(page.sight().shows(ViewPart.NEXT_STEP_WORDS)).isFalse();
        assertThat(page.timeline()).extracting(TimelineEntry::kind).containsExactly("peer-contact", "assessment");
        assertThat(labels(page, "assessment")).containsExactly("hcv.concept.appointment.outcome");
        assertThat(page.timeline()).extracting(TimelineEntry::place).containsExactly(place().getName(), "");
        assertThat(page.picture().get().lanes()).containsExactly(Lane.CONTACTS);
        assertThat(page.picture().get().marks()).extracting(mark -> mark.kind()).containsExactly(MarkKind.CONTACT_MADE);
    }

    @Test
    void an_advanced_peer_sees_results_and_stiffness_and_nothing_else_of_an_assessment() {
        Context.authenticate(getCredentials());
        User advanced = user("page-advanced", "HCV Advanced Peer Support Worker");
        assign(advanced);
        signInAs(clinician);
        record(
                "test-result",
                1,
                "tests[0].testType=test-type.rna-lab",
                "tests[0].result=result.positive",
                "tests[0].operator=operator.eq",
                "tests[0].value=120000",
                "note=told of another illness");
        record(
                "assessment",
                0,
                "appointmentOutcome=appointment.attended",
                "hivStatus=hiv-status.positive",
                "note=nothing for peers");
        signInAs(advanced);

        PersonPage page = people.page(robin.getUuid());

        assertThat(page.clinical()).isEmpty();
        assertThat(page.sight().shows(ViewPart.BECAUSE)).isTrue();
        assertThat(page.timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly("assessment", "test-result", "peer-contact", "assessment", "test-result");
        assertThat(labels(page, "assessment")).containsExactly("hcv.concept.appointment.outcome");
        assertThat(page.timeline().get(3).details())
                .extracting(Detail::labelKey)
                .containsExactly("hcv.concept.appointment.outcome", "hcv.concept.liver.stiffness");
        assertThat(labels(page, "test-result"))
                .containsExactly("hcv.concept.test.type", "hcv.concept.test.collected", "hcv.concept.test.result");
        assertThat(page.picture().get().lanes()).containsExactly(Lane.ANTIBODY, Lane.VIRUS, Lane.CONTACTS);
        assertThat(page.picture().get().courses()).isEmpty();
        assertThat(page.picture().get().testWindow()).isEmpty();
    }

    private static List<String> labels(PersonPage page, String kind) {
        return page.timeline().stream().filter(entry -> entry.kind().equals(kind)).findFirst().get().details().stream()
                .map(Detail::labelKey)
                .collect(Collectors.toList());
    }

    @Test
    void worry_about_safety_is_no_part_of_what_everybody_on_the_team_reads() {
        TimelineEntry contact = people.page(robin.getUuid()).timeline().get(0);

        assertThat(contact.kind()).isEqualTo("peer-contact");
        assertThat(contact.details())
                .extracting(Detail::labelKey)
                .contains("hcv.concept.contact.minutes")
                .noneMatch(label -> label.contains("safeguarding") || label.contains("safety"));
    }

    private void record(String form, int daysAgo, String... pairs) {
        Map<String, List<String>> raw = FilledForm.raw(place(), today.minusDays(daysAgo), pairs);
        Recorded recorded = forms.record(
                forms.find(form).get(),
                robin.getUuid(),
                FormSubmission.of(UUID.randomUUID().toString(), raw, Collections.emptySet()));
        assertThat(recorded.problems().errors()).isEmpty();
        flush();
    }

    private void assign(User peer) {
        Relationship relationship = new Relationship();
        relationship.setPersonA(peer.getPerson());
        relationship.setPersonB(robin);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        relationship.setStartDate(new Date(0));
        Context.getPersonService().saveRelationship(relationship);
    }
}
