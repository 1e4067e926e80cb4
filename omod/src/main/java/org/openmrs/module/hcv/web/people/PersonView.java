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
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.treatment.Flag;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.platform.access.Sight;
import org.openmrs.module.hcv.platform.people.ClinicalView;
import org.openmrs.module.hcv.platform.people.PersonPage;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.picture.Picture;

/** A person's page in words, with what the signed-in user is shown of it. */
public final class PersonView {

    private final PersonLine person;
    private final String since;
    private final String because;
    private final NextStepLine next;
    private final List<String> flags;
    private final List<PromptLine> prompts;
    private final Picture picture;
    private final LiverView liver;
    private final List<CourseLine> courses;
    private final List<TimelineLine> timeline;
    private final boolean clinical;
    private final boolean worksHere;

    private PersonView(PersonPage page, PersonWords words, Texts texts) {
        this.clinical = page.clinicalShown();
        this.worksHere = page.worksHere();
        this.person = words.line(page.summary());
        this.since = page.position()
                .flatMap(position -> position.since().map(date -> texts.of(sinceOrOn(position), date)))
                .orElse("");
        Sight sight = page.sight();
        this.because = sight.shows(ViewPart.BECAUSE)
                ? page.position().map(position -> because(position, texts)).orElse("")
                : "";
        this.flags = page.position()
                .map(position -> flags(position.flags(), sight, texts))
                .orElse(Collections.emptyList());
        this.next = page.nextStep()
                .map(step -> NextStepLine.of(step, sight.shows(ViewPart.NEXT_STEP_WORDS), reasonKey(page), texts))
                .orElse(null);
        this.prompts = page.clinical().map(ClinicalView::prompts).orElse(Collections.emptyList()).stream()
                .map(prompt -> PromptLine.of(prompt, texts))
                .collect(Collectors.toList());
        this.picture = page.picture()
                .filter(facts -> !facts.isEmpty())
                .map(facts -> Picture.of(facts, texts))
                .orElse(null);
        this.liver =
                page.clinical().map(view -> LiverView.of(view.liver(), texts)).orElse(null);
        this.courses =
                page.courses().stream().map(one -> CourseLine.of(one, texts)).collect(Collectors.toList());
        this.timeline =
                page.timeline().stream().map(one -> TimelineLine.of(one, texts)).collect(Collectors.toList());
    }

    public static PersonView of(PersonPage page, PersonWords words, Texts texts) {
        return new PersonView(page, words, texts);
    }

    private static String because(CascadePosition position, Texts texts) {
        return texts.of(
                "hcv.because." + position.because().key(),
                position.because().args().toArray());
    }

    /** Death is on a day; everything else lasts since then. */
    private static String sinceOrOn(CascadePosition position) {
        return position.status() == CascadeStatus.DIED ? "hcv.person.on" : "hcv.person.since";
    }

    private static String reasonKey(PersonPage page) {
        return page.position().map(position -> position.because().key()).orElse("");
    }

    private static List<String> flags(Collection<Flag> raised, Sight sight, Texts texts) {
        List<String> shown = new ArrayList<>();
        for (Flag flag : raised) {
            if (sight.shows(flag)) {
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

    /** Why; empty for those who are not shown it. */
    public String getBecause() {
        return because;
    }

    /** What comes next; empty where care here has ended. */
    public Optional<NextStepLine> getNext() {
        return Optional.ofNullable(next);
    }

    /** Advice for clinicians; empty for everybody else. */
    public List<PromptLine> getPrompts() {
        return prompts;
    }

    /** The timeline as a picture; empty where there is nothing to show. */
    public Optional<Picture> getPicture() {
        return Optional.ofNullable(picture);
    }

    /** Empty where clinical records are not shown. */
    public Optional<LiverView> getLiver() {
        return Optional.ofNullable(liver);
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

    /** Whether the person also works here, for those who are told. */
    public boolean isWorksHere() {
        return worksHere;
    }

    public boolean isClinical() {
        return clinical;
    }
}
