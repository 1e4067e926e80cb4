/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.Recorded;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.people.UnknownPerson;

/**
 * Writes down a session: a contact with each of the people, and how many stayed unnamed; all of it, or nothing.
 *
 * <p>For those who may record contacts of peer support, of people within their reach. Safe for use by several threads.
 */
public class Outreach {

    static final String FORM = "peer-contact";

    private final OutreachRows rows;
    private final FormService forms;
    private final FormDefinition form;
    private final SessionCheck check;
    private final People people;
    private final Access access;
    private final Clock clock;

    public Outreach(
            SessionFactory sessionFactory,
            FormService forms,
            Places places,
            People people,
            Access access,
            Clock clock) {
        this.rows = new OutreachRows(sessionFactory);
        this.forms = forms;
        this.form = forms.find(FORM).orElseThrow(() -> new IllegalStateException("There is no form " + FORM));
        this.check = new SessionCheck(form, places);
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** The form that each contact is recorded with. */
    public FormDefinition form() {
        return form;
    }

    /**
     * What a new session begins with: today, and where the user last recorded something.
     *
     * @throws AccessRefused where the user may not record contacts, or is nobody
     */
    public OutreachRequest begin() {
        requireWorker();
        Map<String, List<String>> begun = new LinkedHashMap<>();
        begun.put(
                OutreachRequest.DATE,
                Collections.singletonList(LocalDate.now(clock).toString()));
        forms.lastPlace().ifPresent(place -> begun.put(OutreachRequest.PLACE, Collections.singletonList(place)));
        begun.put(OutreachRequest.MODE, Collections.singletonList("mode.street"));
        begun.put(OutreachRequest.ACTIVITIES, Collections.singletonList("activity.being-there"));
        return OutreachRequest.of(UUID.randomUUID().toString(), begun);
    }

    /**
     * Those to choose from, by name: the own caseload, who was chosen already, and for those who reach everybody who is
     * found. Everybody listed is noted in the access log.
     *
     * @param search what was typed to find somebody; may be empty
     */
    public List<PersonSummary> choices(OutreachRequest sent, String search) {
        requireWorker();
        Map<String, PersonSummary> choices = new LinkedHashMap<>();
        if (access.has(HcvPrivilege.VIEW_CASELOAD)) {
            people.caseload().forEach(person -> choices.put(person.uuid(), person));
        }
        if (access.reachesEverybody() && !search.trim().isEmpty()) {
            people.find(search).stream()
                    .filter(PersonSummary::withinReach)
                    .forEach(person -> choices.put(person.uuid(), person));
        }
        Set<String> chosen = new LinkedHashSet<>(sent.people());
        chosen.removeAll(choices.keySet());
        within(chosen).forEach(uuid -> choices.put(uuid, people.summary(uuid)));
        List<PersonSummary> byName = new ArrayList<>(choices.values());
        byName.sort(Comparator.comparing(PersonSummary::displayName, String.CASE_INSENSITIVE_ORDER));
        return byName;
    }

    /** @param confirmed tokens of warnings as {@link FormSubmission#token} makes them, with the page's fields */
    public OutreachRecorded record(OutreachRequest sent, Collection<String> confirmed) {
        Integer worker = requireWorker();
        SessionContacts contacts = new SessionContacts(sent, confirmed);
        Set<String> reached = within(sent.people());
        Map<String, FormSubmission> submissions = contacts.forms(reached);
        Problems problems = problems(sent, contacts, submissions, reached);
        boolean known = rows.find(sent.uuid()).isPresent();
        if (known && problems.at(OutreachRequest.SESSION).isEmpty() && !isSame(sent, worker, problems)) {
            problems.add(Problem.error(OutreachRequest.SESSION, ProblemCode.RECORD_DIFFERS));
        }
        if (known) {
            return problems.isEmpty() ? OutreachRecorded.unchanged() : OutreachRecorded.different(problems);
        }
        boolean confirmedAll =
                problems.warnings().stream().allMatch(each -> confirmed.contains(FormSubmission.token(each)));
        if (problems.hasErrors() || !confirmedAll) {
            return OutreachRecorded.refused(problems);
        }
        Map<String, Recorded> recorded = forms.recordTogether(
                form,
                submissions,
                () -> rows.add(
                        new OutreachRow(check.facts(sent), worker, Date.from(clock.instant())), encounters(sent)));
        if (recorded.values().stream().anyMatch(Recorded::isRefused)) {
            return differs();
        }
        if (!rows.find(sent.uuid()).isPresent()) {
            // With nobody by name there is no record that tells a failure from the same session sent at once.
            throw new IllegalStateException("The outreach session " + sent.uuid() + " was not written");
        }
        return isSame(sent, worker, problems) ? OutreachRecorded.created() : differs();
    }

    private static OutreachRecorded differs() {
        return OutreachRecorded.refused(
                Problems.collect().add(Problem.error(OutreachRequest.SESSION, ProblemCode.RECORD_DIFFERS)));
    }

    private boolean isSame(OutreachRequest sent, Integer worker, Problems problems) {
        return !problems.hasErrors()
                && rows.find(sent.uuid())
                        .filter(row -> row.workerId().equals(worker))
                        .filter(row -> row.facts().equals(check.facts(sent)))
                        .filter(row -> new LinkedHashSet<>(rows.encounters(row)).equals(encounters(sent)))
                        .isPresent();
    }

    private static Set<String> encounters(OutreachRequest sent) {
        return sent.people().stream().map(sent::encounter).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Problems problems(
            OutreachRequest sent,
            SessionContacts contacts,
            Map<String, FormSubmission> submissions,
            Set<String> reached) {
        Problems problems = check.check(sent, LocalDate.now(clock));
        if (!ClientUuid.isOne(sent.uuid())) {
            problems.add(Problem.error(OutreachRequest.SESSION, ProblemCode.UNEXPECTED_VALUE));
        }
        sent.people().stream()
                .filter(person -> !reached.contains(person))
                .forEach(person -> problems.add(Problem.error(
                        OutreachRequest.field(OutreachRequest.PERSON, person), ProblemCode.UNKNOWN_PERSON)));
        sent.forgotten()
                .forEach(person -> problems.add(Problem.error(
                        OutreachRequest.field(OutreachRequest.PERSON, person), ProblemCode.UNEXPECTED_VALUE)));
        Problems whole = Problems.collect().addAll(problems);
        forms.refused(form, submissions)
                .forEach((person, refused) -> contacts.onPage(person, refused.problems()).all().stream()
                        .filter(problem -> whole.at(problem.field()).isEmpty())
                        .filter(problem -> !problems.all().contains(problem))
                        .forEach(problems::add));
        return problems;
    }

    /** Those of the people whom the user may record something of. */
    private Set<String> within(Collection<String> uuids) {
        Set<String> within = new LinkedHashSet<>();
        for (String uuid : uuids) {
            try {
                people.requireOpen(uuid);
                within.add(uuid);
            } catch (AccessRefused | UnknownPerson e) {
                // Told as a problem of the session, so that what was written of the others is not lost; it is logged.
                continue;
            }
        }
        return within;
    }

    /** Person id of the signed-in user. */
    private Integer requireWorker() {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.RECORD_PEER_CONTACTS);
        return access.ownPersonId().orElseThrow(AccessRefused::outOfReach);
    }
}
