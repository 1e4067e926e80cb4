/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Locale;
import java.util.Optional;

/** What a decision rule can say; one constant for each row of {@code prompts.csv}. */
public enum PromptKind {
    /** RNA test needed. */
    DR1,
    /** RNA test needed, and overdue. */
    DR1_OVERDUE,
    DR2,
    /** The last test gave no result. */
    DR3_NO_RESULT,
    DR3_DISCORDANT,
    DR3_BELOW_LLOQ,
    /** Exposed within the time antibodies may take: RNA now, or antibody again on a day. */
    DR4_EXPOSED,
    /** Exposed, and the time antibodies may take has passed since: test again. */
    DR4_REPEAT_DUE,
    DR4_IMMUNOSUPPRESSED,
    /** Neither exposure nor immune suppression is recorded either way. */
    DR4_ASK,
    DR5_TELL,
    DR5_LINK,
    DR6,
    DR7,
    DR8_SPECIALIST,
    /** The planned regimen is ruled out. */
    DR8_BLOCKED,
    /** The planned regimen is ruled out in Child-Pugh B and C, and the class is not known. */
    DR8_CHILD_PUGH_NEEDED,
    /** Something that could stand against simplified treatment is not known. */
    DR8_NOT_KNOWN,
    DR9,
    DR9_AFTER_CURE,
    DR10_WEEKS,
    DR10_CIRRHOSIS_WEEKS,
    DR11_CONTRAINDICATED,
    DR11_AVOID,
    DR11_CAUTION,
    DR11_MONITOR,
    /** The list does not cover the drug and the regimen. */
    DR11_CANNOT_TELL,
    /** Other medication is not recorded either way. */
    DR11_ASK,
    DR12_RESUME,
    DR12_RESTART,
    DR12_RESUME_AND_TEST,
    DR12_FINISH,
    DR12_EXTEND,
    DR12_STOP,
    DR12_DAYS_NEEDED,
    DR13_NO_RNA,
    DR13_SECOND_COURSE,
    DR14_FIRST,
    DR14_SECOND,
    DR14_THIRD,
    /** Moves soon: take the RNA test now. */
    DR15_NOW,
    /** Moves soon: take the RNA test from a day on. */
    DR15_FROM,
    /** Moves before any RNA test after treatment makes sense: hand over. */
    DR15_HAND_OVER,
    DR16,
    /** Ongoing risk is not recorded either way. */
    DR16_ASK,
    DR17;

    private final String key;
    private final PromptId id;

    PromptKind() {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        int end = name().indexOf('_');
        this.id = PromptId.valueOf(end < 0 ? name() : name().substring(0, end));
    }

    /** The stable key, such as {@code dr1-overdue}. */
    public String key() {
        return key;
    }

    /** The rule it belongs to. */
    public PromptId id() {
        return id;
    }

    static PromptKind of(MissedDoseAdvice advice) {
        return valueOf("DR12_" + advice.name());
    }

    /** The kind of that key, or empty when there is none. */
    public static Optional<PromptKind> find(String key) {
        for (PromptKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
