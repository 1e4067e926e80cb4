/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.treatment.Flag;
import org.openmrs.module.hcv.platform.people.PersonPage;
import org.openmrs.module.hcv.web.page.Texts;

/**
 * A person's page in words. Where clinical records are not shown it holds the stage, and of the flags only that the test
 * after treatment is overdue: why somebody stands there would tell results.
 */
public final class PersonView {

    private final PersonLine person;
    private final String since;
    private final String because;
    private final List<String> flags;
    private final List<CourseLine> courses;
    private final List<TimelineLine> timeline;
    private final boolean clinical;

    private PersonView(PersonPage page, PersonWords words, Texts texts) {
        this.clinical = page.clinicalShown();
        this.person = words.line(page.summary());
        this.since = page.position()
                .flatMap(CascadePosition::since)
                .map(date -> texts.of("hcv.person.since", date))
                .orElse("");
        this.because = clinical
                ? page.position().map(position -> because(position, texts)).orElse("")
                : "";
        this.flags =
                page.position().map(position -> flags(position.flags(), texts)).orElse(Collections.emptyList());
        this.courses =
                page.courses().stream().map(one -> CourseLine.of(one, texts)).collect(Collectors.toList());
        this.timeline =
                page.timeline().stream().map(one -> TimelineLine.of(one, texts)).collect(Collectors.toList());
    }

    static PersonView of(PersonPage page, PersonWords words, Texts texts) {
        return new PersonView(page, words, texts);
    }

    private static String because(CascadePosition position, Texts texts) {
        return texts.of(
                "hcv.because." + position.because().key(),
                position.because().args().toArray());
    }

    private List<String> flags(Collection<Flag> raised, Texts texts) {
        List<String> shown = new ArrayList<>();
        for (Flag flag : raised) {
            if (clinical || flag == Flag.SVR_OVERDUE) {
                shown.add(texts.of("hcv.flag." + flag.key()));
            }
        }
        return shown;
    }

    public PersonLine getPerson() {
        return person;
    }

    /** Since when the person stands where they stand; empty where no date says. */
    public String getSince() {
        return since;
    }

    /** Why; empty where clinical records are not shown. */
    public String getBecause() {
        return because;
    }

    public List<String> getFlags() {
        return flags;
    }

    public List<CourseLine> getCourses() {
        return courses;
    }

    public List<TimelineLine> getTimeline() {
        return timeline;
    }

    public boolean isClinical() {
        return clinical;
    }
}
