/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonConsents;
import org.openmrs.module.hcv.platform.people.PersonPage;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonView;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.Searches;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding people, and a person's record, with what the pages show to the one who asks and nothing else. Thread-safe. */
@RequestMapping("/api/people")
public final class PeopleApi {

    private final People people;
    private final PersonConsents consents;
    private final FormService forms;
    private final PersonWords words;
    private final Texts texts;

    public PeopleApi(People people, PersonConsents consents, FormService forms, PersonWords words, Texts texts) {
        this.people = people;
        this.consents = consents;
        this.forms = forms;
        this.words = words;
        this.texts = texts;
    }

    /** A POST, because the address of a GET would hold what was typed. */
    @PostMapping("/search")
    public ResponseEntity<byte[]> find(HttpServletRequest request) {
        String q = Json.text(Json.read(request, "q"), "q");
        List<PersonSummary> found = people.find(Searches.asked(q));
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("people");
        found.forEach(person -> list.add(PersonJson.line(person, words.line(person))));
        body.put("more", found.size() >= People.FIND_LIMIT);
        return Json.answer(HttpServletResponse.SC_OK, body);
    }

    @GetMapping("/{uuid}")
    public ResponseEntity<byte[]> person(@PathVariable String uuid) {
        PersonPage page = people.page(uuid);
        ObjectNode body = PersonJson.page(page, PersonView.of(page, words, texts));
        if (consents.of(uuid).isNotToBeContacted()) {
            body.put("doNotContact", true);
        }
        ArrayNode allowed = body.putArray("forms");
        forms.allowed().forEach(form -> allowed.add(form.key()));
        return Json.answer(HttpServletResponse.SC_OK, body);
    }
}
