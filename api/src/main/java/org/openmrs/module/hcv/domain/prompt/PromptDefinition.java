/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Objects;

/** How a kind of prompt is shown, and where it comes from; a row of {@code prompts.csv}. Immutable and thread-safe. */
public final class PromptDefinition {

    private final PromptKind kind;
    private final PromptSeverity severity;
    private final String messageKey;
    private final String source;
    private final String ruleVersion;

    private PromptDefinition(
            PromptKind kind, PromptSeverity severity, String messageKey, String source, String ruleVersion) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.messageKey = Objects.requireNonNull(messageKey, "messageKey");
        this.source = Objects.requireNonNull(source, "source");
        this.ruleVersion = Objects.requireNonNull(ruleVersion, "ruleVersion");
    }

    public static PromptDefinition of(
            PromptKind kind, PromptSeverity severity, String messageKey, String source, String ruleVersion) {
        return new PromptDefinition(kind, severity, messageKey, source, ruleVersion);
    }

    public PromptKind kind() {
        return kind;
    }

    public PromptSeverity severity() {
        return severity;
    }

    public String messageKey() {
        return messageKey;
    }

    public String source() {
        return source;
    }

    public String ruleVersion() {
        return ruleVersion;
    }
}
