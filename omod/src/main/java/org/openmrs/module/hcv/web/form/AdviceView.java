/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.prompt.Prompt;
import org.openmrs.module.hcv.web.page.Texts;

/** Advice above a form, in words, with what it rests on. */
public final class AdviceView {

    private final String text;
    private final List<String> because;
    private final String source;

    private AdviceView(String text, List<String> because, String source) {
        this.text = text;
        this.because = because;
        this.source = source;
    }

    static AdviceView of(Prompt prompt, Texts texts) {
        return new AdviceView(
                texts.of(prompt.messageKey(), prompt.args().toArray()),
                prompt.because().stream()
                        .map(reason ->
                                texts.of(reason.messageKey(), reason.args().toArray()))
                        .collect(Collectors.toList()),
                prompt.id() + ". " + texts.of("hcv.prompt.source", prompt.source(), prompt.ruleVersion()));
    }

    public String getText() {
        return text;
    }

    public List<String> getBecause() {
        return because;
    }

    /** Rule, source and version. */
    public String getSource() {
        return source;
    }
}
