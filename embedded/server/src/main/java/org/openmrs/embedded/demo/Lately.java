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
import java.util.Date;
import java.util.List;

/**
 * What peers did in the weeks before the demonstration is loaded, so that their pages look as on any day of work. It
 * goes to people whom a peer supports and who wait for treatment, and tests nobody anew: no figure of a report moves.
 */
final class Lately {

    /** Not overdue yet when somebody looks around first. */
    private static final int MINUTES_AGO = 20;

    /** How many days ago the peer's outreach session was. */
    static final int OUTREACH = 10;

    private static final int CLINIC = Place.LIVER_CLINIC.ordinal();
    private static final long SEED = 104_089;

    private final LocalDate today;
    private final Instant now;
    private int told;

    private Lately(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    /** Adds to the stories what happened until that instant. */
    static void tell(List<Story> stories, Instant now) {
        Lately lately = new Lately(now);
        stories.stream().filter(Lately::isSupported).forEach(lately::tell);
        lately.outreach(stories);
        lately.worried(stories);
        lately.tested(stories);
        stories.forEach(story -> story.visits().forEach(lately::notInTheFuture));
    }

    /** What belongs to the afternoon of a day that is not over was typed in just now. */
    private void notInTheFuture(Visit visit) {
        if (visit.written().toInstant().isAfter(now)) {
            visit.writtenAt(Date.from(now));
        }
    }

    /** Whether a peer supports the person now, who waits for treatment. */
    static boolean isSupported(Story story) {
        return story.peer().isPresent()
                && !story.peerUntil().isPresent()
                && !story.died().isPresent()
                && story.visits().stream().noneMatch(visit -> visit.form().equals("treatment-start"));
    }

    private void tell(Story story) {
        Chance chance = new Chance(SEED + story.number());
        met(story, chance.between(22, 40), "activity.information");
        switch (told++ % 7) {
            case 0 -> met(story, 2, "activity.helped-book")
                    .with("nextStep", "Meet at the van and go together")
                    .with("nextDate", today);
            case 1 -> met(story, chance.between(5, 9), "activity.shared-experience")
                    .with("nextStep", "Ring about the bus pass")
                    .with("nextDate", today.plusDays(chance.between(1, 6)));
            case 2 -> notMet(
                    story,
                    chance.between(2, 6),
                    "contact-outcome.no-answer",
                    story.peer().get());
            case 3 -> appointment(story, today.plusDays(chance.between(1, 5)));
            case 4 -> notMet(story, chance.between(3, 10), "contact-outcome.in-hospital", Worker.NURSE);
            case 5 -> met(story, chance.between(1, 12), "activity.travel-or-phone");
            default -> met(story, chance.between(10, 20), "activity.housing");
        }
    }

    private Visit met(Story story, int daysAgo, String activity) {
        return contact(story, daysAgo, "contact-outcome.made", story.peer().get())
                .with("minutes", 10 + 5 * (story.number() % 9))
                .with("activities", List.of("activity.being-there", activity))
                .with("safeguarding", "no");
    }

    private void notMet(Story story, int daysAgo, String outcome, Worker by) {
        contact(story, daysAgo, outcome, by).with("safeguarding", "no");
    }

    private Visit contact(Story story, int daysAgo, String outcome, Worker by) {
        return story.visit("peer-contact", today.minusDays(daysAgo), story.number() % Place.SCREENING_PLACES, by)
                .with("outcome", outcome)
                .with("mode", outcome.equals("contact-outcome.in-hospital") ? "mode.key-worker" : "mode.street");
    }

    private void appointment(Story story, LocalDate day) {
        story.visit("assessment", today.minusDays(4), CLINIC, Worker.NURSE)
                .with("appointmentOutcome", "appointment.rearranged")
                .with("appointmentDate", day);
    }

    /** Two people of one evening in the hostel, who share its minutes. */
    private void outreach(List<Story> stories) {
        for (int behind : new int[] {3, 4}) {
            first(stories, Worker.PEER, behind)
                    .visit("peer-contact", today.minusDays(OUTREACH), Place.ALDER_HOUSE.ordinal(), Worker.PEER)
                    .with("outcome", "contact-outcome.made")
                    .with("mode", "mode.street")
                    .with("minutes", 45)
                    .with("activities", List.of("activity.being-there", "activity.information"))
                    .with("safeguarding", "no");
        }
    }

    /** One worry that is new, and one of the day before yesterday that somebody has dealt with. */
    private void worried(List<Story> stories) {
        Date minutesAgo = Date.from(now.minus(MINUTES_AGO, ChronoUnit.MINUTES));
        LocalDate day = LocalDate.ofInstant(minutesAgo.toInstant(), ZoneId.systemDefault());
        Story fresh = first(stories, Worker.PEER, 0);
        worry(fresh.visit("peer-contact", day, Place.ALDER_HOUSE.ordinal(), Worker.PEER), "safety.neglect")
                .writtenAt(minutesAgo);
        Story seen = first(stories, Worker.ADVANCED_PEER, 0);
        worry(
                seen.visit("peer-contact", today.minusDays(2), Place.MILL_STREET.ordinal(), Worker.ADVANCED_PEER),
                "safety.harm-from-others");
    }

    private static Visit worry(Visit contact, String category) {
        return contact.with("outcome", "contact-outcome.made")
                .with("mode", "mode.home-visit")
                .with("minutes", 30)
                .with("activities", List.of("activity.being-there"))
                .with("safeguarding", "yes")
                .with("immediateDanger", "no")
                .with("safetyCategory", List.of(category))
                .with("safetyTold", List.of("told-whom.supervisor"));
    }

    /** A test by an advanced peer that no clinician has countersigned: of somebody known to have the virus. */
    private void tested(List<Story> stories) {
        LocalDate yesterday = today.minusDays(1);
        first(stories, Worker.ADVANCED_PEER, 1)
                .visit("test-result", yesterday, Place.ORANGE_VAN.ordinal(), Worker.ADVANCED_PEER)
                .provisional()
                .test("testType", "test-type.rna-poc", "result", "result.positive", "collected", yesterday);
    }

    /** The first of those whom a peer supports, or one behind. */
    static Story first(List<Story> stories, Worker peer, int behind) {
        return stories.stream()
                .filter(Lately::isSupported)
                .filter(story -> story.peer().get() == peer)
                .skip(behind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(peer + " supports too few people"));
    }
}
