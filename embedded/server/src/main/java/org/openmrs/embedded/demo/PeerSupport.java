/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The contacts of one peer support worker with one person. People without a peer have none. */
final class PeerSupport {

    private static final Worker[] PEERS = {
        Worker.PEER,
        Worker.PEER,
        Worker.PEER_TWO,
        Worker.PEER_THREE,
        Worker.PEER_FOUR,
        Worker.ADVANCED_PEER,
        Worker.ADVANCED_PEER_TWO
    };
    private static final String[] MET = {
        "mode.street",
        "mode.home-visit",
        "mode.drug-service",
        "mode.clinic",
        "mode.phone",
        "mode.message",
        "mode.key-worker"
    };
    private static final String[] NOT_MET = {
        "contact-outcome.no-answer", "contact-outcome.no-answer", "contact-outcome.did-not-attend",
        "contact-outcome.not-found", "contact-outcome.declined", "contact-outcome.in-custody",
        "contact-outcome.in-hospital"
    };
    private static final String[] BARRIERS = {
        "barrier.transport",
        "barrier.phone",
        "barrier.housing",
        "barrier.money",
        "barrier.fear",
        "barrier.stigma",
        "barrier.past-treatment-by-services",
        "barrier.withdrawal-timing",
        "barrier.pets",
        "barrier.mental-health"
    };
    private static final String[] STEPS = {
        "Wants to come on a Tuesday",
        "Will ring from the hostel phone",
        "Meet at the van",
        "See the nurse together",
        "Sort the phone first"
    };

    private static final String[] WORRIES = {
        "safety.neglect", "safety.harm-from-others", "safety.self-harm", "safety.exploitation"
    };

    private final Chance chance;
    private final Story story;
    private final Worker peer;

    private PeerSupport(Chance chance, Story story, Worker peer) {
        this.chance = chance;
        this.story = story;
        this.peer = peer;
    }

    static PeerSupport begin(Chance chance, Story story, LocalDate diagnosed, Fate fate) {
        boolean supported = chance.percent(share(fate));
        Worker peer = supported ? chance.oneOf(PEERS) : null;
        if (supported) {
            story.supportedBy(peer, diagnosed);
        }
        return new PeerSupport(chance, story, peer);
    }

    /** Of a hundred people whose story goes so, how many have a peer. */
    private static int share(Fate fate) {
        if (fate.isCured()) {
            return 86;
        }
        return fate.isEngaged() ? 62 : 50;
    }

    /** Contacts after one day and up to another, about every so many days, most of them made. */
    void between(LocalDate from, LocalDate to, int everyDays, int madePercent, String activity) {
        for (LocalDate day = chance.after(from, 1, everyDays);
                !day.isAfter(to);
                day = chance.after(day, everyDays / 2 + 1, everyDays * 3 / 2)) {
            if (chance.percent(madePercent)) {
                met(day, activity);
            } else {
                notMet(day);
            }
        }
    }

    void met(LocalDate day, String activity) {
        if (peer == null) {
            return;
        }
        List<String> activities = new ArrayList<>(List.of("activity.being-there", activity));
        String more = chance.oneOf(
                "activity.information",
                "activity.shared-experience",
                "activity.travel-or-phone",
                "activity.benefits",
                "activity.housing",
                "activity.food-clothing",
                activity);
        if (!activities.contains(more)) {
            activities.add(more);
        }
        Visit visit = contact(day, "contact-outcome.made", chance.oneOf(MET))
                .with("minutes", chance.between(1, 18) * 5)
                .with("activities", activities);
        if (chance.percent(30)) {
            visit.with(
                    "harmReduction",
                    List.of(chance.oneOf(
                            "harm-reduction.naloxone-kit",
                            "harm-reduction.needles-syringes",
                            "harm-reduction.foil",
                            "harm-reduction.safer-injecting-talk")));
        }
        if (chance.percent(35)) {
            visit.with("barriers", List.of(chance.oneOf(BARRIERS)));
        }
        if (chance.percent(25)) {
            visit.with("incentive", chance.oneOf("incentive.voucher", "incentive.travel", "incentive.food"));
        }
        if (chance.percent(50)) {
            visit.with("nextStep", chance.oneOf(STEPS)).with("nextDate", chance.after(day, 3, 14));
        }
    }

    void accompanied(LocalDate day) {
        if (peer != null) {
            contact(day, "contact-outcome.made", "mode.clinic")
                    .with("minutes", chance.between(12, 40) * 5)
                    .with("activities", List.of("activity.being-there", "activity.accompanied"));
        }
    }

    void notMet(LocalDate day) {
        if (peer != null) {
            contact(
                            day,
                            chance.oneOf(NOT_MET),
                            chance.oneOf("mode.street", "mode.phone", "mode.message", "mode.home-visit"))
                    .with("nextDate", chance.after(day, 5, 21));
        }
    }

    void deathReported(LocalDate day) {
        if (peer != null) {
            contact(day, "contact-outcome.died-reported", "mode.key-worker");
            story.supportEnded(day);
        }
    }

    void ended(LocalDate day) {
        if (peer != null) {
            story.supportEnded(day);
        }
    }

    private Visit contact(LocalDate day, String outcome, String mode) {
        Visit contact = story.visit("peer-contact", day, chance.between(0, Place.SCREENING_PLACES - 1), peer)
                .with("outcome", outcome)
                .with("mode", mode);
        boolean worried = chance.percent(3);
        return worried
                ? contact.with("safeguarding", "yes")
                        .with("immediateDanger", "no")
                        .with("safetyCategory", List.of(WORRIES[story.number() % WORRIES.length]))
                        .with("safetyTold", List.of("told-whom.supervisor"))
                : contact.with("safeguarding", "no");
    }
}
