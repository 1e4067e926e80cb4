/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.caseload.CaseloadChange;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.team.Team;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that are signed off, and those that are not, by the way of a form. */
class TaskReviewTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private FormService forms;

    @Autowired
    private Team team;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private People people;

    private Patient robin;
    private User peer;
    private User nurse;
    private User supervisor;

    @BeforeEach
    void hire() {
        robin = register("Robin", 40);
        peer = user("a-peer", "HCV Advanced Peer Support Worker");
        nurse = user("a-nurse", "HCV Clinician");
        supervisor = user("a-supervisor", "HCV Peer Supervisor");
        signInAs(supervisor);
        caseloads.assign(robin.getUuid(), peer.getPerson().getUuid(), CaseloadChange.of("", "asked", ""));
        flush();
    }

    private Recorded record(User by, String form, Map<String, List<String>> answers, Problem... confirmed) {
        signInAs(by);
        FormDefinition definition = forms.find(form).orElseThrow(AssertionError::new);
        Recorded recorded = forms.record(
                definition,
                robin.getUuid(),
                FormSubmission.of(
                        UUID.randomUUID().toString(),
                        answers,
                        Arrays.stream(confirmed).map(FormSubmission::token).collect(Collectors.toSet())));
        flush();
        return recorded;
    }

    private Map<String, List<String>> test(String type) {
        Map<String, List<String>> answers = visit();
        answers.put(FormAnswers.path("tests", 0, "testType"), Collections.singletonList(type));
        answers.put(FormAnswers.path("tests", 0, "result"), Collections.singletonList("result.negative"));
        return answers;
    }

    private Map<String, List<String>> visit() {
        Map<String, List<String>> answers = new HashMap<>();
        answers.put("visitDate", Collections.singletonList(TODAY.toString()));
        answers.put("place", Collections.singletonList(place().getUuid()));
        return answers;
    }

    private static final Problem DBS = Problem.warning(
            FormAnswers.path("tests", 0, "testType"), ProblemCode.TASK_NOT_SIGNED_OFF, "hcv.team.task.dbs");

    @Test
    void a_test_that_is_not_signed_off_is_asked_about_then_recorded_and_marked() {
        Recorded asked = record(peer, "test-result", test("test-type.ab-dbs"));

        assertThat(asked.isRefused()).isTrue();
        assertThat(asked.problems().all()).containsExactly(DBS);
        assertThat(marks()).isEmpty();

        assertThat(record(peer, "test-result", test("test-type.ab-dbs"), DBS).isCreated())
                .isTrue();
        assertThat(marks()).containsExactly("hcv.team.task.dbs");
    }

    @Test
    void a_test_that_is_signed_off_is_recorded_and_stays_unmarked_when_the_task_is_taken_back_later() {
        signInAs(supervisor);
        team.signOff(peer.getPerson().getUuid(), PeerTask.DBS, TODAY.minusDays(3));
        flush();
        Map<String, List<String>> yesterday = test("test-type.ab-dbs");
        yesterday.put("visitDate", Collections.singletonList(TODAY.minusDays(1).toString()));

        assertThat(record(peer, "test-result", yesterday).isCreated()).isTrue();
        signInAs(supervisor);
        team.takeBack(peer.getPerson().getUuid(), PeerTask.DBS);
        flush();

        assertThat(marks()).isEmpty();
        assertThat(record(peer, "test-result", test("test-type.rna-dbs"))
                        .problems()
                        .all())
                .containsExactly(DBS);
    }

    @Test
    void where_the_programme_says_so_such_a_test_is_refused() {
        Context.logout();
        authenticate();
        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.taskNotSignedOffBlocks", "true"));

        Recorded refused = record(peer, "test-result", test("test-type.ab-dbs"), DBS);

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.problems().errors())
                .containsExactly(Problem.error(DBS.field(), ProblemCode.TASK_NOT_SIGNED_OFF, "hcv.team.task.dbs"));
        assertThat(marks()).isEmpty();
    }

    @Test
    void a_contact_with_a_test_is_asked_about_and_marked_and_one_of_being_there_is_not() {
        Map<String, List<String>> contact = visit();
        contact.put("mode", Collections.singletonList("mode.street"));
        contact.put("outcome", Collections.singletonList("contact-outcome.made"));
        contact.put("minutes", Collections.singletonList("20"));
        contact.put("activities", Collections.singletonList("activity.being-there"));
        contact.put("safeguarding", Collections.singletonList("no"));
        Recorded there = record(peer, "peer-contact", contact);
        assertThat(there.problems().all()).isEmpty();

        contact.put("activities", Arrays.asList("activity.being-there", "activity.ab-test"));
        Problem asked = Problem.warning("activities", ProblemCode.TASK_NOT_SIGNED_OFF, "hcv.team.task.ab-test");
        assertThat(record(peer, "peer-contact", contact).problems().all()).containsExactly(asked);
        assertThat(record(peer, "peer-contact", contact, asked).isCreated()).isTrue();
        assertThat(marks()).containsExactly("hcv.team.task.ab-test");
    }

    @Test
    void nobody_but_peers_is_asked() {
        assertThat(record(nurse, "test-result", test("test-type.ab-dbs")).isCreated())
                .isTrue();
        assertThat(marks()).isEmpty();
    }

    private List<String> marks() {
        signInAs(nurse);
        return people.page(robin.getUuid()).timeline().stream()
                .flatMap(entry -> entry.details().stream())
                .filter(detail -> detail.labelKey().equals("hcv.timeline.not-signed-off"))
                .flatMap(detail -> detail.values().stream())
                .map(value -> value.messageKey())
                .collect(Collectors.toList());
    }
}
