/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.hcv.platform.draft.Draft;
import org.openmrs.module.hcv.platform.draft.Drafts;
import org.openmrs.module.hcv.platform.draft.SessionDraft;
import org.openmrs.module.hcv.platform.draft.SessionDrafts;
import org.openmrs.module.hcv.web.page.Texts;

/** What the signed-in user began and did not save, for the pages that offer to go on with it. Thread-safe. */
public final class DraftLines {

    private final Drafts drafts;
    private final SessionDrafts sessions;
    private final Texts texts;

    public DraftLines(Drafts drafts, SessionDrafts sessions, Texts texts) {
        this.drafts = drafts;
        this.sessions = sessions;
        this.texts = texts;
    }

    /** Outreach sessions, then forms of everybody, the newest first. */
    public List<DraftLine> all() {
        return Stream.concat(sessions().stream(), drafts.own().stream().map(this::line))
                .collect(Collectors.toList());
    }

    /** Outreach sessions, the newest first. */
    public List<DraftLine> sessions() {
        return sessions.own().stream().map(this::line).collect(Collectors.toList());
    }

    private DraftLine line(SessionDraft draft) {
        String title = texts.of("hcv.outreach.title");
        return new DraftLine(
                draft.uuid(),
                "/outreach/new/draft/" + draft.uuid(),
                title,
                texts.of("hcv.draft.begun-session", title, moment(draft.savedAt())));
    }

    /** Of one person. */
    public List<DraftLine> of(String personUuid) {
        return drafts.of(personUuid).stream().map(this::line).collect(Collectors.toList());
    }

    private DraftLine line(Draft draft) {
        String title = texts.of(draft.form().header().titleKey());
        String name = draft.personName().isEmpty() ? texts.of("hcv.person.no-name") : draft.personName();
        String moment = moment(draft.savedAt());
        return new DraftLine(
                draft.uuid(),
                "/drafts/" + draft.uuid(),
                title + ", " + name,
                texts.of(draft.isChange() ? "hcv.draft.begun-change" : "hcv.draft.begun", title, name, moment));
    }

    private String moment(LocalDateTime at) {
        return new RecordWords(texts, Collections.emptyList()).moment(at);
    }
}
