/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses what the O3 form engine (4.2) does not do as the schema lets one think, so that no form shows one thing on
 * our page and keeps another when it is filled in there.
 */
final class EngineLimits {

    private final JsonParts parts;

    EngineLimits(JsonParts parts) {
        this.parts = parts;
    }

    void check(JsonNode page) {
        String pageHide = hide(page);
        for (JsonNode section : page.path("sections")) {
            for (JsonNode question : section.path("questions")) {
                String rendering =
                        question.path("questionOptions").path("rendering").asText();
                if (rendering.equals("repeating")) {
                    repeating(section, question, pageHide);
                } else if (question.path("type").asText().equals("obsGroup")) {
                    group(section, question);
                }
            }
        }
    }

    /** Rows of a hidden repeating group are still sent, and hiding the group itself loses it for good. */
    private void repeating(JsonNode section, JsonNode group, String pageHide) {
        if (!hide(section).isEmpty() || !pageHide.isEmpty()) {
            throw parts.broken(group, "repeats in a section or page that can be hidden");
        }
        Set<String> siblings = new HashSet<>();
        group.path("questions").forEach(member -> siblings.add(member.path("id").asText()));
        for (JsonNode member : group.path("questions")) {
            String decides = member.path("required").path("referenceQuestionId").asText();
            if (siblings.contains(decides)) {
                throw parts.broken(member, "is required by a field of its row, which always means the first row");
            }
            for (JsonNode validator : member.path("validators")) {
                if (validator.has("warnsWhenExpression")) {
                    throw parts.broken(member, "warns in a group that repeats, which ends the form at the second row");
                }
            }
        }
    }

    /** A group is only hidden on the screen with its section, and its values only with each of its fields. */
    private void group(JsonNode section, JsonNode group) {
        String hide = hide(group);
        if (!hide(section).equals(hide)) {
            throw parts.broken(group, "is not hidden by the same expression as its section");
        }
        for (JsonNode member : group.path("questions")) {
            String own = hide(member);
            if (!hide.isEmpty() && !own.equals(hide) && !own.startsWith(hide + " || ")) {
                throw parts.broken(member, "is not hidden by the same expression as its group, before any of its own");
            }
        }
    }

    private static String hide(JsonNode of) {
        return of.path("hide").path("hideWhenExpression").asText();
    }
}
