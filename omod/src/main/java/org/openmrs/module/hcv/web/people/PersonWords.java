/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.people.SimilarPerson;
import org.openmrs.module.hcv.web.page.Texts;

/** Says in words what is known of a person. Thread-safe. */
public final class PersonWords {

    private final Texts texts;

    public PersonWords(Texts texts) {
        this.texts = texts;
    }

    public List<PersonLine> lines(List<PersonSummary> people) {
        List<PersonLine> lines = new ArrayList<>();
        people.forEach(person -> lines.add(line(person)));
        return lines;
    }

    public PersonLine line(PersonSummary person) {
        return new PersonLine(
                person.uuid(),
                person.displayName().isEmpty() ? texts.of("hcv.person.no-name") : person.displayName(),
                person.identifier(),
                texts.of("hcv.sex." + person.sex()),
                age(person.age(), person.ageApproximate()),
                person.position().map(this::stage).orElse(""),
                person.withinReach());
    }

    public SimilarLine similar(SimilarPerson person) {
        return new SimilarLine(
                person.uuid(),
                person.displayName(),
                person.identifier(),
                texts.of("hcv.sex." + person.sex()),
                age(person.age(), person.ageApproximate()));
    }

    String stage(CascadePosition position) {
        return texts.of("hcv.status." + position.status().key());
    }

    private String age(Optional<Integer> years, boolean approximate) {
        return years.map(age -> texts.of(approximate ? "hcv.person.age.about" : "hcv.person.age", age))
                .orElseGet(() -> texts.of("hcv.person.age.unknown"));
    }
}
