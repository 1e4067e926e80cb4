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
    static final String ROWS = "_rows.";
    static final String DRAFT = "_draft";
    static final String VERSION = "_version";
    static final String REASON = "_reason";

    private static final String OWN = "_";

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
        return new SentForm(answers, own);
    }

    Map<String, List<String>> answers() {
        return answers;
    }

    FormSubmission submission() {
        return FormSubmission.of(encounterUuid(), answers, confirmed());
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

    /** The group that another row was asked for; empty where the form is to be saved. */
    String add() {
        return first(ADD);
    }

    /** Whether the form is only to be kept, not saved. */
    boolean isDraft() {
        return !first(DRAFT).isEmpty();
    }

    /** How many rows of a group the page showed; 0 where that is not known. */
    int rows(String groupId) {
        String shown = first(ROWS + groupId);
        return shown.length() == 1 && Character.isDigit(shown.charAt(0)) ? shown.charAt(0) - '0' : 0;
    }

    private String first(String name) {
        List<String> values = own.getOrDefault(name, Collections.emptyList());
        return values.isEmpty() ? "" : values.get(0);
    }
}
