/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import org.openmrs.module.hcv.platform.support.AgreedAction;
import org.openmrs.module.hcv.web.page.Texts;

/** Something that was agreed, in words. */
public final class ActionLine {

    private final AgreedAction action;
    private final Texts texts;

    ActionLine(AgreedAction action, Texts texts) {
        this.action = action;
        this.texts = texts;
    }

    public String getUuid() {
        return action.uuid();
    }

    public String getText() {
        return action.text();
    }

    /** Who, and by when where a day was agreed. */
    public String getWho() {
        String who = texts.of("hcv.supervision.party." + action.party().key());
        return action.due()
                .map(day -> who + ", " + texts.of("hcv.supervision.action-by", day))
                .orElse(who);
    }

    public boolean isDone() {
        return action.isDone();
    }

    /** Whether it is the reader's to tick. */
    public boolean isMine() {
        return action.isMine();
    }
}
