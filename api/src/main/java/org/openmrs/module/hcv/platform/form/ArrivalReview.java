/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;

/**
 * Checks an encounter about to be saved, whoever saves it, as the form it is a record of is checked when our own page
 * sends it.
 *
 * <p>Passed over: encounters of other types, and of our types with a form of somebody else; voided ones; what the module
 * itself is writing, which was checked; and changes that bring no answer and no other day, so that voiding, merging and
 * saving once more are never in the way of a record that was good when it was made. Safe for use by several threads.
 */
public class ArrivalReview {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final EncounterReader reader;
    private final FormReview review;
    private final Map<String, FormDefinition> formsByType = new HashMap<>();

    public ArrivalReview(
            SessionFactory sessionFactory,
            FormLibrary library,
            Dictionary dictionary,
            PatientHistoryReader histories,
            Places places,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.reader = new EncounterReader(dictionary);
        this.review = new FormReview(histories, places, sessionFactory, clock);
        Map<String, String> types = new HashMap<>();
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            types.put(row.text("key"), row.text("uuid"));
        }
        library.all().forEach(form -> formsByType.put(types.get(form.header().encounterType()), form));
    }

    /** Nothing where there is nothing to check. */
    public Optional<ArrivedRecord> review(Encounter encounter) {
        if (!isReadable(encounter) || OwnWriting.isOf(encounter)) {
            return Optional.empty();
        }
        FormDefinition form = formsByType.get(encounter.getEncounterType().getUuid());
        if (form == null || !isOf(form, encounter) || !bringsSomething(encounter)) {
            return Optional.empty();
        }
        ParsedForm parsed = reader.parse(form, encounter);
        parsed.problems().addAll(MisplacedObs.of(dictionary, form, encounter));
        ParsedForm arrived = review.complete(form, parsed, encounter.getPatient());
        return Optional.of(new ArrivedRecord(
                form, review.review(form, arrived, encounter.getPatient(), Doers.of(encounter), encounter.getUuid())));
    }

    /** Whether it has what the platform's own check asks for; without it there is nothing to look at. */
    private static boolean isReadable(Encounter encounter) {
        return !encounter.getVoided()
                && encounter.getEncounterType() != null
                && encounter.getEncounterDatetime() != null
                && encounter.getPatient() != null
                && encounter.getPatient().getPatientId() != null;
    }

    private static boolean isOf(FormDefinition form, Encounter encounter) {
        return encounter.getForm() == null
                || form.header().uuid().equals(encounter.getForm().getUuid());
    }

    private boolean bringsSomething(Encounter encounter) {
        if (encounter.getEncounterId() == null) {
            return true;
        }
        for (Obs obs : encounter.getAllFlattenedObs(false)) {
            if (obs.getObsId() == null || obs.isDirty()) {
                return true;
            }
        }
        return isOfAnotherTime(encounter);
    }

    private boolean isOfAnotherTime(Encounter encounter) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select e.encounterDatetime from Encounter e where e.encounterId = :id", Date.class)
                .setParameter("id", encounter.getEncounterId())
                .uniqueResultOptional()
                .map(saved ->
                        saved.getTime() != encounter.getEncounterDatetime().getTime())
                .orElse(true);
    }
}
