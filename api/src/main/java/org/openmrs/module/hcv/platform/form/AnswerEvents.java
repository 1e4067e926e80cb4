/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads from the observations of one record, the voided ones included, how its answers changed: the platform never
 * changes an observation, it voids it and lets another follow. For one thread.
 */
final class AnswerEvents {

    /** What was saved within this time of the encounter was saved with it, milliseconds. */
    private static final long SAVED_TOGETHER = 2000;

    private final Dictionary dictionary;
    private final EncounterReader reader;
    private final FormDefinition form;
    private final Encounter encounter;
    private final List<AnswerEvent> events = new ArrayList<>();
    private final Set<Integer> followed = new HashSet<>();

    private AnswerEvents(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        this.dictionary = dictionary;
        this.reader = new EncounterReader(dictionary);
        this.form = form;
        this.encounter = encounter;
    }

    static List<AnswerEvent> of(Dictionary dictionary, FormDefinition form, Encounter encounter) {
        return new AnswerEvents(dictionary, form, encounter).read();
    }

    private List<AnswerEvent> read() {
        Map<Obs, FormField> answers = PlacedObs.of(dictionary, form, encounter).fieldsOfAll();
        answers.keySet().stream()
                .filter(Obs::hasPreviousVersion)
                .forEach(obs -> followed.add(obs.getPreviousVersion().getObsId()));
        answers.keySet().removeIf(AnswerEvents::isCopyOfVoided);
        answers.forEach((obs, field) -> {
            came(obs, field);
            went(obs, field);
        });
        return events;
    }

    private void came(Obs obs, FormField field) {
        FormAnswers now = reader.readOne(field, obs);
        if (obs.hasPreviousVersion()) {
            Obs before = obs.getPreviousVersion();
            FormAnswers then = reader.readOne(field, before);
            if (!SameAnswer.of(then, now).at(field.id())) {
                events.add(event(before, obs, new ChangedAnswer(field, then, now)));
            }
            moved(before, obs);
        } else if (obs.getDateCreated().getTime() - encounter.getDateCreated().getTime() >= SAVED_TOGETHER) {
            events.add(new AnswerEvent(
                    obs.getDateCreated(), obs.getCreator(), "", new ChangedAnswer(field, FormAnswers.none(), now)));
        }
    }

    /** What was voided without a date, outside of the platform, has no place in the course of things. */
    private void went(Obs obs, FormField field) {
        if (!obs.getVoided() || obs.getDateVoided() == null || followed.contains(obs.getObsId()) || isWithRecord(obs)) {
            return;
        }
        events.add(new AnswerEvent(
                obs.getDateVoided(),
                obs.getVoidedBy(),
                Optional.ofNullable(obs.getVoidReason()).orElse(""),
                new ChangedAnswer(field, reader.readOne(field, obs), FormAnswers.none())));
    }

    private boolean isWithRecord(Obs obs) {
        return Boolean.TRUE.equals(encounter.getVoided())
                && encounter.getDateVoided() != null
                && Math.abs(obs.getDateVoided().getTime()
                                - encounter.getDateVoided().getTime())
                        < SAVED_TOGETHER;
    }

    /** At the moment when the former one was voided: a copy within a row keeps the time of the first. */
    private static AnswerEvent event(Obs before, Obs after, ChangedAnswer answer) {
        boolean voided = before.getDateVoided() != null;
        return new AnswerEvent(
                voided ? before.getDateVoided() : after.getDateCreated(),
                voided ? before.getVoidedBy() : after.getCreator(),
                Optional.ofNullable(before.getVoidReason()).orElse(""),
                answer);
    }

    /** A row that is replaced takes copies of its voided answers along; they tell nothing new. */
    private static boolean isCopyOfVoided(Obs obs) {
        return obs.getVoided()
                && obs.getDateVoided() != null
                && obs.hasPreviousVersion()
                && obs.getDateVoided().equals(obs.getPreviousVersion().getDateVoided())
                && obs.getDateCreated().equals(obs.getPreviousVersion().getDateCreated());
    }

    /** A visit that moved takes all its observations along; it is told once. */
    private void moved(Obs before, Obs after) {
        FormAnswers.Builder from = FormAnswers.builder();
        FormAnswers.Builder to = FormAnswers.builder();
        form.first(FieldKind.VISIT_DATE).ifPresent(field -> {
            if (!PlatformDates.date(before.getObsDatetime()).equals(PlatformDates.date(after.getObsDatetime()))) {
                from.date(field.id(), PlatformDates.date(before.getObsDatetime()));
                to.date(field.id(), PlatformDates.date(after.getObsDatetime()));
                once(before, after, new ChangedAnswer(field, from.build(), to.build()));
            }
        });
        form.first(FieldKind.PLACE).ifPresent(field -> {
            Optional<String> there = name(before.getLocation());
            Optional<String> here = name(after.getLocation());
            if (there.isPresent() && here.isPresent() && !there.equals(here)) {
                from.text(field.id(), there.get());
                to.text(field.id(), here.get());
                once(before, after, new ChangedAnswer(field, from.build(), to.build()));
            }
        });
    }

    private void once(Obs before, Obs after, ChangedAnswer answer) {
        String field = answer.field().id();
        AnswerEvent event = event(before, after, answer);
        boolean told = events.stream()
                .anyMatch(each -> each.answer.field().id().equals(field)
                        && each.answer.from().raw(field).equals(answer.from().raw(field))
                        && Math.abs(each.at.getTime() - event.at.getTime()) < SAVED_TOGETHER);
        if (!told) {
            events.add(event);
        }
    }

    private static Optional<String> name(Location location) {
        return Optional.ofNullable(location).map(Location::getName);
    }
}
