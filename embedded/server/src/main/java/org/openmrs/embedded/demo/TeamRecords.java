/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;

/**
 * What a team of peers has besides people's records, as it stands at the moment of loading: supervision, debriefs, times
 * alone, what was opened with a reason, requests, worries that were seen, outreach sessions and looks at records.
 */
final class TeamRecords {

    private final OwnTables tables = new OwnTables();
    private final Staff staff;
    private final List<Story> stories;
    private final Instant now;
    private final LocalDate today;

    TeamRecords(Staff staff, List<Story> stories, Instant now) {
        this.staff = staff;
        this.stories = stories;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    void record() {
        supervision();
        support();
        alone();
        beyondCaseloads();
        worries();
        outreach();
        looks();
    }

    private void supervision() {
        session(Worker.PEER, 35, null, "being-well;load", "Show the new hostel to Kit", "worker", true);
        session(
                Worker.ADVANCED_PEER,
                13,
                15,
                "hard-moments;growing",
                "Find a course on wound care",
                "supervisor",
                false);
        session(Worker.PEER_TWO, 20, 8, "boundaries", "Say no to calls after eight", "worker", false);
        session(Worker.PEER_FOUR, 6, 22, "being-well;working-alone", "Ask for a second phone", "supervisor", true);
        session(Worker.ADVANCED_PEER_TWO, 27, 1, "tasks;team", "Go along with Ines to the van", "worker", false);
    }

    private void session(
            Worker peer, int daysAgo, Integer nextIn, String topics, String action, String party, boolean done) {
        String name = peer.userName();
        if (nextIn == null) {
            tables.add("hcv_supervision", name, sessionColumns(peer, daysAgo, topics));
        } else {
            tables.add("hcv_supervision", name, with(sessionColumns(peer, daysAgo, topics), "next_on", day(-nextIn)));
        }
        Object[] columns = {
            "supervision_id",
            tables.id("hcv_supervision", "supervision_id", name),
            "text",
            action,
            "party",
            party,
            "due_on",
            day(daysAgo - 14)
        };
        tables.add("hcv_supervision_action", name, done ? with(columns, "done_at", afternoon(daysAgo - 5)) : columns);
    }

    private Object[] sessionColumns(Worker peer, int daysAgo, String topics) {
        return new Object[] {
            "peer_id", staff.personId(peer),
            "supervisor_id", staff.personId(Worker.SUPERVISOR),
            "held_on", day(daysAgo),
            "minutes", 45,
            "topics", topics,
            "written_at", afternoon(daysAgo)
        };
    }

    private void support() {
        tables.add(
                "hcv_debrief", "private", debrief(Worker.PEER, 3, "A long evening. I kept thinking about it at home."));
        tables.add(
                "hcv_debrief",
                "shared",
                with(
                        debrief(
                                Worker.ADVANCED_PEER,
                                2,
                                "Somebody I had looked for all week was in hospital. It hit me."),
                        "shared_with",
                        staff.personId(Worker.SUPERVISOR),
                        "shared_at",
                        ago(1, ChronoUnit.DAYS)));
        tables.add(
                "hcv_talk_wish",
                "wish",
                "peer_id",
                staff.personId(Worker.PEER_TWO),
                "open_peer_id",
                staff.personId(Worker.PEER_TWO),
                "asked_at",
                ago(3, ChronoUnit.HOURS));
        Integer peer = staff.personId(Worker.PEER_TWO);
        Integer person = person(Worker.PEER_TWO, 0).getPatientId();
        tables.add(
                "hcv_boundary_flag",
                "knows",
                "peer_id",
                peer,
                "person_id",
                person,
                "kind",
                "knows",
                "note",
                "We lived in the same house some years ago.",
                "open_key",
                peer + ":" + person + ":knows",
                "raised_by",
                peer,
                "raised_at",
                ago(26, ChronoUnit.HOURS));
    }

    private Object[] debrief(Worker peer, int daysAgo, String text) {
        return new Object[] {"peer_id", staff.personId(peer), "text", text, "written_at", afternoon(daysAgo)};
    }

    private void alone() {
        Integer out = staff.personId(Worker.ADVANCED_PEER_TWO);
        tables.add(
                "hcv_lone_work",
                "now",
                "peer_id",
                out,
                "open_peer_id",
                out,
                "place",
                Place.MILL_STREET.label(),
                "started_at",
                ago(40, ChronoUnit.MINUTES),
                "expected_at",
                ago(-80, ChronoUnit.MINUTES));
        for (int daysAgo : new int[] {3, 8, 17}) {
            Instant begun = ago(daysAgo, ChronoUnit.DAYS).toInstant();
            Integer peer = staff.personId(daysAgo == 8 ? Worker.PEER_THREE : Worker.ADVANCED_PEER);
            tables.add(
                    "hcv_lone_work",
                    "before " + daysAgo,
                    "peer_id",
                    peer,
                    "place",
                    Place.QUAY_DAY_CENTRE.label(),
                    "started_at",
                    Date.from(begun),
                    "expected_at",
                    Date.from(begun.plus(2, ChronoUnit.HOURS)),
                    "ended_at",
                    Date.from(begun.plus(110, ChronoUnit.MINUTES)),
                    "ended_by",
                    peer);
        }
    }

    private void beyondCaseloads() {
        Patient inFront = person(Worker.PEER_THREE, 0);
        opened(Worker.PEER_FOUR, inFront, 20, "in-front", "Sat down beside me at the day centre");
        Patient away = person(Worker.PEER_TWO, 1);
        opened(Worker.ADVANCED_PEER_TWO, away, 9 * 24, "colleague-away", "Del was ill");
        Patient asked = person(Worker.ADVANCED_PEER, 2);
        String worker = staff.provider(Worker.PEER_THREE).getPerson().getUuid();
        tables.add(
                "hcv_caseload_request",
                "asked",
                "worker_uuid",
                worker,
                "person_uuid",
                asked.getUuid(),
                "open_key",
                worker + "|" + asked.getUuid(),
                "note",
                "We talk every week at the needle exchange",
                "asked_at",
                ago(28, ChronoUnit.HOURS));
    }

    private void opened(Worker peer, Patient person, int hoursAgo, String reason, String words) {
        Instant at = ago(hoursAgo, ChronoUnit.HOURS).toInstant();
        boolean seen = hoursAgo > 48;
        Object[] columns = {
            "user_id", staff.user(peer).getUserId(),
            "worker_id", staff.personId(peer),
            "person_id", person.getPatientId(),
            "person_uuid", person.getUuid(),
            "granted_at", Date.from(at),
            "until_at", Date.from(at.plus(24, ChronoUnit.HOURS)),
            "reason", reason,
            "words", words
        };
        Object[] bySupervisor = {
            "seen_by", staff.user(Worker.SUPERVISOR).getUserId(), "seen_at", Date.from(at.plus(20, ChronoUnit.HOURS))
        };
        tables.add("hcv_access_grant", reason, seen ? with(columns, bySupervisor) : columns);
        look(reason, peer, person, at, "BREAK_GLASS", "glass", reason + ": " + words);
        look(reason + " page", peer, person, at.plusSeconds(20), "VIEWED", "person", null);
    }

    /** Those of long ago were seen, and so was the one of the day before yesterday; one is new. */
    private void worries() {
        forEachVisit((story, encounter, visit) -> {
            if ("yes".equals(visit.answers().get("safeguarding"))) {
                worry(encounter, visit);
            }
        });
    }

    private void worry(String encounter, Visit visit) {
        Instant said = visit.written().toInstant();
        Object[] columns = {
            "encounter_uuid",
            encounter,
            "open_key",
            encounter,
            "raised_by",
            staff.user(visit.by()).getUserId(),
            "raised_at",
            Date.from(said)
        };
        boolean isNew = said.isAfter(now.minus(1, ChronoUnit.HOURS));
        Object[] seen = {
            "seen_by", staff.user(Worker.NURSE).getUserId(), "seen_at", Date.from(said.plus(25, ChronoUnit.MINUTES))
        };
        tables.add("hcv_safety_referral", encounter, isNew ? columns : with(columns, seen));
    }

    private void outreach() {
        session("van", Worker.ADVANCED_PEER, Place.ORANGE_VAN, 3, 120, 6);
        session("hostel", Worker.PEER, Place.ALDER_HOUSE, Lately.OUTREACH, 90, 4);
    }

    private void session(String name, Worker worker, Place place, int daysAgo, int minutes, int unnamed) {
        tables.add(
                "hcv_outreach",
                name,
                "place_uuid",
                staff.place(place.ordinal()).getUuid(),
                "held_on",
                day(daysAgo),
                "start_time",
                "18:30",
                "mode",
                "mode.street",
                "minutes",
                minutes,
                "unnamed",
                unnamed,
                "what_was_done",
                "activity.being-there activity.information",
                "worker_id",
                staff.personId(worker),
                "recorded_at",
                afternoon(daysAgo));
        Object outreach = tables.id("hcv_outreach", "outreach_id", name);
        forEachVisit((story, encounter, visit) -> {
            if (visit.form().equals("peer-contact")
                    && visit.by() == worker
                    && visit.place() == place.ordinal()
                    && visit.date().equals(day(daysAgo))) {
                tables.insert("hcv_outreach_contact", "outreach_id", outreach, "encounter_uuid", encounter);
            }
        });
    }

    /** Peers looked at those whom they met. */
    private void looks() {
        forEachVisit((story, encounter, visit) -> {
            if (visit.date().isAfter(today.minusDays(45)) && visit.form().equals("peer-contact")) {
                Patient person = person(story);
                Instant at = visit.written().toInstant();
                look(encounter + " page", visit.by(), person, at.minusSeconds(90), "VIEWED", "person", null);
                look(encounter, visit.by(), person, at, "CREATED", "form peer-contact", null);
            }
        });
    }

    private void forEachVisit(VisitWork work) {
        for (Story story : stories) {
            int count = 0;
            for (Visit visit : story.visits()) {
                work.of(story, StoryRecorder.uuid(story, count++), visit);
            }
        }
    }

    /** Something to do with each visit, of which the uuid of its encounter is known. */
    private interface VisitWork {
        void of(Story story, String encounter, Visit visit);
    }

    private void look(String name, Worker by, Patient person, Instant at, String action, String place, String reason) {
        Object[] columns = {
            "accessed_at", Date.from(at),
            "user_id", staff.user(by).getUserId(),
            "person_id", person.getPatientId(),
            "person_uuid", person.getUuid(),
            "action", action,
            "place", place
        };
        tables.add("hcv_access_log", name, reason == null ? columns : with(columns, "reason", reason));
    }

    private Patient person(Worker peer, int behind) {
        return person(Lately.first(stories, peer, behind));
    }

    private static Patient person(Story story) {
        return Context.getPatientService().getPatientByUuid(Ids.uuid("person", story.number()));
    }

    private static Object[] with(Object[] columns, Object... more) {
        Object[] all = Arrays.copyOf(columns, columns.length + more.length);
        System.arraycopy(more, 0, all, columns.length, more.length);
        return all;
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    private Date afternoon(int daysAgo) {
        return Ids.afternoon(day(daysAgo));
    }

    /** @param many less than nothing for what is to come */
    private Date ago(int many, ChronoUnit units) {
        return Date.from(now.minus(many, units));
    }
}
