/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.next.NextStep;
import org.openmrs.module.hcv.web.page.Texts;

/** What comes next, in words: in plain ones that tell neither tests nor results, for those who are not shown them. */
public final class NextStepLine {

    private final String text;
    private final String overdue;
    private final String because;

    private NextStepLine(String text, String overdue, String because) {
        this.text = text;
        this.overdue = overdue;
        this.because = because;
    }

    /** @param saidAlready key of the reason that the page gives for where the person stands */
    static NextStepLine of(NextStep step, boolean inFull, String saidAlready, Texts texts) {
        String key = (inFull ? "hcv.next." : "hcv.next.plain.") + step.code().key();
        return new NextStepLine(
                texts.of(key, day(step.from().orElse(null)), day(step.until().orElse(null))),
                step.overdueSince()
                        .map(since -> texts.of("hcv.next.overdue", since))
                        .orElse(""),
                inFull && !step.reasonKey().endsWith("." + saidAlready)
                        ? texts.of(step.reasonKey(), step.reasonDates().toArray())
                        : "");
    }

    private static Object day(LocalDate date) {
        return date == null ? "" : date;
    }

    public String getText() {
        return text;
    }

    /** Since when it is overdue; empty while it is not. */
    public String getOverdue() {
        return overdue;
    }

    /** Why; empty where the page says it already, and in plain words. */
    public String getBecause() {
        return because;
    }
}
