/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.platform.draft.Draft;
import org.openmrs.module.hcv.platform.draft.Drafts;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FoundRecord;
import org.openmrs.module.hcv.platform.form.OpenedForm;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.metadata.Place;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Keeping forms while they are filled in, going on with them, and throwing them away. Thread-safe. */
@RequestMapping
public final class DraftPages {

    private final Drafts drafts;
    private final DraftKeeping keeping;
    private final FormService forms;
    private final RecordEditing editing;
    private final Places places;
    private final Texts texts;
    private final CsrfToken token;

    public DraftPages(
            Drafts drafts,
            DraftKeeping keeping,
            FormService forms,
            RecordEditing editing,
            Places places,
            Texts texts,
            CsrfToken token) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.forms = forms;
        this.editing = editing;
        this.places = places;
        this.texts = texts;
        this.token = token;
    }

    @PostMapping("/people/{uuid}/forms/{formKey}/draft")
    public void keepForm(
            @PathVariable String uuid,
            @PathVariable String formKey,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SentForm sent = SentForm.of(request, token.name());
        FormDefinition form = forms.find(formKey).orElseThrow(NotFound::new);
        keeping.answer(form, uuid, sent.encounterUuid(), sent, response);
    }

    @PostMapping("/people/{uuid}/records/{encounter}/edit/draft")
    public void keepChange(
            @PathVariable String uuid,
            @PathVariable String encounter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SentForm sent = SentForm.of(request, token.name());
        FoundRecord record = editing.find(uuid, encounter);
        keeping.answer(record.form(), uuid, record.uuid(), sent, response);
    }

    /** Who is signed in, and the token of the session: for a page that was left open while it was lost. */
    @GetMapping("/drafts/session")
    public void session(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> session = new LinkedHashMap<>();
        session.put("user", Context.getAuthenticatedUser().getUuid());
        session.put("name", token.name());
        session.put("token", token.value(request));
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write(new ObjectMapper().writeValueAsString(session).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/drafts/{draft}")
    public ModelAndView goOn(@PathVariable String draft) {
        Draft found = drafts.find(DraftKeeping.uuid(draft)).orElseThrow(NotFound::new);
        SentForm kept = SentForm.kept(found.answers());
        ParsedForm parsed = FormParse.of(found.form()).parse(kept.answers());
        OpenedForm opened = found.isChange()
                ? editing.open(found.personUuid(), found.encounterUuid()).form()
                : forms.open(found.form(), found.personUuid());
        List<Place> offered = found.isChange() ? places.with(opened.place()) : places.all();
        FormView view = FormView.of(opened, parsed.answers(), new FormWords(texts, offered))
                .withProblems(parsed.problems(), Collections.emptySet());
        if (found.isChange()) {
            view.editing(EditView.opened(found.encounterUuid(), found.recordVersion(), kept.reason()));
        } else {
            view.forEncounter(found.encounterUuid());
        }
        return new ModelAndView("form")
                .addObject("view", view.build())
                .addObject("resumed", new RecordWords(texts, Collections.emptyList()).moment(found.savedAt()));
    }

    @PostMapping("/drafts/{draft}/discard")
    public ModelAndView discard(@PathVariable String draft, HttpServletRequest request) {
        drafts.discard(DraftKeeping.uuid(draft));
        return new ModelAndView("redirect:" + Addresses.base(request) + "/");
    }
}
