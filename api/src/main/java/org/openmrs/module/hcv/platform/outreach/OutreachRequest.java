/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A session as it was typed. Fields that hold for everybody have the names of the contact form's; those of one person have
 * the person's uuid behind a point. Immutable.
 */
public final class OutreachRequest {

    public static final String SESSION = "session";
    public static final String PERSON = "person";
    public static final String UNNAMED = "unnamed";
    public static final String DATE = "visitDate";
    public static final String PLACE = "place";
    public static final String START = "startTime";
    public static final String MODE = "mode";
    public static final String MINUTES = "minutes";
    public static final String ACTIVITIES = "activities";
    public static final String GIVEN = "harmReduction";
    public static final String OUTCOME = "outcome";
    public static final String SAFETY = "safeguarding";

    /** Most minutes of one session, as of one contact on the form. */
    public static final int MOST_MINUTES = 600;

    /** Most people in one session who stayed unnamed. */
    public static final int MOST_UNNAMED = 500;

    static final String MADE = "contact-outcome.made";

    /** What can be different with one person. */
    static final List<String> OWN = Collections.unmodifiableList(
            Arrays.asList(OUTCOME, MINUTES, "naloxoneKits", "needlesSyringes", "nextStep", "nextDate", SAFETY));

    private final String uuid;
    private final Map<String, List<String>> typed;

    private OutreachRequest(String uuid, Map<String, List<String>> typed) {
        this.uuid = uuid;
        this.typed = typed;
    }

    /** @param uuid made when the page was opened, so that sending it twice records it once */
    public static OutreachRequest of(String uuid, Map<String, List<String>> typed) {
        return new OutreachRequest(uuid, Collections.unmodifiableMap(new LinkedHashMap<>(typed)));
    }

    public String uuid() {
        return uuid;
    }

    /** Everything that was typed, by the names of the fields. */
    public Map<String, List<String>> typed() {
        return typed;
    }

    /** The name of a field of one person. */
    public static String field(String field, String personUuid) {
        return field + "." + personUuid;
    }

    /** UUIDs of those who were chosen, each once. */
    public Set<String> people() {
        return new LinkedHashSet<>(values(PERSON));
    }

    /** UUIDs of those of whom something was written without their being chosen. */
    Set<String> forgotten() {
        Set<String> forgotten = new LinkedHashSet<>();
        typed.keySet().forEach(name -> {
            int point = name.indexOf('.');
            if (point > 0 && OWN.contains(name.substring(0, point))) {
                String person = name.substring(point + 1);
                if (isDifferent(person)) {
                    forgotten.add(person);
                }
            }
        });
        forgotten.removeAll(people());
        return forgotten;
    }

    /** Whether something else than of everybody was said of the person. */
    public boolean isDifferent(String person) {
        return OWN.stream()
                .anyMatch(field -> !value(field(field, person)).isEmpty()
                        && !(field.equals(OUTCOME) && outcome(person).equals(MADE)));
    }

    /** Key of how it went with the person; met where nothing was said. */
    public String outcome(String person) {
        String outcome = value(field(OUTCOME, person));
        return outcome.isEmpty() ? MADE : outcome;
    }

    boolean isMet(String person) {
        return outcome(person).equals(MADE);
    }

    /** The trimmed text of a field; empty where nothing was typed. */
    public String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What was ticked or typed, trimmed and without blanks. */
    public List<String> values(String field) {
        List<String> values = new ArrayList<>();
        for (String value : typed.getOrDefault(field, Collections.emptyList())) {
            if (!value.trim().isEmpty()) {
                values.add(value.trim());
            }
        }
        return values;
    }

    /** The uuid that the encounter of the person gets: always the same one for the same session. */
    String encounter(String person) {
        return UUID.nameUUIDFromBytes((uuid + " " + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
