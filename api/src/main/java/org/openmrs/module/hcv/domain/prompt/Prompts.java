/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.List;
import java.util.Objects;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;

/**
 * The decision rules DR1 to DR17: facts of one person in, advice out, in the order of the rules.
 *
 * After a death there is none. While the person is with another service only what concerns a plan, an order or other
 * things at hand is said, not what to chase. Thread-safe.
 */
public final class Prompts {

    private final PromptContent content;

    private Prompts(PromptContent content) {
        this.content = Objects.requireNonNull(content, "content");
    }

    public static Prompts of(PromptContent content) {
        return new Prompts(content);
    }

    /** Everything the rules say of these facts. */
    public List<Prompt> all(PromptFacts facts) {
        PromptList prompts = new PromptList(content.catalogue());
        if (facts.status() == CascadeStatus.DIED) {
            return prompts.all();
        }
        TestingPrompts.addOrdering(facts, prompts);
        if (facts.isInCare()) {
            TestingPrompts.add(facts, prompts);
            AfterTreatmentPrompts.add(facts, prompts);
        }
        CirrhosisPrompts.add(facts, prompts);
        CoursePrompts.add(facts, prompts);
        if (facts.plan().isPresent()) {
            TreatmentPlan plan = facts.plan().get();
            Criteria criteria = criteria(facts);
            new StartPrompts(facts, criteria, simplified(facts)).add(prompts);
            new RegimenPrompts(facts, plan, criteria, content).add(prompts);
        }
        return prompts.all();
    }

    /** What is known of each criterion. */
    public Criteria criteria(PromptFacts facts) {
        return Criteria.of(facts, content.regimens());
    }

    /** Whether the person can be treated the simplified way, by the version the programme has chosen. */
    public SimplifiedResult simplified(PromptFacts facts) {
        int version = facts.rules().whole("simplifiedTreatmentVersion");
        return content.simplified().assess(version, criteria(facts)::answer);
    }

    /** Which regimens may be suggested. */
    public List<RegimenVerdict> regimens(PromptFacts facts) {
        return RegimenVerdict.all(content.regimens(), criteria(facts), facts.rules());
    }
}
