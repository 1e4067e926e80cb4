/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What was typed to find somebody, in memory only, under a key that stands in the page's address in its place: addresses
 * go into the logs of servers and the history of browsers, and names and dates of birth must not. The key leads back to
 * the page for half an hour, and only whoever typed the text. Thread-safe.
 */
public final class Searches {

    private static final Duration KEPT = Duration.ofMinutes(30);

    /** More than a busy clinic types in half an hour; the oldest go first. */
    private static final int MOST = 5000;

    /** Characters. */
    private static final int LONGEST = 100;

    private final Map<String, Search> searches = new LinkedHashMap<>();
    private final Clock clock;
    private final Supplier<String> user;

    /** @param user gives the uuid of whoever is signed in */
    public Searches(Clock clock, Supplier<String> user) {
        this.clock = clock;
        this.user = user;
    }

    /** The text as it is looked for: without space around it, cut where it is longer than any name, number or date. */
    public static String asked(String typed) {
        return (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).trim();
    }

    /** Keeps a text for the signed-in user, and gives its key. */
    public synchronized String keep(String text) {
        drop(MOST - 1);
        String key = UUID.randomUUID().toString();
        searches.put(key, new Search(user.get(), text, clock.instant()));
        return key;
    }

    /** What the signed-in user typed; empty where the time is over, and for a key of somebody else's. */
    public synchronized Optional<String> typed(String key) {
        drop(MOST);
        return Optional.ofNullable(searches.get(key))
                .filter(search -> search.user.equals(user.get()))
                .map(search -> search.text);
    }

    private void drop(int most) {
        Instant before = clock.instant().minus(KEPT);
        Iterator<Search> oldest = searches.values().iterator();
        while (oldest.hasNext() && (oldest.next().at.isBefore(before) || searches.size() > most)) {
            oldest.remove();
        }
    }

    private static final class Search {

        private final String user;
        private final String text;
        private final Instant at;

        private Search(String user, String text, Instant at) {
            this.user = user;
            this.text = text;
            this.at = at;
        }
    }
}
