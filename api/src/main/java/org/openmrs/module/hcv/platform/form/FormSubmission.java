/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;

/** A form as it was sent: its answers by path, and the warnings that whoever sent it has seen and confirmed. */
public final class FormSubmission {

    private final String encounterUuid;
    private final Map<String, List<String>> raw;
    private final Set<String> confirmed;
    private final Problems unread;
    private final String told;

    private FormSubmission(
            String encounterUuid, Map<String, List<String>> raw, Set<String> confirmed, Problems unread, String told) {
        this.encounterUuid = encounterUuid;
        this.told = told;
        this.raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
        this.unread = unread;
        this.confirmed = Collections.unmodifiableSet(new TreeSet<>(confirmed));
    }

    /**
     * @param encounterUuid made when the form was opened, so that sending it twice records it once
     * @param confirmed tokens of warnings, see {@link #token}
     */
    public static FormSubmission of(String encounterUuid, Map<String, List<String>> raw, Set<String> confirmed) {
        return new FormSubmission(encounterUuid, raw, confirmed, Problems.none(), "");
    }

    /** The same with answers that could not even be written as text, so that they are told with all others. */
    public FormSubmission withUnread(Problems problems) {
        return new FormSubmission(encounterUuid, raw, confirmed, problems, told);
    }

    /** The same, with the account that a worry about somebody's safety shall go to; empty for nobody by name. */
    public FormSubmission telling(String userUuid) {
        return new FormSubmission(encounterUuid, raw, confirmed, unread, userUuid);
    }

    /** What names one warning of one field, so that a confirmation covers no other. */
    public static String token(Problem warning) {
        return warning.field() + ":" + warning.code().key();
    }

    public String encounterUuid() {
        return encounterUuid;
    }

    /** UUID of the account that a worry about somebody's safety shall go to. */
    public Optional<String> told() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    Map<String, List<String>> raw() {
        return raw;
    }

    Problems unread() {
        return unread;
    }

    boolean isConfirmed(Problem warning) {
        return confirmed.contains(token(warning));
    }
}
