/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.day.DayOrder;
import org.openmrs.module.hcv.domain.day.DayTask;
import org.openmrs.module.hcv.domain.day.DayTasks;
import org.openmrs.module.hcv.domain.peer.Attempts;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.peer.Promise;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.worklist.Worklists;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * The day of the signed-in peer support worker, of the own caseload as it is at this moment. Everybody who is shown is
 * noted in the access log.
 *
 * <p>Who declined or withdrew peer support is not shown at all; of who declined or withdrew contact nothing is asked.
 * Safe for use by several threads.
 */
public class PeerDays {

    /** How many days back contacts of others are news. */
    private static final int NEWS_DAYS = 14;

    private final PersonNotesReader notes;
    private final ConsentReader consents;
    private final OwnWeekReader weeks;
    private final Access access;
    private final AccessLog log;
    private final People people;
    private final PatientHistoryReader histories;
    private final CurrentRules rules;
    private final Clock clock;
    private final SessionFactory sessionFactory;

    public PeerDays(
            SessionFactory sessionFactory,
            Dictionary dictionary,
            Access access,
            AccessLog log,
            People people,
            PatientHistoryReader histories,
            CurrentRules rules,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.notes = new PersonNotesReader(sessionFactory, dictionary);
        this.consents = new ConsentReader(sessionFactory, dictionary);
        this.weeks = new OwnWeekReader(sessionFactory, dictionary);
        this.access = access;
        this.log = log;
        this.people = people;
        this.histories = histories;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for everybody who has no caseload to see
     */
    public MyDay today() {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.VIEW_CASELOAD);
        LocalDate today = LocalDate.now(clock);
        Set<Integer> caseload = access.caseload();
        Map<Integer, PersonNotes> noted = notes.read(caseload);
        Set<Integer> notToContact = consents.refusing(caseload, ConsentKind.CONTACT, today);
        Map<Integer, PatientHistory> read = histories.read(caseload);
        ProgrammeRules current = rules.current();
        List<String> own = ownProviders();
        List<DayPerson> toSee = new ArrayList<>();
        List<TeamNews> news = new ArrayList<>();
        Map<Integer, String> shown = new LinkedHashMap<>();
        for (PersonSummary person : people.summaries(caseload).values()) {
            PatientHistory history = read.get(person.personId());
            PersonNotes said = noted.get(person.personId());
            if (!notToContact.contains(person.personId())) {
                person(person, history, said, current, today).ifPresent(toSee::add);
            }
            news(person, history, said, own, today).ifPresent(news::add);
        }
        toSee.forEach(each -> shown.put(each.person().personId(), each.person().uuid()));
        news.forEach(each -> shown.put(each.person().personId(), each.person().uuid()));
        log.add(AccessAction.LISTED, shown, "day");
        toSee.sort(Comparator.comparing(DayPerson::tasks, DayOrder.of(today))
                .thenComparing(each -> each.person().displayName()));
        news.sort(Comparator.comparing(TeamNews::day).reversed());
        return new MyDay(
                today,
                toSee.stream().filter(each -> !each.isComing(today)).collect(Collectors.toList()),
                toSee.stream().filter(each -> each.isComing(today)).collect(Collectors.toList()),
                news,
                weeks.read(access.ownPersonId(), today));
    }

    /**
     * What whoever goes to see the person should look out for.
     *
     * <p>Throws as {@link People#requireOpen} does.
     *
     * @return empty where there is nothing, and for those who record no contacts
     */
    public Optional<VisitAlert> alert(String personUuid) {
        Integer id = people.requireOpen(personUuid).getPatientId();
        return access.has(HcvPrivilege.RECORD_PEER_CONTACTS)
                ? notes.read(Collections.singleton(id)).get(id).alert()
                : Optional.empty();
    }

    /** What is known of the contacts with a person; throws as {@link People#requireOpen} does. */
    public ContactSoFar contacts(String personUuid) {
        List<PeerContact> contacts =
                histories.read(people.requireOpen(personUuid).getPatientId()).contacts();
        String mode = null;
        LocalDate last = LocalDate.MIN;
        for (PeerContact contact : contacts) {
            if (contact.mode().isPresent() && !contact.date().isBefore(last)) {
                mode = contact.mode().map(Code::value).get();
                last = contact.date();
            }
        }
        return new ContactSoFar(
                Attempts.sinceMet(contacts, LocalDate.now(clock)), mode == null ? null : "mode." + mode);
    }

    private static Optional<DayPerson> person(
            PersonSummary person, PatientHistory history, PersonNotes said, ProgrammeRules current, LocalDate today) {
        Optional<Promise> promise =
                history.death().isPresent() ? Optional.empty() : Promise.open(history.contacts(), today);
        List<DayTask> tasks = DayTasks.of(
                Worklists.of(history, current, today),
                promise,
                history.death().isPresent() ? Optional.empty() : said.date("appointment.date"),
                said.collection(),
                today);
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        int attempts = Attempts.sinceMet(history.contacts(), today);
        return Optional.of(new DayPerson(person, tasks, attempts, said, promise.flatMap(each -> each.madeAt()
                .encounterUuid())));
    }

    /**
     * What somebody else learned last: of a contact at which the person was not met, or of an appointment they did not get
     * to. Nothing where somebody has met them since.
     */
    private static Optional<TeamNews> news(
            PersonSummary person, PatientHistory history, PersonNotes said, List<String> own, LocalDate today) {
        PeerContact last = null;
        for (PeerContact contact : history.contacts()) {
            if (!contact.date().isAfter(today)
                    && (last == null || !contact.date().isBefore(last.date()))) {
                last = contact;
            }
        }
        Optional<LocalDate> missed = said.missedAppointment();
        LocalDate earliest = today.minusDays(NEWS_DAYS);
        if (missed.isPresent()
                && !missed.get().isBefore(earliest)
                && (last == null || last.date().isBefore(missed.get()))) {
            return Optional.of(new TeamNews(person, PersonNotes.MISSED, missed.get()));
        }
        boolean news = last != null
                && !last.isMade()
                && !last.date().isBefore(earliest)
                && !last.providerUuid().filter(own::contains).isPresent();
        return news
                ? Optional.of(
                        new TeamNews(person, "contact-outcome." + last.outcome().key(), last.date()))
                : Optional.empty();
    }

    private List<String> ownProviders() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select p.uuid from Provider p where p.person.personId = :person", String.class)
                .setParameter("person", access.ownPersonId().orElse(0))
                .getResultList();
    }
}
