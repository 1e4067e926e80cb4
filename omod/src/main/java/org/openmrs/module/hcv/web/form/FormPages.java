/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.OpenedForm;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.form.Recorded;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Filling in one form for one person. The page carries the uuid that the encounter will have, so that sending it twice
 * records it once. Thread-safe.
 */
@RequestMapping("/people/{uuid}/forms/{formKey}")
public final class FormPages {

    private static final String CONTACT = "peer-contact";

    /** Forms that can record an antibody test. */
    private static final List<String> ANTIBODY_TESTS =
            Collections.unmodifiableList(Arrays.asList("screening", "test-result"));

    private final FormService forms;
    private final RecordEditing editing;
    private final EditPages edits;
    private final DraftKeeping keeping;
    private final Places places;
    private final Texts texts;
    private final CsrfToken token;
    private final People people;
    private final SafetyClinicians clinicians;

    public FormPages(
            FormService forms,
            RecordEditing editing,
            EditPages edits,
            DraftKeeping keeping,
            Places places,
            Texts texts,
            CsrfToken token,
            People people,
            SafetyClinicians clinicians) {
        this.forms = forms;
        this.editing = editing;
        this.edits = edits;
        this.keeping = keeping;
        this.places = places;
        this.texts = texts;
        this.token = token;
        this.people = people;
        this.clinicians = clinicians;
    }

    @GetMapping
    public ModelAndView empty(@PathVariable String uuid, @PathVariable String formKey) {
        OpenedForm opened = forms.open(form(formKey), uuid);
        return page(
                opened,
                FormView.of(opened, opened.begun(), words())
                        .forEncounter(UUID.randomUUID().toString()),
                "");
    }

    @PostMapping
    public ModelAndView send(
            @PathVariable String uuid,
            @PathVariable String formKey,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormDefinition form = form(formKey);
        SentForm sent = SentForm.of(request, token.name());
        if (!sent.add().isEmpty()) {
            OpenedForm opened = forms.open(form, uuid);
            return page(opened, typed(opened, sent).withAnotherRow(sent.add()), sent.clinician());
        }
        if (sent.isOpened()) {
            return again(form, uuid, sent);
        }
        if (sent.isDraft()) {
            Optional<ModelAndView> kept = keeping.page(form, uuid, sent.encounterUuid(), sent, request);
            return kept.orElseGet(() -> DraftKeeping.notKept(again(form, uuid, sent), response));
        }
        Recorded recorded = forms.record(form, uuid, sent.submission());
        if (recorded.isDifferent() && editing.mayChange(uuid, sent.encounterUuid())) {
            return edits.savedBefore(uuid, sent, response);
        }
        if (recorded.isRefused()) {
            response.setStatus(
                    recorded.isDifferent() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
            OpenedForm opened = forms.open(form, uuid);
            return page(
                    opened, typed(opened, sent).withProblems(recorded.problems(), sent.confirmed()), sent.clinician());
        }
        keeping.saved(sent.encounterUuid());
        String what = recorded.isCreated() ? "?saved" : "?already";
        return new ModelAndView("redirect:" + Addresses.base(request) + next(formKey, uuid, sent) + what);
    }

    /** A person who said no to peer support just now is no longer open to the peer who wrote it down. */
    private String next(String formKey, String uuid, SentForm sent) {
        if (formKey.equals(CONTACT) && sent.isWorry() && people.isOpen(uuid)) {
            return "/people/" + uuid + "/safety/" + sent.encounterUuid();
        }
        if (sent.isOfDay()) {
            return "/day";
        }
        return people.isOpen(uuid) ? "/people/" + uuid : "/";
    }

    private ModelAndView again(FormDefinition form, String uuid, SentForm sent) {
        OpenedForm opened = forms.open(form, uuid);
        return page(opened, typed(opened, sent), sent.clinician());
    }

    private FormView typed(OpenedForm opened, SentForm sent) {
        return FormView.of(
                        opened,
                        FormParse.of(opened.form()).parse(sent.answers()).answers(),
                        words())
                .forEncounter(sent.encounterUuid())
                .withRows(sent);
    }

    private FormDefinition form(String key) {
        return forms.find(key).orElseThrow(NotFound::new);
    }

    private FormWords words() {
        return new FormWords(texts, places.all());
    }

    /** @param clinician the account chosen for a worry about somebody's safety; empty for none */
    private ModelAndView page(OpenedForm opened, FormView view, String clinician) {
        ModelAndView page = new ModelAndView("form").addObject("view", view.build());
        if (ANTIBODY_TESTS.contains(opened.form().key())) {
            people.beforeAntibodyTest(opened.personUuid())
                    .ifPresent(prompt -> page.addObject("advice", AdviceView.of(prompt, texts)));
        }
        if (opened.form().key().equals(CONTACT)) {
            page.addObject("clinicians", clinicians.choices(opened.personUuid()))
                    .addObject("clinician", clinician);
        }
        return page;
    }
}
