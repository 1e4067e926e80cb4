/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.platform.form.Edited;
import org.openmrs.module.hcv.platform.form.FoundRecord;
import org.openmrs.module.hcv.platform.form.OpenedRecord;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Changing one record on the page of its form. The page carries the state of the record that it was made of, so that a
 * change that somebody else made meanwhile is shown and not overwritten. Thread-safe.
 */
@RequestMapping("/people/{uuid}/records/{encounter}/edit")
public final class EditPages {

    private final RecordEditing editing;
    private final DraftKeeping keeping;
    private final Places places;
    private final Texts texts;
    private final CsrfToken token;
    private final People people;

    public EditPages(
            RecordEditing editing, DraftKeeping keeping, Places places, Texts texts, CsrfToken token, People people) {
        this.editing = editing;
        this.keeping = keeping;
        this.places = places;
        this.texts = texts;
        this.token = token;
        this.people = people;
    }

    @GetMapping
    public ModelAndView open(@PathVariable String uuid, @PathVariable String encounter) {
        OpenedRecord opened = editing.open(uuid, encounter);
        return page(FormView.of(opened.form(), opened.form().begun(), words(opened))
                .editing(EditView.opened(opened.encounterUuid(), opened.version(), "")));
    }

    @PostMapping
    public ModelAndView send(
            @PathVariable String uuid,
            @PathVariable String encounter,
            HttpServletRequest request,
            HttpServletResponse response) {
        SentForm sent = SentForm.of(request, token.name());
        FoundRecord record = editing.find(uuid, encounter);
        EditView again = EditView.opened(record.uuid(), sent.version(), sent.reason());
        if (!sent.add().isEmpty()) {
            return page(typed(editing.open(uuid, encounter), sent)
                    .withAnotherRow(sent.add())
                    .editing(again));
        }
        if (sent.isDraft()) {
            Optional<ModelAndView> kept = keeping.page(record.form(), uuid, record.uuid(), sent, request);
            return kept.orElseGet(() -> DraftKeeping.notKept(
                    page(typed(editing.open(uuid, encounter), sent).editing(again)), response));
        }
        Edited edited = editing.change(uuid, sent.submission(record.uuid()), sent.version(), sent.reason());
        if (edited.isChangedMeanwhile()) {
            return conflict(uuid, record.uuid(), sent, edited, EditView.Because.CHANGED_MEANWHILE, response);
        }
        if (edited.isRefused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(typed(editing.open(uuid, encounter), sent)
                    .withProblems(edited.problems(), sent.confirmed())
                    .editing(again));
        }
        keeping.saved(record.uuid());
        String what = edited.isSaved() ? "?saved" : "?same";
        // A person who said no to peer support just now is no longer open to the peer who wrote it down.
        String where = people.isOpen(uuid) ? "/people/" + uuid + "/records/" + record.uuid() : "/";
        return new ModelAndView("redirect:" + Addresses.base(request) + where + what);
    }

    /** A new form that was saved before with other answers goes on as a change of what was saved. */
    ModelAndView savedBefore(String uuid, SentForm sent, HttpServletResponse response) {
        String encounter = sent.encounterUuid();
        Edited compared = editing.compare(uuid, sent.submission());
        return conflict(uuid, encounter, sent, compared, EditView.Because.SAVED_BEFORE, response);
    }

    /** Both sides are shown; what was typed stays, and is saved over the other only when it is sent once more. */
    private ModelAndView conflict(
            String uuid,
            String encounter,
            SentForm sent,
            Edited edited,
            EditView.Because because,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        OpenedRecord opened = editing.open(uuid, encounter);
        return page(typed(opened, sent)
                .editing(new EditView(encounter, opened.version(), sent.reason(), because, edited.differing())));
    }

    private FormView typed(OpenedRecord opened, SentForm sent) {
        return FormView.of(
                        opened.form(),
                        FormParse.of(opened.form().form()).parse(sent.answers()).answers(),
                        words(opened))
                .withRows(sent);
    }

    /** The record's own place is offered also where it is no longer in use, so that it need not be given another. */
    private FormWords words(OpenedRecord opened) {
        return new FormWords(texts, places.with(opened.form().place()));
    }

    private static ModelAndView page(FormView view) {
        return new ModelAndView("form").addObject("view", view.build());
    }
}
