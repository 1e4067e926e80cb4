/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How every kind of prompt is shown. Immutable and thread-safe. */
public final class PromptCatalogue {

    private final Map<PromptKind, PromptDefinition> byKind;

    private PromptCatalogue(Map<PromptKind, PromptDefinition> byKind) {
        this.byKind = byKind;
    }

    /**
     * The definitions of a list.
     *
     * @throws IllegalArgumentException when a kind is there twice or is missing
     */
    public static PromptCatalogue of(Collection<PromptDefinition> definitions) {
        Map<PromptKind, PromptDefinition> byKind = new EnumMap<>(PromptKind.class);
        for (PromptDefinition definition : definitions) {
            if (byKind.put(definition.kind(), definition) != null) {
                throw new IllegalArgumentException("prompt " + definition.kind().key() + " is there twice");
            }
        }
        for (PromptKind kind : PromptKind.values()) {
            if (!byKind.containsKey(kind)) {
                throw new IllegalArgumentException("prompt " + kind.key() + " is missing");
            }
        }
        return new PromptCatalogue(byKind);
    }

    public PromptDefinition get(PromptKind kind) {
        return byKind.get(kind);
    }
}
