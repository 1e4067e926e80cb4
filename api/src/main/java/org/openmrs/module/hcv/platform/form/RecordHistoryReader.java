/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.EncounterProvider;
import org.openmrs.Provider;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.provider.FullName;

/**
 * Reads what one record says and what happened to it, for those who may see it; every look is logged.
 *
 * <p>Answers are shown by the table of who sees what, see {@link org.openmrs.module.hcv.platform.access.Sight}; a worry
 * about somebody's safety to those who may change the record, and to nobody else.
 */
public class RecordHistoryReader {

    /** Changes of one person within this time are one, milliseconds. */
    private static final long ONE_CHANGE = 2000;

    private final Dictionary dictionary;
    private final AccessLog log;
    private final RecordFinder finder;
    private final RecordAccess rights;
    private final RecordVoidings voidings;

    public RecordHistoryReader(
            SessionFactory sessionFactory,
            FormLibrary library,
            Dictionary dictionary,
            People people,
            Access access,
            AccessLog log,
            Clock clock) {
        this.dictionary = dictionary;
        this.log = log;
        this.finder = new RecordFinder(sessionFactory, library, dictionary, people);
        this.rights = new RecordAccess(access, dictionary, clock);
        this.voidings = new RecordVoidings(sessionFactory);
    }

    /**
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the user may not see it
     * @throws UnknownRecord where the person has no such record
     */
    public RecordHistory read(String personUuid, String encounterUuid) {
        FoundRecord record = finder.find(personUuid, encounterUuid);
        rights.requireSee(record);
        Integer personId = record.patient().getPatientId();
        log.add(
                AccessAction.VIEWED,
                personId,
                personUuid,
                "record " + record.form().key());
        RecordSight sight = rights.sight(record);
        List<RecordEvent> events = new ArrayList<>(changes(record, sight));
        events.addAll(voidings.of(record));
        events.sort(Comparator.comparing(RecordEvent::at).reversed());
        Encounter encounter = record.encounter();
        return new RecordHistory(
                record,
                sight.of(new EncounterReader(dictionary).read(record)),
                sight.showsPlace(),
                providers(encounter),
                local(encounter.getDateCreated()),
                name(encounter.getCreator()),
                events,
                rights);
    }

    private List<RecordEvent> changes(FoundRecord record, RecordSight sight) {
        List<AnswerEvent> answers = AnswerEvents.of(dictionary, record.form(), record.encounter()).stream()
                .filter(event -> sight.shows(event.answer.field()))
                .sorted(Comparator.comparing((AnswerEvent event) -> event.at.getTime()))
                .collect(Collectors.toList());
        List<RecordEvent> events = new ArrayList<>();
        List<AnswerEvent> together = new ArrayList<>();
        for (AnswerEvent each : answers) {
            if (!together.isEmpty() && !isOneChange(together.get(0), each)) {
                events.add(change(together, sight));
                together.clear();
            }
            together.add(each);
        }
        if (!together.isEmpty()) {
            events.add(change(together, sight));
        }
        return events;
    }

    private static boolean isOneChange(AnswerEvent first, AnswerEvent next) {
        return next.at.getTime() - first.at.getTime() < ONE_CHANGE && first.by.equals(next.by);
    }

    private static RecordEvent change(List<AnswerEvent> together, RecordSight sight) {
        String unspoken = Context.getMessageSourceService().getMessage("Obs.void.reason.default");
        String reason = together.stream()
                .map(event -> event.reason.replaceFirst(" \\(new obsId: \\d+\\)$", ""))
                .filter(text -> !text.isEmpty() && !text.equals(unspoken))
                .findFirst()
                .orElse("");
        AnswerEvent first = together.get(0);
        return new RecordEvent(
                RecordEvent.Kind.CHANGED,
                local(first.at),
                name(first.by),
                sight.showsReasons() ? reason : "",
                together.stream().map(event -> event.answer).collect(Collectors.toList()));
    }

    private static String providers(Encounter encounter) {
        return encounter.getActiveEncounterProviders().stream()
                .map(EncounterProvider::getProvider)
                .map(RecordHistoryReader::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(Provider provider) {
        String person = provider.getPerson() == null ? "" : FullName.of(provider.getPerson());
        return person.isEmpty() && provider.getName() != null ? provider.getName() : person;
    }

    static String name(User user) {
        return user == null || user.getPerson() == null ? "" : FullName.of(user.getPerson());
    }

    static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
