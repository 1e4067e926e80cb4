/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Collects prompts; used by one thread. */
final class PromptList {

    private final PromptCatalogue catalogue;
    private final List<Prompt> prompts = new ArrayList<>();

    PromptList(PromptCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws IllegalArgumentException when no reason is given: a prompt always says why */
    void add(PromptKind kind, List<PromptReason> because, Object... args) {
        if (because.isEmpty()) {
            throw new IllegalArgumentException("prompt " + kind.key() + " needs a reason");
        }
        prompts.add(new Prompt(catalogue.get(kind), Arrays.asList(args), because));
    }

    void add(PromptKind kind, PromptReason because, Object... args) {
        add(kind, Collections.singletonList(because), args);
    }

    /** In the order of the rules; prompts of one kind stay in the order found. */
    List<Prompt> all() {
        List<Prompt> sorted = new ArrayList<>(prompts);
        sorted.sort(Comparator.comparing(Prompt::kind));
        return Collections.unmodifiableList(sorted);
    }
}
