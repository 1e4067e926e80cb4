/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.liver.CirrhosisGround;

/**
 * DR9: anything suggests cirrhosis, in a person who has or had an infection, or is about to be treated. After cure the
 * test of cure is behind and the surveillance stays.
 */
final class CirrhosisPrompts {

    private CirrhosisPrompts() {}

    static void add(PromptFacts facts, PromptList prompts) {
        boolean concerned = facts.snapshot().episodes().count() > 0
                || facts.plan().isPresent()
                || facts.snapshot().lastCourse().isPresent();
        if (!concerned || !facts.liver().isCirrhosisLikely()) {
            return;
        }
        List<PromptReason> because = new ArrayList<>();
        for (CirrhosisGround ground : facts.liver().grounds()) {
            because.add(PromptReason.of(code(ground.kind()), value(ground), ground.date()));
        }
        if (facts.liver().contradictsRecord()) {
            because.add(PromptReason.of(ReasonCode.CIRRHOSIS_RECORDED_NONE));
        }
        boolean cured = facts.status() == CascadeStatus.CURED && !facts.plan().isPresent();
        prompts.add(cured ? PromptKind.DR9_AFTER_CURE : PromptKind.DR9, because);
    }

    private static ReasonCode code(CirrhosisGround.Kind kind) {
        switch (kind) {
            case FIB4:
                return ReasonCode.FIB4_HIGH;
            case APRI:
                return ReasonCode.APRI_HIGH;
            case PLATELETS:
                return ReasonCode.PLATELETS_LOW;
            case STIFFNESS:
                return ReasonCode.STIFFNESS_HIGH;
            default:
                return ReasonCode.CIRRHOSIS_RECORDED;
        }
    }

    private static Object value(CirrhosisGround ground) {
        boolean recorded = ground.kind() == CirrhosisGround.Kind.RECORDED;
        return recorded ? TextKey.of("hcv.answer.cirrhosis." + ground.value()) : ground.value();
    }
}
