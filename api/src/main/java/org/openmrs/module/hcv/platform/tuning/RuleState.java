/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;

/** One rule at this site: its value, what it is used for, and who changed it last. Immutable and thread-safe. */
public final class RuleState {

    private final RuleDefinition definition;
    private final RuleUse use;
    private final String value;
    private final String refused;
    private final LocalDateTime changedAt;
    private final String changedBy;

    private RuleState(
            RuleDefinition definition,
            RuleUse use,
            String value,
            String refused,
            LocalDateTime changedAt,
            String changedBy) {
        this.definition = Objects.requireNonNull(definition, "definition");
        this.use = Objects.requireNonNull(use, "use");
        this.value = Objects.requireNonNull(value, "value");
        this.refused = refused;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    /** A rule that works with that value and was never changed. */
    public static RuleState of(RuleDefinition definition, RuleUse use, String value) {
        return new RuleState(definition, use, value, null, null, null);
    }

    /** With the stored value that the rule does not allow. */
    public RuleState refusing(String stored) {
        return new RuleState(definition, use, value, stored, changedAt, changedBy);
    }

    /** @param by empty where the user is not known */
    public RuleState changed(LocalDateTime at, Optional<String> by) {
        return new RuleState(definition, use, value, refused, at, by.orElse(null));
    }

    public RuleDefinition definition() {
        return definition;
    }

    public RuleUse use() {
        return use;
    }

    /** The value the module works with. */
    public String value() {
        return value;
    }

    /** The stored value, where the rule does not allow it and the default is used instead. */
    public Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    public boolean isDefault() {
        return definition.parse(value).compareTo(definition.parse(definition.defaultValue())) == 0;
    }

    /** Whether there is only one value: a number that belongs to a published score or definition. */
    public boolean isFixed() {
        return definition.min().isPresent() && definition.min().equals(definition.max());
    }

    /** When the value was last changed with the module, in the site's time; empty where it never was. */
    public Optional<LocalDateTime> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Name of the user who changed it last; empty where that is not known. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
