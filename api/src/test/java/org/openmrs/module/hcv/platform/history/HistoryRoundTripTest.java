/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

/** History → encounters and observations through the platform's services → reader → the same history. */
class HistoryRoundTripTest extends PlatformTest {

    @Autowired
    private PatientHistoryReader reader;

    @Autowired
    private Dictionary dictionary;

    private final Map<Patient, RandomRecords> people = new LinkedHashMap<>();
    private List<EncounterType> types;
    private Provider provider;

    @BeforeEach
    void findMetadata() {
        takeBrokenRecords();
        EncounterType other = new EncounterType();
        other.setName("Visit of another program");
        other.setDescription("not one of the module's");
        types = Arrays.asList(
                dictionary.encounterType("screening"),
                dictionary.encounterType("treatment-start"),
                dictionary.encounterType("peer-contact"),
                Context.getEncounterService().saveEncounterType(other));
        provider = Context.getProviderService()
                .getProvidersByPerson(Context.getAuthenticatedUser().getPerson())
                .iterator()
                .next();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_recorded_is_read_to_the_last_field(long seed) {
        recordPeople(seed, 4);
        assertThat(people.values())
                .allMatch(records -> HistoryLines.of(records.expected()).size() > 6);

        assertThatEverybodyIsReadAsExpected();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void what_was_voided_through_the_platform_was_never_there(long seed) {
        recordPeople(seed, 3);
        for (RandomRecords records : people.values()) {
            for (Encounter forgotten : records.forgetSome()) {
                Context.getEncounterService()
                        .voidEncounter(
                                Context.getEncounterService().getEncounterByUuid(forgotten.getUuid()), "mistake");
            }
        }

        assertThatEverybodyIsReadAsExpected();
    }

    @Test
    void a_death_and_a_move_to_another_service_come_back_too() {
        Patient person = register("Robin", 40);
        Observed observed = new Observed(person);
        LocalDate date = LocalDate.of(2025, 3, 1);
        observed.save(observed.dated(dictionary.concept("transfer.out-date"), date, date.minusDays(1)));
        person.setDead(true);
        person.setDeathDate(day(date.plusDays(9)));
        person.setCauseOfDeathNonCoded("unknown");
        Context.getPatientService().savePatient(person);
        flush();

        assertThat(HistoryLines.of(reader.read(person.getPatientId())))
                .containsExactly("died 2025-03-10", "transferred 2025-02-28");
    }

    private void recordPeople(long seed, int count) {
        for (int i = 0; i < count; i++) {
            Patient person = register("Robin" + i, 40);
            RandomRecords records = new RandomRecords(100 * seed + i, dictionary, person, place(), provider, types);
            records.record(6, 6);
            people.put(person, records);
        }
        flush();
    }

    private void assertThatEverybodyIsReadAsExpected() {
        flush();
        List<Integer> ids = new ArrayList<>();
        people.keySet().forEach(person -> ids.add(person.getPatientId()));
        Map<Integer, PatientHistory> read = reader.read(ids);
        people.forEach((person, records) -> assertThat(HistoryLines.of(read.get(person.getPatientId())))
                .containsExactlyElementsOf(HistoryLines.of(records.expected())));
    }
}
