/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.safety;

import org.openmrs.module.hcv.platform.safety.SafetyReceipt;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * For whoever wrote a worry down: that it was passed on, whether it was seen, and what to do now. Nobody else has the
 * page. Thread-safe.
 */
@RequestMapping("/people/{uuid}/safety/{encounter}")
public final class SafetyReceiptPage {

    private final SafetyReferrals referrals;
    private final SafetyWords words;
    private final Texts texts;

    public SafetyReceiptPage(SafetyReferrals referrals, SafetyWords words, Texts texts) {
        this.referrals = referrals;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView receipt(@PathVariable String uuid, @PathVariable String encounter) {
        SafetyReceipt receipt = referrals.receipt(uuid, encounter).orElseThrow(NotFound::new);
        return new ModelAndView("safety/receipt")
                .addObject("personUuid", uuid)
                .addObject("personName", receipt.personName())
                .addObject("encounter", encounter)
                .addObject("immediate", receipt.isImmediate())
                .addObject("whatToDo", words.whatToDo())
                .addObject("passedOn", passedOn(receipt))
                .addObject("seen", seen(receipt));
    }

    private String passedOn(SafetyReceipt receipt) {
        String to = receipt.to().orElseGet(() -> texts.of("hcv.safety.everybody"));
        return texts.of("hcv.safety.passed-on", to, words.moment(receipt.raisedAt()));
    }

    private String seen(SafetyReceipt receipt) {
        return receipt.seenAt()
                .map(at -> texts.of("hcv.safety.seen", words.moment(at)))
                .orElseGet(() -> texts.of("hcv.safety.not-seen"));
    }
}
