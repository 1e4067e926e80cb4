/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.countersign.Countersigning;
import org.openmrs.module.hcv.platform.draft.Drafts;
import org.openmrs.module.hcv.platform.draft.SessionDrafts;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.form.RecordHistoryReader;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.web.countersign.CountersignWords;
import org.openmrs.module.hcv.web.form.DraftBox;
import org.openmrs.module.hcv.web.form.DraftKeeping;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.form.DraftPages;
import org.openmrs.module.hcv.web.form.EditPages;
import org.openmrs.module.hcv.web.form.FormPages;
import org.openmrs.module.hcv.web.form.RecordPages;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.annotation.Bean;

/** The pages of forms, records and drafts. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class FormPagesConfiguration {

    @Bean
    public FormPages formPages(
            FormService forms,
            RecordEditing editing,
            EditPages edits,
            DraftKeeping keeping,
            Places places,
            Texts texts,
            CsrfToken csrf,
            People people,
            SafetyClinicians clinicians) {
        return new FormPages(forms, editing, edits, keeping, places, texts, csrf, people, clinicians);
    }

    @Bean
    public DraftKeeping draftKeeping(Drafts drafts) {
        return new DraftKeeping(drafts);
    }

    @Bean
    public DraftLines draftLines(Drafts drafts, SessionDrafts sessions, Texts texts) {
        return new DraftLines(drafts, sessions, texts);
    }

    @Bean
    public DraftPages draftPages(
            Drafts drafts,
            DraftKeeping keeping,
            FormService forms,
            RecordEditing editing,
            Places places,
            Texts texts,
            CsrfToken csrf) {
        return new DraftPages(drafts, keeping, forms, editing, places, texts, csrf);
    }

    @Bean
    public EditPages editPages(
            RecordEditing editing, DraftKeeping keeping, Places places, Texts texts, CsrfToken csrf, People people) {
        return new EditPages(editing, keeping, places, texts, csrf, people);
    }

    @Bean
    public RecordPages recordPages(
            RecordHistoryReader histories,
            RecordVoiding voiding,
            People people,
            Places places,
            SafetyReferrals safety,
            Countersigning countersigning,
            CountersignWords countersignWords,
            Texts texts) {
        return new RecordPages(histories, voiding, people, places, safety, countersigning, countersignWords, texts);
    }

    @Bean
    public DraftBox draftBox(DraftLines drafts) {
        return new DraftBox(drafts);
    }
}
