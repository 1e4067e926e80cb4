/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.hcv.platform.outreach.OutreachRequest;
import org.openmrs.module.hcv.platform.people.RegistrationRequest;

/**
 * The page of a session as the browser sent it. Names that begin with an underscore are the page's own; those of somebody
 * to be registered begin with {@value #NEW}. Immutable.
 */
final class SentSession {

    /** What the names of the fields of somebody new begin with. */
    static final String NEW = "new-";

    private static final String OWN = "_";

    private static final List<String> BUTTONS =
            Collections.unmodifiableList(Arrays.asList("_draft", "_add", "_none", "_choose", "_more", "_find"));

    private final OutreachRequest session;
    private final Map<String, String> somebody;
    private final Map<String, List<String>> own;

    private SentSession(OutreachRequest session, Map<String, String> somebody, Map<String, List<String>> own) {
        this.session = session;
        this.somebody = somebody;
        this.own = own;
    }

    static SentSession begun(OutreachRequest session) {
        return new SentSession(session, nobody(), Collections.emptyMap());
    }

    /** @param csrfName name of the field that holds the platform's token */
    static SentSession of(HttpServletRequest request, String csrfName) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(csrfName)) {
                sent.put(name, Arrays.asList(values));
            }
        });
        return kept(sent);
    }

    /** What {@link #toKeep} gave once. */
    static SentSession kept(Map<String, List<String>> sent) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, String> somebody = new HashMap<>(nobody());
        Map<String, List<String>> own = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(OWN)) {
                own.put(name, values);
            } else if (name.startsWith(NEW)) {
                somebody.put(name.substring(NEW.length()), values.get(0));
            } else {
                answers.put(name, values);
            }
        });
        String uuid =
                own.getOrDefault("_session", Collections.singletonList("")).get(0);
        return new SentSession(OutreachRequest.of(uuid, answers), somebody, own);
    }

    private static Map<String, String> nobody() {
        return Collections.singletonMap(
                RegistrationRequest.PERSON_UUID, UUID.randomUUID().toString());
    }

    /** The same with one more among those chosen, and nobody new. */
    SentSession with(String person) {
        Map<String, List<String>> answers = new LinkedHashMap<>(session.typed());
        List<String> people = new ArrayList<>(session.values(OutreachRequest.PERSON));
        people.add(person);
        answers.put(OutreachRequest.PERSON, people);
        return new SentSession(OutreachRequest.of(session.uuid(), answers), nobody(), own);
    }

    /** What of the page is kept as a draft: everything but which button was pressed. */
    Map<String, List<String>> toKeep() {
        Map<String, List<String>> kept = new LinkedHashMap<>(session.typed());
        somebody.forEach((name, value) -> kept.put(NEW + name, Collections.singletonList(value)));
        own.forEach((name, values) -> {
            if (!BUTTONS.contains(name)) {
                kept.put(name, values);
            }
        });
        if (has("_more")) {
            kept.put("_details", Collections.singletonList("yes"));
        }
        return kept;
    }

    OutreachRequest session() {
        return session;
    }

    /** What was typed of somebody new, by the names of the page that registers people. */
    Map<String, String> somebody() {
        return somebody;
    }

    /** Somebody new, who is met where the session is. */
    RegistrationRequest registration() {
        Map<String, String> typed = new HashMap<>(somebody);
        typed.put(RegistrationRequest.PLACE, session.value(OutreachRequest.PLACE));
        return RegistrationRequest.of(typed);
    }

    /** Whether somebody is to be registered: asked for, or their name stands there and would be lost. */
    boolean isSomebodyNew() {
        return has("_add")
                || has("_none")
                || !somebody.getOrDefault(RegistrationRequest.GIVEN_NAME, "")
                                .trim()
                                .isEmpty()
                        && !has("_more")
                        && !has("_find")
                        && !has("_draft");
    }

    /** Somebody who looked like the new person, and is them; empty where nobody was chosen so. */
    String alike() {
        return first("_choose");
    }

    /** Whether those who look like somebody new were seen, and are others. */
    boolean isNobodyAlike() {
        return has("_none");
    }

    /** Whether the page is only to be shown with more to write about each person, or with who was found. */
    boolean isToShow() {
        return has("_more") || has("_find");
    }

    /** Whether it is to be kept as it stands, without being saved. */
    boolean isToKeep() {
        return has("_draft");
    }

    /** Whether more can be written about each person. */
    boolean isDetailed() {
        return has("_more") || has("_details");
    }

    String search() {
        return first("_q");
    }

    List<String> confirmed() {
        return own.getOrDefault("_confirmed", Collections.emptyList());
    }

    private boolean has(String name) {
        return !first(name).isEmpty();
    }

    private String first(String name) {
        return own.getOrDefault(name, Collections.singletonList("")).get(0);
    }
}
