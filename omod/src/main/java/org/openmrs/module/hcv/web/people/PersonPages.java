/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonConsent;
import org.openmrs.module.hcv.platform.people.PersonConsents;
import org.openmrs.module.hcv.platform.people.PersonPage;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.web.day.DayWords;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one person. Thread-safe. */
@RequestMapping("/people/{uuid}")
public final class PersonPages {

    /** The order in which the forms are used in care; others follow. */
    private static final List<String> IN_CARE = Collections.unmodifiableList(Arrays.asList(
            "peer-contact",
            "screening",
            "test-result",
            "assessment",
            "treatment-start",
            "treatment-review",
            "treatment-end"));

    private final People people;
    private final FormService forms;
    private final RecordVoiding voiding;
    private final DraftLines drafts;
    private final Access access;
    private final DayWords day;
    private final BoundaryFlags boundaries;
    private final PersonWords words;
    private final Texts texts;
    private final PersonConsents consents;

    public PersonPages(
            People people,
            FormService forms,
            RecordVoiding voiding,
            DraftLines drafts,
            Access access,
            DayWords day,
            BoundaryFlags boundaries,
            PersonWords words,
            Texts texts,
            PersonConsents consents) {
        this.people = people;
        this.forms = forms;
        this.voiding = voiding;
        this.drafts = drafts;
        this.access = access;
        this.day = day;
        this.boundaries = boundaries;
        this.words = words;
        this.texts = texts;
        this.consents = consents;
    }

    /** @param records "all" for every record, anything else for the newest */
    @GetMapping
    public ModelAndView show(@PathVariable String uuid, @RequestParam(defaultValue = "") String records) {
        PersonPage page = people.page(uuid);
        PersonView view = PersonView.of(page, words, texts);
        PersonConsent agreed = consents.of(uuid);
        return new ModelAndView("people/person")
                .addObject("view", view)
                .addObject("records", Newest.of(view.getTimeline(), records.equals("all")))
                .addObject("alert", day.alert(uuid))
                .addObject("consent", agreed)
                .addObject(
                        "consents",
                        agreed.consents().stream()
                                .map(one -> ConsentLine.of(one, agreed, texts))
                                .collect(Collectors.toList()))
                .addObject("forms", mayRecord())
                .addObject("drafts", drafts.of(uuid))
                .addObject("removed", voiding.hasRemoved(uuid))
                .addObject("boundaries", boundaries.mayRaise())
                .addObject("assigns", access.has(HcvPrivilege.ASSIGN_CASELOADS));
    }

    private List<FormDefinition> mayRecord() {
        return forms.allowed().stream()
                .sorted(Comparator.comparing(
                        form -> IN_CARE.contains(form.key()) ? IN_CARE.indexOf(form.key()) : IN_CARE.size()))
                .collect(Collectors.toList());
    }
}
