/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Concept;
import org.openmrs.EncounterRole;
import org.openmrs.EncounterType;
import org.openmrs.Form;
import org.openmrs.OpenmrsObject;
import org.openmrs.PatientIdentifierType;
import org.openmrs.Program;
import org.openmrs.ProgramWorkflow;
import org.openmrs.ProgramWorkflowState;
import org.openmrs.ProviderAttributeType;
import org.openmrs.RelationshipType;
import org.openmrs.module.hcv.platform.content.ConceptClasses;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
import org.openmrs.module.hcv.platform.content.LabUnitFile;

/**
 * Finds the metadata that a key stands for in this database.
 *
 * <p>Metadata is looked up with no privilege of the user, because knowing that an encounter type exists tells nothing
 * about anybody. Safe for use by several threads.
 */
public class Dictionary {

    private final SessionFactory sessionFactory;
    private final DictionaryFile file;
    private final Suitability suitability;
    private volatile ConceptIndex index;

    public Dictionary(SessionFactory sessionFactory, DictionaryFile file) {
        this.sessionFactory = sessionFactory;
        this.file = file;
        this.suitability = new Suitability(ConceptClasses.load(), LabUnitFile.load());
    }

    public DictionaryFile file() {
        return file;
    }

    /** The concepts of all keys; read once and kept until {@link #refresh()}. */
    public ConceptIndex concepts() {
        ConceptIndex known = index;
        if (known == null) {
            known = new ConceptIndex(new ConceptResolver(sessionFactory, file, suitability).resolve());
            index = known;
        }
        return known;
    }

    /** Forgets what was found, for use after metadata was installed or mapped anew. */
    public void refresh() {
        index = null;
    }

    /** In which units the numbers of concepts are. */
    public ConceptUnits units() {
        return new ConceptUnits(this);
    }

    /** Which concepts can stand for which keys. */
    public Suitability suitability() {
        return suitability;
    }

    SessionFactory sessionFactory() {
        return sessionFactory;
    }

    /**
     * @throws MetadataMissing where the database has no concept for the key
     */
    public Concept concept(String key) {
        return sessionFactory.getCurrentSession().get(Concept.class, concepts().id(key));
    }

    public Optional<String> keyOf(Concept concept) {
        return concept == null ? Optional.empty() : concepts().key(concept.getConceptId());
    }

    /** The published form of that uuid; none before it was published, and none once the site has retired it. */
    public Optional<Form> form(String uuid) {
        return find(Form.class, uuid).filter(form -> !Boolean.TRUE.equals(form.getRetired()));
    }

    public EncounterType encounterType(String key) {
        return byKey(EncounterType.class, "encountertypes.csv", key);
    }

    public EncounterRole encounterRole(String key) {
        return byKey(EncounterRole.class, "encounterroles.csv", key);
    }

    public RelationshipType relationshipType(String key) {
        return byKey(RelationshipType.class, "relationshiptypes.csv", key);
    }

    public ProviderAttributeType providerAttributeType(String key) {
        return byKey(ProviderAttributeType.class, "providerattributetypes.csv", key);
    }

    public PatientIdentifierType identifierType(String key) {
        return byKey(PatientIdentifierType.class, "identifiertypes.csv", key);
    }

    public Program program(String key) {
        return byKey(Program.class, "programs.csv", key);
    }

    public ProgramWorkflow programWorkflow(String key) {
        return byKey(ProgramWorkflow.class, "programworkflows.csv", key);
    }

    public ProgramWorkflowState programState(String key) {
        return byKey(ProgramWorkflowState.class, "programstates.csv", key);
    }

    private <T extends OpenmrsObject> T byKey(Class<T> type, String fileName, String key) {
        return find(type, uuid(fileName, key)).orElseThrow(() -> new MetadataMissing(type.getSimpleName(), key));
    }

    /** The object of a uuid, retired ones included. */
    <T extends OpenmrsObject> Optional<T> find(Class<T> type, String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from " + type.getName() + " o where o.uuid = :uuid", type)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }

    /** Uuid of the concept and locale of each name, voided names included, of concepts that are not retired. */
    List<Object[]> namesOf(Collection<String> conceptUuids) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select n.concept.uuid, n.locale from ConceptName n "
                                + "where n.concept.retired = false and n.concept.uuid in (:uuids)",
                        Object[].class)
                .setParameterList("uuids", conceptUuids)
                .getResultList();
    }

    private static String uuid(String fileName, String key) {
        for (ContentRow row : ContentTable.read(fileName).rows()) {
            if (row.text("key").equals(key)) {
                return row.text("uuid");
            }
        }
        throw new IllegalArgumentException(fileName + " has no key " + key);
    }
}
