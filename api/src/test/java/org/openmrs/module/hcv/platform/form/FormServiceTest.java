/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.Encounter;
import org.openmrs.EncounterProvider;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class FormServiceTest extends PlatformTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 2);

    @Autowired
    private FormService forms;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private PatientHistoryReader histories;

    private User clinician;
    private Patient patient;

    @BeforeEach
    void clinicianAndPatient() {
        patient = register("Robin", 40);
        clinician = user("formclinician", "HCV Clinician");
        signInAs(clinician);
    }

    private Map<String, List<String>> raw(String... pairs) {
        return FilledForm.raw(place(), VISIT, pairs);
    }

    private FormDefinition form(String key) {
        return forms.find(key).get();
    }

    private Recorded record(String key, String uuid, Set<String> confirmed, String... pairs) {
        return forms.record(form(key), patient.getUuid(), FormSubmission.of(uuid, raw(pairs), confirmed));
    }

    private Recorded record(String key, String uuid, String... pairs) {
        return record(key, uuid, Collections.emptySet(), pairs);
    }

    private Encounter saved(String uuid) {
        flush();
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Encounter e where e.uuid = :uuid", Encounter.class)
                .setParameter("uuid", uuid)
                .uniqueResult();
    }

    private long encounters() {
        flush();
        return sessionFactory
                .getCurrentSession()
                .createQuery("select count(e) from Encounter e where e.patient.patientId = :id", Long.class)
                .setParameter("id", patient.getPatientId())
                .uniqueResult();
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private static List<String> written(Recorded recorded) {
        return recorded.problems().all().stream()
                .map(problem -> problem.severity() + " " + problem.field() + " "
                        + problem.code().key())
                .collect(Collectors.toList());
    }

    static Stream<Arguments> fullForms() {
        return Stream.of(
                Arguments.of("screening", new String[] {
                    "setting=setting.hostel",
                    "consentToTest=consent.given",
                    "previousTest=previous-test.unsure",
                    "previousTreatment=previous-treatment.none",
                    "riskInjecting=when.last-12-months",
                    "riskHomeless=when.now",
                    "riskPrison=prefer-not-to-say",
                    "tests[0].testType=test-type.ab-fingerprick",
                    "tests[0].result=result.positive",
                    "tests[0].collected=2026-03-02",
                    "tests[0].kitLot=LOT 7/3",
                    "tests[1].testType=test-type.rna-poc",
                    "tests[1].result=result.positive",
                    "tests[1].collected=2026-03-01",
                    "tests[1].value=1200000.5",
                    "tests[1].operator=operator.gt",
                    "tests[1].lloq=10",
                    "tests[1].genotype=genotype.3a",
                    "tests[1].testNote=second sample",
                    "resultGiven=result-given.yes",
                    "referralDate=2026-03-02",
                    "preferredContact=reach-by.peer",
                    "safeToLeaveMessage=no",
                    "consentToContact=consent.given",
                    "consentToPeerSupport=consent.given",
                    "note=two lines\nof text, ж & <b>"
                }),
                Arguments.of("test-result", new String[] {
                    "tests[0].testType=test-type.rna-lab",
                    "tests[0].result=result.negative",
                    "tests[0].collected=2026-02-27",
                    "resultGiven=result-given.no-left",
                    "note=rang twice"
                }),
                Arguments.of("assessment", new String[] {
                    "appointmentOutcome=appointment.attended",
                    "referralDate=2026-02-20",
                    "stiffness=12.5",
                    "cirrhosis=cirrhosis.compensated"
                }),
                Arguments.of("treatment-start", new String[] {
                    "startDate=2026-03-02", "regimen=regimen.sof-vel", "weeks=12", "startedElsewhere=no"
                }),
                Arguments.of("peer-contact", new String[] {
                    "outcome=contact-outcome.made",
                    "mode=mode.street",
                    "minutes=25",
                    "activities=activity.being-there|activity.accompanied|activity.housing",
                    "harmReduction=harm-reduction.naloxone-kit|harm-reduction.foil",
                    "incentive=incentive.travel",
                    "barriers=barrier.phone|barrier.fear",
                    "nextStep=sees the nurse on Friday",
                    "nextDate=2027-01-01",
                    "safeguarding=no",
                    "note=in good spirits"
                }));
    }

    @ParameterizedTest
    @MethodSource("fullForms")
    void what_was_recorded_reads_back_onto_its_form(String key, String[] pairs) {
        String uuid = uuid();
        Recorded recorded = record(key, uuid, Collections.singleton("startDate:rna.none-before-start"), pairs);
        assertThat(written(recorded)).isEmpty();
        assertThat(recorded.isCreated()).isTrue();

        FormAnswers back = new EncounterReader(dictionary).read(form(key), saved(uuid));
        raw(pairs).forEach((path, values) -> assertThat(back.raw(path)).as(path).containsExactlyElementsOf(values));
    }

    @Test
    void an_encounter_of_the_forms_type_with_place_day_and_person_in_the_role() {
        String uuid = uuid();
        record(
                "screening",
                uuid,
                "consentToTest=consent.given",
                "tests[0].testType=test-type.rna-poc",
                "tests[0].result=result.invalid");
        Encounter encounter = saved(uuid);
        assertThat(encounter.getEncounterType()).isEqualTo(dictionary.encounterType("screening"));
        assertThat(encounter.getPatient().getUuid()).isEqualTo(patient.getUuid());
        assertThat(encounter.getLocation()).isEqualTo(place());
        assertThat(encounter.getEncounterDatetime().getTime())
                .isEqualTo(PlatformDates.startOfDay(VISIT).getTime());
        EncounterProvider provider =
                encounter.getEncounterProviders().iterator().next();
        assertThat(provider.getEncounterRole()).isEqualTo(dictionary.encounterRole("tester"));
        assertThat(provider.getProvider().getPerson().getPersonId())
                .isEqualTo(clinician.getPerson().getPersonId());

        Obs group = encounter.getObsAtTopLevel(false).stream()
                .filter(Obs::hasGroupMembers)
                .findFirst()
                .get();
        assertThat(group.getConcept()).isEqualTo(dictionary.concept("test"));
        assertThat(group.getFormFieldNamespace()).isEqualTo("rfe-forms");
        assertThat(group.getFormFieldPath()).isEqualTo("rfe-forms-tests");
        assertThat(group.getGroupMembers())
                .extracting(Obs::getFormFieldPath)
                .containsExactlyInAnyOrder("rfe-forms-testType", "rfe-forms-result", "rfe-forms-collected");
        assertThat(group.getGroupMembers()).allSatisfy(member -> {
            assertThat(member.getObsDatetime().getTime())
                    .isEqualTo(PlatformDates.startOfDay(VISIT).getTime());
            assertThat(member.getPersonId()).isEqualTo(patient.getPatientId());
        });
    }

    @Test
    void a_sample_without_a_date_was_taken_on_the_day_of_the_visit() {
        record("test-result", uuid(), "tests[0].testType=test-type.rna-lab", "tests[0].result=result.negative");
        flush();
        PatientHistory history = histories.read(patient.getPatientId());
        assertThat(history.tests()).hasSize(1);
        HcvTest test = history.tests().get(0);
        assertThat(test.collected()).isEqualTo(VISIT);
        assertThat(test.result()).isEqualTo(ResultKind.NEGATIVE);
    }

    @Test
    void a_visit_of_today_is_of_this_moment() {
        String uuid = uuid();
        long before = System.currentTimeMillis() / 1000 * 1000;
        Map<String, List<String>> raw = raw("appointmentOutcome=appointment.missed");
        raw.put("visitDate", Collections.singletonList(LocalDate.now().toString()));
        Recorded recorded = forms.record(
                form("assessment"), patient.getUuid(), FormSubmission.of(uuid, raw, Collections.emptySet()));
        assertThat(recorded.isCreated()).isTrue();
        assertThat(saved(uuid).getEncounterDatetime().getTime()).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() {
        String uuid = uuid();
        assertThat(record("assessment", uuid, "appointmentOutcome=appointment.missed")
                        .isCreated())
                .isTrue();
        flush();
        Recorded again = record("assessment", uuid, "appointmentOutcome=appointment.missed");
        assertThat(again.isUnchanged()).isTrue();
        assertThat(encounters()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("fullForms")
    void the_same_answers_sent_again_are_known_to_be_the_same(String key, String[] pairs) {
        String uuid = uuid();
        Set<String> confirmed = Collections.singleton("startDate:rna.none-before-start");
        record(key, uuid, confirmed, pairs);
        flush();
        assertThat(record(key, uuid, confirmed, pairs).isUnchanged()).isTrue();
        flush();
        Recorded other = forms.record(
                form(key), patient.getUuid(), FormSubmission.of(uuid, without(raw(pairs)), Collections.emptySet()));
        assertThat(other.isDifferent()).isTrue();
        assertThat(encounters()).isEqualTo(1);
    }

    /** The answers without the last one. */
    private static Map<String, List<String>> without(Map<String, List<String>> answers) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(answers);
        String last = null;
        for (String path : answers.keySet()) {
            last = path;
        }
        fewer.remove(last);
        return fewer;
    }

    @Test
    void other_answers_under_the_same_uuid_change_nothing_and_are_told() {
        String uuid = uuid();
        record("assessment", uuid, "appointmentOutcome=appointment.missed", "note=rang twice");
        flush();
        for (String[] other : new String[][] {
            {"appointmentOutcome=appointment.attended", "note=rang twice"},
            {"appointmentOutcome=appointment.missed"},
            {"appointmentOutcome=appointment.missed", "note=rang twice", "stiffness=many"},
            {"appointmentOutcome=appointment.missed", "note=rang twice", "visitDate=2026-03-01"}
        }) {
            Recorded again = record("assessment", uuid, other);
            assertThat(again.isDifferent()).isTrue();
            assertThat(again.isRefused()).isTrue();
            assertThat(written(again)).containsExactly("ERROR encounter record.differs");
        }
        Encounter kept = saved(uuid);
        assertThat(new EncounterReader(dictionary)
                        .read(form("assessment"), kept)
                        .raw("note"))
                .containsExactly("rang twice");
        assertThat(encounters()).isEqualTo(1);
    }

    @Test
    void a_uuid_that_belongs_to_something_else_is_refused() {
        String uuid = uuid();
        record("assessment", uuid, "appointmentOutcome=appointment.missed");
        flush();
        assertThat(written(record("test-result", uuid, "tests[0].testType=test-type.rna-lab")))
                .containsExactly("ERROR encounter unexpected-value");
        for (String none : Arrays.asList("", "short", "1-1-1-1-1", String.join("", Collections.nCopies(36, "é")))) {
            assertThat(written(record("assessment", none, "appointmentOutcome=appointment.missed")))
                    .containsExactly("ERROR encounter unexpected-value");
        }
        assertThat(encounters()).isEqualTo(1);
    }

    @Test
    void with_any_problem_nothing_is_saved_and_all_are_told() {
        Recorded recorded = record(
                "screening",
                uuid(),
                "place=nowhere",
                "visitDate=2999-01-01",
                "consentToTest=perhaps",
                "tests[0].result=result.positive",
                "tests[0].value=many");
        assertThat(recorded.isRefused()).isTrue();
        assertThat(written(recorded))
                .contains(
                        "ERROR visitDate date.future",
                        "ERROR place unknown-place",
                        "ERROR consentToTest unknown-choice",
                        "ERROR tests[0].value not-a-number");
        assertThat(recorded.answers().raw("tests[0].value")).containsExactly("many");
        assertThat(encounters()).isZero();
    }

    @Test
    void a_warning_has_to_be_confirmed_and_each_by_itself() {
        String[] start = {"startDate=2026-03-01", "regimen=regimen.sof-vel", "weeks=8"};
        Recorded first = record("treatment-start", uuid(), start);
        assertThat(first.isRefused()).isTrue();
        assertThat(written(first))
                .containsExactlyInAnyOrder(
                        "WARNING startDate rna.none-before-start", "WARNING weeks weeks.not-allowed");
        Set<String> all =
                first.problems().warnings().stream().map(FormSubmission::token).collect(Collectors.toSet());
        Problem one = first.problems().warnings().get(0);
        assertThat(record("treatment-start", uuid(), Collections.singleton(FormSubmission.token(one)), start)
                        .isRefused())
                .isTrue();
        assertThat(record("treatment-start", uuid(), all, start).isCreated()).isTrue();
        assertThat(encounters()).isEqualTo(1);
    }

    @Test
    void a_treatment_starts_and_ends_in_the_history() {
        record(
                "treatment-start",
                uuid(),
                Collections.singleton("startDate:rna.none-before-start"),
                "startDate=2026-01-05",
                "regimen=regimen.gle-pib",
                "weeks=8");
        flush();
        Recorded end = record(
                "treatment-end",
                uuid(),
                "end=treatment-end.stopped-early",
                "lastDose=2026-02-01",
                "stopReason=stop-reason.adverse-event");
        assertThat(written(end)).isEmpty();
        flush();
        PatientHistory history = histories.read(patient.getPatientId());
        assertThat(history.courses()).hasSize(1);
        assertThat(history.courses().get(0).lastDose()).contains(LocalDate.of(2026, 2, 1));
        assertThat(history.courses().get(0).plannedWeeks()).isEqualTo(8);
        assertThat(written(record("treatment-end", uuid(), "end=treatment-end.completed", "lastDose=2026-02-01")))
                .containsExactly("ERROR end course.none-open");
    }

    @Test
    void a_peer_records_contacts_of_the_own_caseload_and_nothing_else() {
        Context.logout();
        authenticate();
        User peer = user("formpeer", "HCV Peer Support Worker");
        Patient other = register("Kit", 30);
        Relationship caseload = new Relationship(peer.getPerson(), patient, dictionary.relationshipType("peer-client"));
        caseload.setStartDate(PlatformDates.startOfDay(LocalDate.now().minusDays(10)));
        Context.getPersonService().saveRelationship(caseload);
        signInAs(peer);

        String uuid = uuid();
        assertThat(forms.allowed()).extracting(FormDefinition::key).containsExactly("peer-contact");
        Recorded recorded =
                record("peer-contact", uuid, "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
        assertThat(written(recorded)).isEmpty();
        assertThat(saved(uuid).getEncounterProviders().iterator().next().getEncounterRole())
                .isEqualTo(dictionary.encounterRole("peer"));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> record("test-result", uuid(), "tests[0].testType=test-type.rna-lab"));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> forms.open(form("screening"), patient.getUuid()));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> forms.open(form("peer-contact"), other.getUuid()));
    }

    @Test
    void a_form_begins_today_at_the_place_of_the_last_record() {
        OpenedForm first = forms.open(form("assessment"), patient.getUuid());
        assertThat(first.personName()).isEqualTo("Robin");
        assertThat(first.begun().date("visitDate")).contains(LocalDate.now());
        assertThat(first.begun().text("place")).isEmpty();
        record("assessment", uuid(), "appointmentOutcome=appointment.missed");
        flush();
        assertThat(forms.open(form("assessment"), patient.getUuid()).begun().text("place"))
                .contains(place().getUuid());
    }
}
