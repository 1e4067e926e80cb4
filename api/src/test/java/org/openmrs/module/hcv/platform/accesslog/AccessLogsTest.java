/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.accesslog.UnusualKind;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.springframework.beans.factory.annotation.Autowired;

class AccessLogsTest extends PlatformTest {

    @Autowired
    private AccessLogs logs;

    @Autowired
    private AccessLog log;

    @Autowired
    private People people;

    @Autowired
    private Dictionary dictionary;

    private Patient robin;
    private Patient sam;
    private User lead;
    private User clinician;
    private User peer;

    @BeforeEach
    void makePeople() {
        robin = register("Robin", 40);
        sam = register("Sam", 30);
        lead = user("a-lead", "HCV Privacy Lead");
        clinician = user("a-clinician", "HCV Clinician");
        peer = user("a-peer", "HCV Peer Support Worker");
        Relationship support = new Relationship();
        support.setPersonA(peer.getPerson());
        support.setPersonB(sam);
        support.setRelationshipType(dictionary.relationshipType("peer-client"));
        Context.getPersonService().saveRelationship(support);
    }

    private static AccessFilter filter(String... fields) {
        Map<String, String> sent = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return AccessFilter.of(sent, LocalDate.now(), 30, 3660);
    }

    private List<AccessLine> search(String... fields) {
        return logs.search(filter(fields), "").lines();
    }

    private void look(User user, Patient at) {
        signInAs(user);
        people.page(at.getUuid());
    }

    private static String number(Patient patient) {
        return patient.getPatientIdentifier().getIdentifier();
    }

    @Test
    void a_search_by_number_or_uuid_names_who_opened_the_record_in_which_role_from_where() {
        look(clinician, robin);
        look(clinician, sam);
        signInAs(lead);

        for (String person : new String[] {number(robin).toLowerCase(), robin.getUuid()}) {
            List<AccessLine> lines = search("person", person, "user", "A-CLINICIAN");
            assertThat(lines).hasSize(1);
            AccessLine line = lines.get(0);
            assertThat(line.action()).isEqualTo(AccessAction.VIEWED);
            assertThat(line.place()).isEqualTo(AccessPlace.PERSON);
            assertThat(line.personUuid()).isEqualTo(robin.getUuid());
            assertThat(line.number()).isEqualTo(number(robin));
            assertThat(line.staff().name()).isEqualTo("Test a-clinician");
            assertThat(line.staff().userName()).isEqualTo("a-clinician");
            assertThat(line.staff().roles()).containsExactly("HCV Clinician");
            assertThat(line.reason()).isEmpty();
        }
    }

    @Test
    void an_address_holds_uuids_and_the_page_shows_the_number_and_the_name_to_sign_in_by() {
        signInAs(lead);

        Map<String, String> addressed = logs.addressed(filter("person", number(robin), "user", "a-clinician"));
        assertThat(addressed)
                .containsEntry("person", robin.getUuid())
                .containsEntry("user", clinician.getUuid())
                .containsEntry("to", LocalDate.now().toString());
        assertThat(logs.shown(filter("person", robin.getUuid(), "user", clinician.getUuid())))
                .containsEntry("person", number(robin))
                .containsEntry("user", "a-clinician");
        assertThat(logs.shown(filter("person", "nobody", "user", "nobody"))).containsEntry("person", "nobody");
    }

    @Test
    void a_search_by_kind_and_day_finds_no_more_than_that() {
        look(clinician, robin);
        signInAs(lead);

        assertThat(search("user", "a-clinician", "action", "viewed")).hasSize(1);
        assertThat(search("user", "a-clinician", "action", "changed")).isEmpty();
        LocalDate yesterday = LocalDate.now().minusDays(1);
        assertThat(search("user", "a-clinician", "from", "2020-01-01", "to", yesterday.toString()))
                .isEmpty();
    }

    @Test
    void looking_at_the_log_is_in_the_log_with_what_was_looked_for() {
        look(clinician, robin);
        signInAs(lead);
        search("person", number(robin));
        search("user", "a-clinician");

        List<AccessLine> own = search("user", "a-lead");

        assertThat(own)
                .extracting(AccessLine::action, AccessLine::personUuid, AccessLine::place)
                .contains(
                        tuple(AccessAction.SEARCHED_LOG, robin.getUuid(), AccessPlace.LOG),
                        tuple(AccessAction.SEARCHED_LOG, "", AccessPlace.LOG),
                        tuple(AccessAction.LISTED, robin.getUuid(), AccessPlace.LOG));
        flush();
        AccessLogEntry entry = log.about(robin.getUuid(), 50).stream()
                .filter(one -> one.getAction() == AccessAction.SEARCHED_LOG)
                .findFirst()
                .get();
        assertThat(entry.getReason()).isEqualTo(LocalDate.now().minusDays(29) + " - " + LocalDate.now());
        assertThat(own.stream().map(AccessLine::reason))
                .anySatisfy(reason -> assertThat(reason).endsWith(", " + clinician.getUuid()));
    }

    @Test
    void what_the_log_itself_showed_fills_no_search_that_asks_for_nothing() {
        look(clinician, robin);
        look(clinician, sam);
        signInAs(lead);
        search();

        assertThat(search())
                .extracting(AccessLine::action, AccessLine::personUuid)
                .contains(tuple(AccessAction.SEARCHED_LOG, ""), tuple(AccessAction.VIEWED, robin.getUuid()))
                .doesNotContain(tuple(AccessAction.LISTED, robin.getUuid()), tuple(AccessAction.LISTED, sam.getUuid()));
        assertThat(search("action", "listed"))
                .extracting(AccessLine::personUuid, AccessLine::place)
                .contains(tuple(robin.getUuid(), AccessPlace.LOG));
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_without_an_entry_twice() {
        signInAs(clinician);
        for (int i = 0; i < 120; i++) {
            log.add(AccessAction.VIEWED, robin.getPatientId(), robin.getUuid(), "person");
        }
        signInAs(lead);
        AccessFilter filter = filter("person", number(robin), "user", "a-clinician", "action", "viewed");
        List<Integer> sizes = new ArrayList<>();
        String after = "";
        int entries = 0;
        do {
            AccessLogPage page = logs.search(filter, after);
            sizes.add(page.lines().size());
            entries += page.lines().size();
            // What comes meanwhile shifts nothing.
            log.add(AccessAction.LISTED, robin.getPatientId(), robin.getUuid(), "find");
            after = page.after().orElse("");
        } while (!after.isEmpty());

        assertThat(sizes).containsExactly(AccessLogs.PAGE, AccessLogs.PAGE, 20);
        assertThat(entries).isEqualTo(120);
        assertThat(logs.search(filter, "no mark").lines()).hasSize(AccessLogs.PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "person, nobody-has-this, UNKNOWN_PERSON",
        "user, nobody-signs-in-so, UNKNOWN_USER",
        "from, soon, NOT_A_DATE",
        "to, 2026-02-30, NOT_A_DATE",
        "action, drawn, UNKNOWN_CHOICE",
        "to, 2001-01-01, PERIOD_REVERSED",
    })
    void what_cannot_be_looked_for_is_a_problem_of_its_field(String field, String typed, ProblemCode code) {
        signInAs(lead);
        AccessFilter filter = filter(field, typed, "from", field.equals("from") ? typed : "2026-01-01");

        assertThat(logs.search(filter, "").lines()).isEmpty();
        assertThat(filter.problems().all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple(field, code));
        assertThat(filter.typed()).containsEntry(field, typed);
    }

    @Test
    void a_period_that_is_too_long_is_a_problem_of_its_first_day() {
        AccessFilter filter = AccessFilter.of(
                java.util.Collections.singletonMap(
                        "from", LocalDate.now().minusDays(31).toString()),
                LocalDate.now(),
                7,
                31);

        assertThat(filter.problems().all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("from", ProblemCode.PERIOD_TOO_LONG));
    }

    @Test
    void who_answers_for_privacy_and_nobody_else_searches() {
        for (String role :
                new String[] {"HCV Clinician", "HCV Peer Supervisor", "HCV Programme Staff", "HCV Peer Support Worker"
                }) {
            signInAsAdministrator();
            signInAs(user("x-" + role.hashCode(), role));
            assertThatThrownBy(() -> logs.search(filter(), "")).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> logs.about(filter("person", number(robin))))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> logs.unusual(filter())).isInstanceOf(AccessRefused.class);
        }
        signInAsAdministrator();
        signInAs(user("an-administrator", "HCV Administrator"));
        assertThat(logs.search(filter("person", number(robin)), "").lines()).isNotEmpty();
    }

    private void signInAsAdministrator() {
        flush();
        Context.logout();
        authenticate();
    }

    @Test
    void nobody_searches_for_looks_at_their_own_record() {
        look(clinician, robin);
        sessionFactory
                .getCurrentSession()
                .createNativeQuery(
                        "update users set person_id = " + robin.getPatientId() + " where username = 'a-lead'")
                .executeUpdate();
        signInAs(lead);

        assertThatThrownBy(() -> search("person", number(robin))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> logs.about(filter("person", robin.getUuid()))).isInstanceOf(AccessRefused.class);
        assertThat(search("user", "a-clinician")).isEmpty();
        flush();
        assertThat(log.about(robin.getUuid(), 1).get(0).getAction()).isEqualTo(AccessAction.REFUSED);
    }

    @Test
    void what_a_person_is_given_holds_the_looks_at_a_record_that_was_merged_into_theirs() {
        look(clinician, sam);
        look(clinician, robin);
        sessionFactory
                .getCurrentSession()
                .createNativeQuery("update patient set voided = true, void_reason = 'Merged with patient #"
                        + robin.getPatientId() + "' where patient_id = " + sam.getPatientId())
                .executeUpdate();
        signInAs(lead);

        Optional<RecordAccess> found = logs.about(filter("person", number(robin)));

        assertThat(found).isPresent();
        assertThat(found.get().name()).isEqualTo("Robin");
        assertThat(found.get().number()).isEqualTo(number(robin));
        assertThat(found.get().isCut()).isFalse();
        assertThat(found.get().lines())
                .filteredOn(line -> line.staff().userName().equals("a-clinician"))
                .extracting(AccessLine::personUuid)
                .containsExactly(robin.getUuid(), sam.getUuid());
        assertThat(logs.about(filter("person", sam.getUuid())).get().lines())
                .extracting(AccessLine::personUuid)
                .doesNotContain(robin.getUuid());
    }

    @Test
    void a_peer_who_looks_beyond_the_caseload_is_found_and_one_who_looks_at_a_colleague() {
        signInAs(peer);
        assertThatThrownBy(() -> people.page(robin.getUuid())).isInstanceOf(AccessRefused.class);
        people.find(number(robin));
        people.find(number(robin));
        people.find(number(sam));
        sessionFactory
                .getCurrentSession()
                .createNativeQuery("update users set person_id = " + sam.getPatientId() + " where username = 'a-lead'")
                .executeUpdate();
        people.page(sam.getUuid());
        signInAs(user());

        List<UnusualLine> unusual = logs.unusual(filter());

        assertThat(unusual)
                .filteredOn(line -> line.staff().userName().equals("a-peer"))
                .filteredOn(line -> line.finding().kind() != UnusualKind.OUT_OF_HOURS)
                .extracting(
                        line -> line.finding().kind(), line -> line.finding().count())
                .containsExactly(tuple(UnusualKind.BEYOND_CASELOAD, 3), tuple(UnusualKind.COLLEAGUE, 1));
    }

    private User user() {
        signInAsAdministrator();
        return user("another-lead", "HCV Privacy Lead");
    }

    @ParameterizedTest
    @CsvSource({
        "person, PERSON",
        "form screening, FORM",
        "record treatment-start, RECORD",
        "record 0c2c1e64-0000-4000-8000-000000000000 wrong-person, RECORD",
        "worklist/reinfection, LIST",
        "safeguarding, LIST",
        "countersign/accepted, RECORD",
        "support, SUPPORT",
        "caseload/request, LIST",
        "find/beyond, SEARCH",
        "glass/opened, GLASS",
        "register/similar, REGISTRATION",
        "cascade/cured, REPORT",
        "access-log, LOG",
        "something new, OTHER",
    })
    void a_place_is_told_without_what_would_tell_a_clinical_fact(String logged, AccessPlace place) {
        assertThat(AccessPlace.of(logged)).isEqualTo(place);
    }
}
