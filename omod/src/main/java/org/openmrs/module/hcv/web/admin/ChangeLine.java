/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.tuning.RuleChange;
import org.openmrs.module.hcv.web.page.Texts;

/** One change of a rule in words, to be confirmed. */
public final class ChangeLine {

    private final String what;
    private final String effect;
    private final String touches;

    private ChangeLine(String what, String effect, String touches) {
        this.what = what;
        this.effect = effect;
        this.touches = touches;
    }

    static ChangeLine of(RuleChange change, Texts texts) {
        RuleWords words = new RuleWords(texts);
        String touched = change.rule().use().touches().stream()
                .map(one -> texts.of("hcv.rules.touches." + one))
                .collect(Collectors.joining(", "));
        return new ChangeLine(
                texts.of(
                        "hcv.rules.confirm.from-to",
                        words.label(change.key()),
                        words.value(change.rule().definition(), change.from()),
                        words.value(change.rule().definition(), change.to())),
                words.effect(change.key()),
                texts.of("hcv.rules.confirm.touches", touched));
    }

    /** The rule, from what, to what. */
    public String getWhat() {
        return what;
    }

    public String getEffect() {
        return effect;
    }

    /** Which parts of the module can show something else. */
    public String getTouches() {
        return touches;
    }
}
