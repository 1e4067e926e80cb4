/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.hcv.platform.form.FormSubmission;

/**
 * A form as the browser sent it. The page's own fields have names that begin with an underscore, which no field of a
 * form can have; all others are answers.
 */
final class SentForm {

    static final String ENCOUNTER = "_encounter";
    static final String CONFIRMED = "_confirmed";
    static final String ADD = "_add";
    static final String REMOVE = "_remove";
    static final String ROWS = "_rows.";
    static final String DRAFT = "_draft";
    static final String VERSION = "_version";
    static final String REASON = "_reason";
    static final String CLINICIAN = "_clinician";

    static final String OPEN = "_open";
    static final String QUICK = "_quick";

    private static final String OWN = "_";
    private static final List<String> OF_A_MEETING =
            Collections.unmodifiableList(Arrays.asList("minutes", "activities"));

    private final Map<String, List<String>> answers;
    private final Map<String, List<String>> own;

    private SentForm(Map<String, List<String>> answers, Map<String, List<String>> own) {
        this.answers = answers;
        this.own = own;
    }

    /** @param csrfName name of the field that holds the platform's token */
    static SentForm of(HttpServletRequest request, String csrfName) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, List<String>> own = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(OWN)) {
                own.put(name, Arrays.asList(values));
            } else if (!name.equals(csrfName)) {
                answers.put(name, Arrays.asList(values));
            }
        });
        SentForm sent = new SentForm(answers, own);
        sent = sent.isQuick() ? sent.asShortContact() : sent;
        return sent.add().contains("[") ? sent.without(sent.add()) : sent;
    }

    /** What was kept of a form that was begun: the answers, and of the page's own fields the reason. */
    static SentForm kept(Map<String, List<String>> kept) {
        Map<String, List<String>> answers = new LinkedHashMap<>(kept);
        List<String> reason = answers.remove(REASON);
        return new SentForm(
                answers, reason == null ? Collections.emptyMap() : Collections.singletonMap(REASON, reason));
    }

    /** What of the form is kept, for {@link #kept}. */
    Map<String, List<String>> toKeep() {
        Map<String, List<String>> kept = new LinkedHashMap<>(answers);
        if (!reason().isEmpty()) {
            kept.put(REASON, Collections.singletonList(reason()));
        }
        return kept;
    }

    /**
     * The short page of a contact has the fields of a meeting filled in before anybody says whether there was one. Where
     * there was none, they say nothing.
     */
    private SentForm asShortContact() {
        if (Collections.singletonList("contact-outcome.made").equals(answers.get("outcome"))) {
            return this;
        }
        Map<String, List<String>> left = new LinkedHashMap<>(answers);
        left.keySet().removeAll(OF_A_MEETING);
        return new SentForm(left, own);
    }

    /** The same without a row: those behind it move up. A row that is not there changes nothing. */
    private SentForm without(String rowPath) {
        String group = rowPath.substring(0, rowPath.indexOf('['));
        int removed = number(rowPath.substring(group.length() + 1).replace("]", ""));
        int shown = rows(group);
        if (removed >= shown || shown < 2) {
            return this;
        }
        Map<String, List<String>> left = new LinkedHashMap<>();
        answers.forEach((name, values) -> {
            if (!name.startsWith(group + "[")) {
                left.put(name, values);
                return;
            }
            int end = name.indexOf(']');
            int row = end < 0 ? removed : number(name.substring(group.length() + 1, end));
            if (row != removed) {
                left.put(group + "[" + (row > removed ? row - 1 : row) + name.substring(end), values);
            }
        });
        Map<String, List<String>> counted = new LinkedHashMap<>(own);
        counted.put(ROWS + group, Collections.singletonList(String.valueOf(shown - 1)));
        return new SentForm(left, counted);
    }

    /** Up to three digits; a number no row has for anything else. */
    static int number(String digits) {
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    Map<String, List<String>> answers() {
        return answers;
    }

    FormSubmission submission() {
        return FormSubmission.of(encounterUuid(), answers, confirmed()).telling(clinician());
    }

    String encounterUuid() {
        return first(ENCOUNTER);
    }

    /** As above, of a record whose uuid is known already. */
    FormSubmission submission(String encounter) {
        return FormSubmission.of(encounter, answers, confirmed());
    }

    /** The state of the record that the page was made of. */
    String version() {
        return first(VERSION);
    }

    /** Why the record is changed, in the user's words. */
    String reason() {
        return first(REASON);
    }

    Set<String> confirmed() {
        return new HashSet<>(own.getOrDefault(CONFIRMED, Collections.emptyList()));
    }

    /**
     * The group that another row was asked for, or the path of a row that was taken out, which the answers are without
     * already; empty where the form is to be saved.
     */
    String add() {
        String added = first(ADD);
        return added.isEmpty() ? first(REMOVE) : added;
    }

    /** Whether the whole form is only to be shown with what was answered so far. */
    boolean isOpened() {
        return !first(OPEN).isEmpty();
    }

    /** Whether it comes from the short page of a contact. */
    boolean isQuick() {
        return !first(QUICK).isEmpty();
    }

    /** The account that a worry about somebody's safety shall go to; empty for nobody by name. */
    String clinician() {
        return first(CLINICIAN);
    }

    /** Whether it says that somebody's safety is a worry. */
    boolean isWorry() {
        return answers.getOrDefault("safeguarding", Collections.emptyList()).contains("yes");
    }

    /** Whether saving leads back to the worker's day. */
    boolean isOfDay() {
        return first(QUICK).equals("day");
    }

    /** Whether the form is only to be kept, not saved. */
    boolean isDraft() {
        return !first(DRAFT).isEmpty();
    }

    /** How many rows of a group the page showed; 0 where that is not known. */
    int rows(String groupId) {
        int shown = number(first(ROWS + groupId));
        return shown == Integer.MAX_VALUE ? 0 : shown;
    }

    private String first(String name) {
        List<String> values = own.getOrDefault(name, Collections.emptyList());
        return values.isEmpty() ? "" : values.get(0);
    }
}
