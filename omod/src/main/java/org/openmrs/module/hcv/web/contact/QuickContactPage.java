/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.OpenedForm;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.peer.ContactSoFar;
import org.openmrs.module.hcv.platform.peer.PeerDays;
import org.openmrs.module.hcv.web.day.DayWords;
import org.openmrs.module.hcv.web.page.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The short page of a contact: met or not, minutes, saved. It sends to the address of the whole form, under the field
 * names of the form, so that there is one way to record a contact, with one set of checks. Thread-safe.
 */
@RequestMapping("/people/{uuid}/contact")
public final class QuickContactPage {

    private static final String FORM = "peer-contact";

    private final FormService forms;
    private final PeerDays days;
    private final DayWords words;
    private final Places places;

    public QuickContactPage(FormService forms, PeerDays days, DayWords words, Places places) {
        this.forms = forms;
        this.days = days;
        this.words = words;
        this.places = places;
    }

    /** @param from where saving leads back to: {@code day}, or the person's page for everything else */
    @GetMapping
    public ModelAndView empty(@PathVariable String uuid, @RequestParam(defaultValue = "") String from) {
        FormDefinition form = forms.find(FORM).orElseThrow(NotFound::new);
        OpenedForm opened = forms.open(form, uuid);
        ContactSoFar soFar = days.contacts(uuid);
        return new ModelAndView("contact")
                .addObject("personUuid", opened.personUuid())
                .addObject("personName", opened.personName())
                .addObject("encounter", UUID.randomUUID().toString())
                .addObject("from", from.equals("day") ? "day" : "person")
                .addObject("alert", words.alert(uuid))
                .addObject("attempts", soFar.attempts())
                .addObject("mode", soFar.mode().orElse(""))
                .addObject("modes", choices(form, "mode"))
                .addObject("outcomes", choices(form, "outcome"))
                .addObject("date", date(form, opened))
                .addObject("place", place(form, opened))
                .addObject("places", places.all());
    }

    private static List<FormChoice> choices(FormDefinition form, String field) {
        return form.field(field).map(FormField::choices).orElseThrow(NotFound::new);
    }

    private static String date(FormDefinition form, OpenedForm opened) {
        return form.first(FieldKind.VISIT_DATE)
                .flatMap(field -> opened.begun().date(field.id()))
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String place(FormDefinition form, OpenedForm opened) {
        return form.first(FieldKind.PLACE)
                .flatMap(field -> opened.begun().text(field.id()))
                .orElse("");
    }
}
