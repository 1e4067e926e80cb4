/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One piece of advice: what to think of, why, from which source and by which version of the rule. It never stops
 * anything. Arguments are dates, numbers, texts, or a {@link TextKey} to be looked up. Immutable and thread-safe.
 */
public final class Prompt {

    private final PromptDefinition definition;
    private final List<Object> args;
    private final List<PromptReason> because;

    Prompt(PromptDefinition definition, List<Object> args, List<PromptReason> because) {
        this.definition = definition;
        this.args = Collections.unmodifiableList(new ArrayList<>(args));
        this.because = Collections.unmodifiableList(new ArrayList<>(because));
    }

    /** The decision rule. */
    public PromptId id() {
        return definition.kind().id();
    }

    /** What the rule says. */
    public PromptKind kind() {
        return definition.kind();
    }

    public PromptSeverity severity() {
        return definition.severity();
    }

    public String messageKey() {
        return definition.messageKey();
    }

    /** What fills the message. */
    public List<Object> args() {
        return args;
    }

    /** The facts it rests on, at least one. */
    public List<PromptReason> because() {
        return because;
    }

    public String source() {
        return definition.source();
    }

    public String ruleVersion() {
        return definition.ruleVersion();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Prompt)) {
            return false;
        }
        Prompt that = (Prompt) other;
        return kind() == that.kind() && args.equals(that.args) && because.equals(that.because);
    }

    @Override
    public int hashCode() {
        return 31 * kind().hashCode() + because.hashCode();
    }

    @Override
    public String toString() {
        return kind().key() + args + " because " + because;
    }
}
