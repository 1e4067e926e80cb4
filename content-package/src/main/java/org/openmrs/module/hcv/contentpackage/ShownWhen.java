/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition that HTML Form Entry can express: a field is shown when one other has one of some coded answers. In the
 * form files that is {@code gate !== 'a' && gate !== 'b'}, with which the field is hidden.
 */
record ShownWhen(String field, String gate, List<String> answers) {

    private static final Pattern OTHER_THAN = Pattern.compile("\\s*(\\w+)\\s*!==?\\s*'([^']+)'\\s*");

    static Optional<ShownWhen> of(String field, String hideWhen) {
        String gate = "";
        List<String> answers = new ArrayList<>();
        for (String part : hideWhen.split("&&")) {
            Matcher other = OTHER_THAN.matcher(part);
            if (!other.matches() || !gate.isEmpty() && !gate.equals(other.group(1))) {
                return Optional.empty();
            }
            gate = other.group(1);
            answers.add(other.group(2));
        }
        return Optional.of(new ShownWhen(field, gate, List.copyOf(answers)));
    }
}
