/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.Registered;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.people.RegistrationRequest;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Registering a person. The page carries the uuid the person will have, so that sending it twice makes one person;
 * people who are alike are shown before a new one is made. Thread-safe.
 */
@RequestMapping("/people/new")
public final class RegisterPage {

    private final Registration registration;
    private final Places places;
    private final Access access;
    private final PersonWords words;
    private final Texts texts;

    public RegisterPage(Registration registration, Places places, Access access, PersonWords words, Texts texts) {
        this.registration = registration;
        this.places = places;
        this.access = access;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView empty() {
        access.require(HcvPrivilege.REGISTER_PEOPLE);
        return page(
                Collections.singletonMap(
                        RegistrationRequest.PERSON_UUID, UUID.randomUUID().toString()),
                Problems.none());
    }

    /** @param confirmed {@code yes} where the list of people who are alike was seen */
    @PostMapping
    public ModelAndView register(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String confirmed,
            HttpServletRequest request,
            HttpServletResponse response) {
        RegistrationRequest wanted = RegistrationRequest.of(typed);
        Problems problems = registration.check(wanted);
        if (!problems.hasErrors() && !confirmed.equals("yes")) {
            List<SimilarLine> alike = registration.similar(wanted).stream()
                    .filter(person -> !person.uuid().equals(wanted.get(RegistrationRequest.PERSON_UUID)))
                    .map(words::similar)
                    .collect(Collectors.toList());
            if (!alike.isEmpty()) {
                return page(typed, Problems.none()).addObject("alike", alike);
            }
        }
        Registered registered = registration.register(wanted);
        if (registered.isRefused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(typed, registered.problems());
        }
        return new ModelAndView(
                "redirect:" + Addresses.base(request) + "/people/" + registered.personUuid() + "?registered");
    }

    private ModelAndView page(Map<String, String> typed, Problems problems) {
        return new ModelAndView("people/register")
                .addObject("typed", typed)
                .addAllObjects(FieldProblem.model(problems, "hcv.register.", texts))
                .addObject("places", places.all())
                .addObject("asksForIdentifier", registration.asksForIdentifier());
    }
}
