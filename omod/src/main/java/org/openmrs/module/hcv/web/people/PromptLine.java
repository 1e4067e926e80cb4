/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.prompt.Prompt;
import org.openmrs.module.hcv.domain.prompt.TextKey;
import org.openmrs.module.hcv.web.page.Texts;

/** One piece of advice in words, with what it rests on. */
public final class PromptLine {

    private final String severity;
    private final String text;
    private final List<String> because;
    private final String source;

    private PromptLine(String severity, String text, List<String> because, String source) {
        this.severity = severity;
        this.text = text;
        this.because = because;
        this.source = source;
    }

    static PromptLine of(Prompt prompt, Texts texts) {
        return new PromptLine(
                texts.of("hcv.prompt-severity." + prompt.severity().key()),
                said(prompt.messageKey(), prompt.args(), texts),
                prompt.because().stream()
                        .map(reason -> said(reason.messageKey(), reason.args(), texts))
                        .collect(Collectors.toList()),
                prompt.id() + ". " + texts.of("hcv.prompt.source", prompt.source(), prompt.ruleVersion()));
    }

    /** Names among the arguments are looked up first. */
    private static String said(String key, List<Object> args, Texts texts) {
        return texts.of(
                key,
                args.stream()
                        .map(one -> one instanceof TextKey ? texts.of(((TextKey) one).key()) : one)
                        .toArray());
    }

    public String getSeverity() {
        return severity;
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
