/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistBecauseCode;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;

class WorklistPagesTest extends WorklistTest {

    private Patient robin;
    private Patient sam;
    private User clinician;
    private User peer;

    @BeforeEach
    void registerPeople() {
        robin = register("Robin", 40);
        sam = register("Sam", 30);
        clinician = user("a-clinician", "HCV Clinician");
        peer = user("a-peer", "HCV Peer Support Worker");
        reactive(robin, "2026-03-01");
        reactive(sam, "2026-02-01");
    }

    @Test
    void each_count_is_as_large_as_its_list() {
        rna(sam, "2026-05-01", "result.positive", "result-given.no-left");
        signInAs(clinician);

        Map<Worklist, Long> counts = pages.counts();

        assertThat(counts.keySet()).containsExactly(Worklist.values());
        counts.forEach((worklist, count) ->
                assertThat(onList(worklist)).as(worklist.key()).hasSize(count.intValue()));
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(robin.getUuid());
        assertThat(onList(Worklist.NOT_LINKED)).containsExactly(sam.getUuid());
        assertThat(onList(Worklist.RESULT_TO_GIVE)).containsExactly(sam.getUuid());
    }

    @Test
    void a_row_says_since_when_why_where_and_when_the_person_was_last_met() {
        signInAs(clinician);

        WorklistRow row = pages.page(Worklist.RNA_NEEDED, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, 1, 10)
                .rows()
                .get(1);

        assertThat(row.person().displayName()).isEqualTo("Robin");
        assertThat(row.since()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(row.daysWaiting()).isEqualTo(121);
        assertThat(row.entry().because().code()).isEqualTo(WorklistBecauseCode.ANTIBODY_REACTIVE_NO_RNA);
        assertThat(row.entry().because().dates()).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(row.lastContact()).contains(LocalDate.of(2026, 3, 1));
        assertThat(row.site()).contains(place().getName());
    }

    @Test
    void lists_are_sorted_and_cut_into_pages_by_the_database_and_nobody_is_missed() {
        List<String> all = new ArrayList<>();
        all.add(sam.getUuid());
        all.add(robin.getUuid());
        for (int i = 0; i < 5; i++) {
            Patient person = register("Alex" + (char) ('a' + i), 20 + i);
            reactive(person, "2026-04-01");
            all.add(person.getUuid());
        }
        signInAs(clinician);

        List<String> paged = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            WorklistPage page =
                    pages.page(Worklist.RNA_NEEDED, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, number, 3);
            assertThat(page.total()).isEqualTo(7);
            assertThat(page.pages()).isEqualTo(3);
            page.rows().forEach(row -> paged.add(row.person().uuid()));
        }

        assertThat(paged).containsExactlyElementsOf(all);
        WorklistPage beyond =
                pages.page(Worklist.RNA_NEEDED, WorklistFilter.none(), WorklistSort.SHORTEST_WAITING, 9, 3);
        assertThat(beyond.number()).isEqualTo(3);
        assertThat(beyond.rows()).extracting(row -> row.person().uuid()).containsExactly(sam.getUuid());
        for (WorklistSort sort : WorklistSort.values()) {
            assertThat(pages.page(Worklist.RNA_NEEDED, WorklistFilter.none(), sort, 1, 200)
                            .rows())
                    .as(sort.key())
                    .hasSize(7);
        }
    }

    @Test
    void page_and_size_out_of_range_are_refused() {
        assertThatThrownBy(
                        () -> pages.page(Worklist.SVR_DUE, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, 0, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> pages.page(Worklist.SVR_DUE, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, 1, 201))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        WorklistPage page = pages.page(Worklist.SVR_DUE, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, 1, 10);

        assertThat(page.rows()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.pages()).isEqualTo(1);
    }

    @Test
    void the_site_is_that_of_the_last_encounter() {
        Location van = new Location();
        van.setName("Mobile van");
        van.setDescription("A van");
        Context.getLocationService().saveLocation(van);
        recordAt(
                van,
                sam,
                "peer-contact",
                "visitDate",
                "2026-06-01",
                "outcome",
                "contact-outcome.made",
                "mode",
                "mode.street",
                "minutes",
                "25",
                "activities",
                "activity.being-there",
                "safeguarding",
                "no");
        signInAs(clinician);

        assertThat(onList(Worklist.RNA_NEEDED, WorklistFilter.none().atSite(van.getUuid())))
                .containsExactly(sam.getUuid());
        assertThat(onList(Worklist.RNA_NEEDED, WorklistFilter.none().atSite(place().getUuid())))
                .containsExactly(robin.getUuid());
        assertThat(onList(Worklist.RNA_NEEDED, WorklistFilter.none().atSite("no-such-place")))
                .isEmpty();
    }

    @Test
    void the_filter_by_peer_follows_the_caseload_as_it_is_now() {
        clock.day = LocalDate.now();
        assign(peer.getPerson(), robin);
        signInAs(clinician);
        WorklistFilter filter = WorklistFilter.none().ofPeer(peer.getPerson().getUuid());

        assertThat(onList(Worklist.RNA_NEEDED, filter)).containsExactly(robin.getUuid());
        assertThat(pages.peers()).extracting(Peer::name).containsExactly("Test a-peer");
        assertThat(pages.peers())
                .extracting(Peer::personUuid)
                .containsExactly(peer.getPerson().getUuid());

        sql("update relationship set end_date = start_date, start_date = '2020-01-01'");
        sql("update relationship set end_date = '2020-01-02'");
        assertThat(onList(Worklist.RNA_NEEDED, filter)).isEmpty();
        assertThat(pages.peers()).isEmpty();
    }

    @Test
    void a_peer_sees_and_counts_the_own_caseload_only() {
        signInAs(peer);
        assertThat(pages.counts().get(Worklist.RNA_NEEDED)).isZero();
        assertThat(onList(Worklist.RNA_NEEDED)).isEmpty();
        assertThat(pages.peers()).isEmpty();

        signInAsAdministrator();
        assign(peer.getPerson(), robin);
        signInAs(peer);

        assertThat(pages.counts().get(Worklist.RNA_NEEDED)).isEqualTo(1);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(robin.getUuid());
    }

    @Test
    void who_declined_peer_support_or_contact_is_on_no_list_of_a_peer() {
        assign(peer.getPerson(), robin);
        assign(peer.getPerson(), sam);
        record(
                robin,
                "screening",
                "visitDate",
                "2026-03-02",
                "consentToTest",
                "consent.given",
                "consentToPeerSupport",
                "consent.declined");
        signInAs(peer);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(sam.getUuid());
        assertThat(pages.counts().get(Worklist.RNA_NEEDED)).isEqualTo(1);

        signInAs(clinician);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(sam.getUuid(), robin.getUuid());
        record(
                robin,
                "screening",
                "visitDate",
                "2026-03-03",
                "consentToTest",
                "consent.given",
                "consentToPeerSupport",
                "consent.given");

        signInAs(peer);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(sam.getUuid(), robin.getUuid());
    }

    @Test
    void nobody_finds_themselves_on_a_list() {
        sql("update users set person_id = " + robin.getPatientId() + " where username = 'a-clinician'");
        signInAs(clinician);

        assertThat(pages.counts().get(Worklist.RNA_NEEDED)).isEqualTo(1);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(sam.getUuid());
    }

    @Test
    void who_reaches_nobody_has_no_numbers_and_is_refused_a_list() {
        signInAs(user("an-administrator", "HCV Administrator"));

        assertThat(pages.counts()).isEmpty();
        assertThatThrownBy(() -> onList(Worklist.RNA_NEEDED)).isInstanceOf(AccessRefused.class);
        assertThat(pages.rebuild()).isEqualTo(2);
    }

    @Test
    void only_an_administrator_has_everything_made_anew() {
        signInAs(clinician);

        assertThatThrownBy(() -> pages.rebuild())
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining(HcvPrivilege.MANAGE_MODULE.text());
    }

    @Test
    void everybody_on_the_page_and_nobody_else_is_noted_as_listed() {
        signInAs(clinician);

        pages.counts();
        pages.page(Worklist.RNA_NEEDED, WorklistFilter.none(), WorklistSort.LONGEST_WAITING, 1, 1);
        flush();

        AccessLogEntry entry = log.about(sam.getUuid(), 1).get(0);
        assertThat(entry.getAction()).isEqualTo(AccessAction.LISTED);
        assertThat(entry.getPlace()).isEqualTo("worklist/rna-needed");
        assertThat(entry.getUserId()).isEqualTo(clinician.getUserId());
        assertThat(log.about(robin.getUuid(), 10)).extracting("action").doesNotContain(AccessAction.LISTED);
    }
}
