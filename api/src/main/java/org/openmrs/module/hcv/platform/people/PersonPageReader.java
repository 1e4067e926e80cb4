/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.consent.Consents;
import org.openmrs.module.hcv.domain.next.NextSteps;
import org.openmrs.module.hcv.domain.picture.PictureFacts;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.prompt.Prompt;
import org.openmrs.module.hcv.domain.prompt.PromptFacts;
import org.openmrs.module.hcv.domain.prompt.PromptKind;
import org.openmrs.module.hcv.domain.prompt.Prompts;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.access.Sight;
import org.openmrs.module.hcv.platform.access.StaffPeople;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.prompt.ClinicalFacts;
import org.openmrs.module.hcv.platform.prompt.ClinicalFactsReader;
import org.openmrs.module.hcv.platform.prompt.PromptFiles;

/** Puts one person's page together, with what the signed-in user may see of it and nothing else. */
final class PersonPageReader {

    private static final List<String> CLINICAL_KINDS = Collections.unmodifiableList(Arrays.asList(
            "assessment", "screening", "test-result", "treatment-end", "treatment-review", "treatment-start"));

    private static final List<String> ALL_KINDS = withContacts();

    private final Access access;
    private final PatientHistoryReader histories;
    private final ClinicalFactsReader clinicalFacts;
    private final TimelineReader timelines;
    private final ConsentReader consents;
    private final StaffPeople staff;
    private final Prompts prompts = Prompts.of(PromptFiles.load());

    PersonPageReader(
            Access access,
            PatientHistoryReader histories,
            ClinicalFactsReader clinicalFacts,
            TimelineReader timelines,
            ConsentReader consents,
            StaffPeople staff) {
        this.access = access;
        this.histories = histories;
        this.clinicalFacts = clinicalFacts;
        this.timelines = timelines;
        this.consents = consents;
        this.staff = staff;
    }

    PersonPage read(PersonSummary person, ProgrammeRules rules, LocalDate today) {
        PatientHistory history = histories.read(person.personId());
        Sight sight = access.sight();
        boolean contacts = access.has(HcvPrivilege.VIEW_PEER_CONTACTS);
        boolean clinical = sight.shows(ViewPart.TREATMENT_LIVER_AND_PROMPTS);
        ClinicalFacts facts = clinical
                ? clinicalFacts.read(person.personId(), person.birthdate(), history, rules, today)
                : ClinicalFacts.nothingKnown();
        PromptFacts derived = PromptFacts.of(history, facts.liver(), facts.context(), rules, today);
        CascadeSnapshot snapshot = derived.snapshot();
        Consents agreed = consents.read(person.personId());
        // What comes next is a reason to look for the person, which ends for peers with the consent to be contacted.
        boolean told = access.reachesEverybody() || !agreed.refuses(ConsentKind.CONTACT, today);
        return new PersonPage(
                person.at(snapshot.position()),
                told ? NextSteps.of(history, snapshot, rules) : Optional.empty(),
                picture(history, snapshot, rules, sight, contacts),
                timelines.read(
                        person.personId(), contacts ? ALL_KINDS : CLINICAL_KINDS, history.tests(), reader(sight)),
                clinical
                        ? Optional.of(new ClinicalView(snapshot.results(), derived.liver(), prompts.all(derived)))
                        : Optional.empty(),
                sight,
                !staff.told(access, Collections.singleton(person.personId())).isEmpty());
    }

    /** What there is to say to somebody who may see prompts before another antibody test is made. */
    Optional<Prompt> beforeAntibodyTest(PersonSummary person, ProgrammeRules rules, LocalDate today) {
        if (!access.sight().shows(ViewPart.TREATMENT_LIVER_AND_PROMPTS)) {
            return Optional.empty();
        }
        PatientHistory history = histories.read(person.personId());
        ClinicalFacts facts = clinicalFacts.read(person.personId(), person.birthdate(), history, rules, today);
        ClinicalContext ordering = ClinicalContext.builder()
                .answer(Question.ANTIBODIES_BEFORE, facts.context().answer(Question.ANTIBODIES_BEFORE))
                .orderingAntibodyTest(true)
                .build();
        return prompts.all(PromptFacts.of(history, facts.liver(), ordering, rules, today)).stream()
                .filter(prompt -> prompt.kind() == PromptKind.DR2)
                .findFirst();
    }

    private static List<String> withContacts() {
        List<String> kinds = new ArrayList<>(CLINICAL_KINDS);
        kinds.add("peer-contact");
        return Collections.unmodifiableList(kinds);
    }

    private TimelineSight reader(Sight sight) {
        return new TimelineSight(sight, access.ownPersonId().orElse(0), access.reachesEverybody());
    }

    private static Optional<PictureFacts> picture(
            PatientHistory history, CascadeSnapshot snapshot, ProgrammeRules rules, Sight sight, boolean contacts) {
        if (sight.shows(ViewPart.PICTURE_TREATMENT_AND_APPOINTMENTS)) {
            return Optional.of(PictureFacts.of(history, snapshot, rules, contacts));
        }
        if (sight.shows(ViewPart.PICTURE_TESTS)) {
            return Optional.of(PictureFacts.ofTests(history, snapshot.asOf(), contacts));
        }
        return contacts ? Optional.of(PictureFacts.ofContacts(history.contacts(), snapshot.asOf())) : Optional.empty();
    }
}
