/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
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
import org.openmrs.module.hcv.web.Addresses;
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
    private final Access access;
    private final BoundaryFlags boundaries;
    private final PersonWords words;
    private final Texts texts;
    private final PersonConsents consents;
    private final List<PersonBox> boxes;

    public PersonPages(
            People people,
            FormService forms,
            RecordVoiding voiding,
            Access access,
            BoundaryFlags boundaries,
            PersonWords words,
            Texts texts,
            PersonConsents consents,
            List<PersonBox> boxes) {
        this.people = people;
        this.forms = forms;
        this.voiding = voiding;
        this.access = access;
        this.boundaries = boundaries;
        this.words = words;
        this.texts = texts;
        this.consents = consents;
        this.boxes = Collections.unmodifiableList(new ArrayList<>(boxes));
    }

    /** @param records "all" for every record, anything else for the newest */
    @GetMapping
    public ModelAndView show(
            HttpServletRequest request, @PathVariable String uuid, @RequestParam(defaultValue = "") String records) {
        Optional<String> kept = people.keptInPlaceOf(uuid);
        return kept.isPresent()
                ? new ModelAndView("redirect:" + Addresses.base(request) + "/people/" + kept.get())
                : show(uuid, records);
    }

    private ModelAndView show(String uuid, String records) {
        PersonPage page = people.page(uuid);
        PersonView view = PersonView.of(page, words, texts);
        PersonConsent agreed = consents.of(uuid);
        ModelAndView shown = new ModelAndView("people/person")
                .addObject("view", view)
                .addObject("records", Newest.of(view.getTimeline(), records.equals("all")))
                .addObject("consent", agreed)
                .addObject(
                        "consents",
                        agreed.consents().stream()
                                .map(one -> ConsentLine.of(one, agreed, texts))
                                .collect(Collectors.toList()))
                .addObject("forms", mayRecord())
                .addObject("removed", voiding.hasRemoved(uuid))
                .addObject("boundaries", boundaries.mayRaise())
                .addObject("assigns", access.has(HcvPrivilege.ASSIGN_CASELOADS));
        boxes.forEach(box -> shown.addAllObjects(box.model(uuid)));
        return shown;
    }

    private List<FormDefinition> mayRecord() {
        return forms.allowed().stream()
                .sorted(Comparator.comparing(
                        form -> IN_CARE.contains(form.key()) ? IN_CARE.indexOf(form.key()) : IN_CARE.size()))
                .collect(Collectors.toList());
    }
}
