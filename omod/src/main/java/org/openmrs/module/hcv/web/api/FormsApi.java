/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.Recorded;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The forms that the signed-in user may record, and recording them. Who sends names the encounter's uuid, so that the
 * same record sent again is recorded once. With a worry about somebody's safety they may name who shall see it first;
 * somebody who can not be told is no reason to lose it, so the answer says whom it went to. Thread-safe.
 */
@RequestMapping("/api")
public final class FormsApi {

    private static final String WORRIES = "peer-contact";

    private final FormService forms;
    private final Places places;
    private final Access access;
    private final SafetyClinicians clinicians;
    private final SafetyReferrals referrals;
    private final Texts texts;

    public FormsApi(
            FormService forms,
            Places places,
            Access access,
            SafetyClinicians clinicians,
            SafetyReferrals referrals,
            Texts texts) {
        this.forms = forms;
        this.places = places;
        this.access = access;
        this.clinicians = clinicians;
        this.referrals = referrals;
        this.texts = texts;
    }

    @GetMapping("/forms")
    public ResponseEntity<byte[]> list() {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("forms");
        forms.allowed().forEach(form -> list.addObject()
                .put("key", form.key())
                .put("title", texts.of(form.header().titleKey())));
        return Json.answer(HttpServletResponse.SC_OK, body);
    }

    @GetMapping("/forms/{formKey}")
    public ResponseEntity<byte[]> definition(@PathVariable String formKey) {
        FormDefinition form = form(formKey);
        access.requireNamed(form.header().privilege());
        ObjectNode body = new FormJson(texts, places.all()).of(form);
        if (form.key().equals(WORRIES)) {
            ArrayNode choices = body.putArray("clinicians");
            clinicians
                    .choices("")
                    .forEach(one -> choices.addObject().put("key", one.uuid()).put("label", one.name()));
        }
        return Json.answer(HttpServletResponse.SC_OK, body);
    }

    @PostMapping("/people/{uuid}/forms/{formKey}")
    public ResponseEntity<byte[]> record(
            @PathVariable String uuid, @PathVariable String formKey, HttpServletRequest request) {
        FormDefinition form = form(formKey);
        forms.requireMayRecord(form, uuid);
        JsonNode sent = Json.read(request, "encounter", "answers", "confirmed", "clinician");
        SentAnswers answers = SentAnswers.of(form, sent.path("answers"));
        String encounter = Json.text(sent, "encounter");
        Recorded recorded = forms.record(
                form,
                uuid,
                FormSubmission.of(encounter, answers.raw(), confirmed(sent))
                        .withUnread(answers.problems())
                        .telling(Json.text(sent, "clinician")));
        if (recorded.isRefused()) {
            return Json.answer(
                    recorded.isDifferent() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST,
                    new ProblemJson(form, answers, texts).of(recorded.problems()));
        }
        ObjectNode body = Json.object()
                .put("encounter", encounter)
                .put("recorded", recorded.isCreated() ? "created" : "unchanged");
        if (form.key().equals(WORRIES)) {
            referrals.receipt(uuid, encounter).ifPresent(worry -> body.putObject("worry")
                    .put("to", worry.to().orElse(null)));
        }
        return Json.answer(recorded.isCreated() ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK, body);
    }

    private FormDefinition form(String key) {
        return forms.find(key).orElseThrow(NotFound::new);
    }

    private static Set<String> confirmed(JsonNode sent) {
        Set<String> tokens = new HashSet<>();
        JsonNode list = sent.path("confirmed");
        if (!list.isMissingNode() && !list.isArray()) {
            throw ApiRefused.at(HttpServletResponse.SC_BAD_REQUEST, "confirmed", "json.not-a-list");
        }
        list.forEach(token -> tokens.add(Json.written(token)));
        return tokens;
    }
}
