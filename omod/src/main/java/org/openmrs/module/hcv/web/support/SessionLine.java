/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.support.SupervisionSession;
import org.openmrs.module.hcv.web.page.Texts;

/** A supervision session, in words. */
public final class SessionLine {

    private final SupervisionSession session;
    private final Texts texts;

    SessionLine(SupervisionSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    public String getUuid() {
        return session.uuid();
    }

    /** Day and length. */
    public String getWhen() {
        return texts.of("hcv.supervision.line", session.heldOn(), session.minutes());
    }

    public String getTitle() {
        return texts.of("hcv.supervision.session", session.heldOn());
    }

    public String getWho() {
        return texts.of("hcv.supervision.between", session.peerName(), session.supervisorName());
    }

    public String getWith() {
        return texts.of("hcv.supervision.with", session.supervisorName());
    }

    /** What it was about; may be empty. */
    public String getTopics() {
        return session.topics().stream()
                .map(key -> texts.of("hcv.supervision.topic." + key))
                .collect(Collectors.joining(", "));
    }

    /** Empty where no next day was agreed. */
    public String getNext() {
        return session.next().map(day -> texts.of("hcv.supervision.next", day)).orElse("");
    }

    public boolean isChangeable() {
        return session.isChangeable();
    }

    public List<ActionLine> getActions() {
        return session.actions().stream()
                .map(action -> new ActionLine(action, texts))
                .collect(Collectors.toList());
    }
}
