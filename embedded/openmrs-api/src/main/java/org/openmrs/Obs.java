/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.api.APIException;
import org.openmrs.api.context.Context;

/**
 * One observation: a value for a concept about a person at a time, or a group of such. Once saved it does not change:
 * saving a changed one voids it and puts a new one in its place.
 */
public class Obs extends BaseFormRecordableOpenmrsData {

    protected Person person;

    protected Integer personId;

    protected Concept concept;

    protected Date obsDatetime;

    protected Encounter encounter;

    protected Location location;

    protected Obs obsGroup;

    protected String accessionNumber;

    protected Integer valueGroupId;

    protected Concept valueCoded;

    protected ConceptName valueCodedName;

    protected Date valueDatetime;

    protected Double valueNumeric;

    protected String valueModifier;

    protected String valueText;

    protected String valueComplex;

    protected String comment;

    private Obs previousVersion;

    protected Set<Obs> groupMembers;

    private Status status = Status.FINAL;

    private Interpretation interpretation;

    private transient boolean dirty;

    private Integer obsId;

    @Override
    public Integer getId() {
        return obsId;
    }

    @Override
    public void setId(Integer id) {
        this.obsId = id;
    }

    public Integer getObsId() {
        return obsId;
    }

    public void setObsId(Integer obsId) {
        this.obsId = obsId;
    }

    /** How final a value is. */
    public enum Status {
        PRELIMINARY,
        FINAL,
        AMENDED
    }

    /** How a value is to be read. */
    public enum Interpretation {
        NORMAL,
        ABNORMAL,
        CRITICALLY_ABNORMAL,
        NEGATIVE,
        POSITIVE,
        CRITICALLY_LOW,
        LOW,
        HIGH,
        CRITICALLY_HIGH,
        VERY_SUSCEPTIBLE,
        SUSCEPTIBLE,
        INTERMEDIATE,
        RESISTANT,
        SIGNIFICANT_CHANGE_DOWN,
        SIGNIFICANT_CHANGE_UP,
        OFF_SCALE_LOW,
        OFF_SCALE_HIGH
    }

    public Obs() {}

    public Obs(Integer obsId) {
        this.obsId = obsId;
    }

    public Obs(Person person, Concept concept, Date obsDatetime, Location location) {
        this.person = person;
        if (person != null) {
            this.personId = person.getPersonId();
        }
        this.concept = concept;
        this.obsDatetime = obsDatetime;
        this.location = location;
    }

    /** A copy without id and uuid; members already saved are copied too and point back to their original. */
    public static Obs newInstance(Obs source) {
        Obs copy = new Obs(source.person, source.concept, source.obsDatetime, source.location);
        copy.setObsGroup(source.obsGroup);
        copy.setEncounter(source.encounter);
        copy.setAccessionNumber(source.accessionNumber);
        copy.setValueGroupId(source.valueGroupId);
        copy.setValueCoded(source.valueCoded);
        copy.setValueDatetime(source.valueDatetime);
        copy.setValueNumeric(source.valueNumeric);
        copy.setValueModifier(source.valueModifier);
        copy.setValueText(source.valueText);
        copy.setValueComplex(source.valueComplex);
        copy.setComment(source.comment);
        copy.setStatus(source.status);
        copy.setInterpretation(source.interpretation);
        copy.formNamespaceAndPath = source.formNamespaceAndPath;
        copy.setCreator(source.getCreator());
        copy.setDateCreated(source.getDateCreated());
        copy.setVoided(source.getVoided());
        copy.setVoidedBy(source.getVoidedBy());
        copy.setDateVoided(source.getDateVoided());
        copy.setVoidReason(source.getVoidReason());
        if (source.groupMembers != null) {
            for (Obs member : source.groupMembers) {
                if (member.getObsId() == null) {
                    copy.addGroupMember(member);
                } else {
                    Obs memberCopy = newInstance(member);
                    memberCopy.setPreviousVersion(member);
                    copy.addGroupMember(memberCopy);
                }
            }
        }
        return copy;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        markAsDirty(this.person, person);
        this.person = person;
        setPersonId(person == null ? null : person.getPersonId());
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        markAsDirty(this.concept, concept);
        this.concept = concept;
    }

    public Date getObsDatetime() {
        return obsDatetime;
    }

    public void setObsDatetime(Date obsDatetime) {
        markAsDirty(this.obsDatetime, obsDatetime);
        this.obsDatetime = obsDatetime;
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public void setEncounter(Encounter encounter) {
        markAsDirty(this.encounter, encounter);
        this.encounter = encounter;
    }

    public Location getLocation() {
        return location;
    }

    public void setLocation(Location location) {
        markAsDirty(this.location, location);
        this.location = location;
    }

    public Obs getObsGroup() {
        return obsGroup;
    }

    public void setObsGroup(Obs obsGroup) {
        markAsDirty(this.obsGroup, obsGroup);
        this.obsGroup = obsGroup;
    }

    public String getAccessionNumber() {
        return accessionNumber;
    }

    public void setAccessionNumber(String accessionNumber) {
        markAsDirty(this.accessionNumber, accessionNumber);
        this.accessionNumber = accessionNumber;
    }

    public Integer getValueGroupId() {
        return valueGroupId;
    }

    public void setValueGroupId(Integer valueGroupId) {
        markAsDirty(this.valueGroupId, valueGroupId);
        this.valueGroupId = valueGroupId;
    }

    public Concept getValueCoded() {
        return valueCoded;
    }

    public void setValueCoded(Concept valueCoded) {
        markAsDirty(this.valueCoded, valueCoded);
        this.valueCoded = valueCoded;
    }

    public ConceptName getValueCodedName() {
        return valueCodedName;
    }

    public void setValueCodedName(ConceptName valueCodedName) {
        markAsDirty(this.valueCodedName, valueCodedName);
        this.valueCodedName = valueCodedName;
    }

    public Date getValueDatetime() {
        return valueDatetime;
    }

    public void setValueDatetime(Date valueDatetime) {
        markAsDirty(this.valueDatetime, valueDatetime);
        this.valueDatetime = valueDatetime;
    }

    public Double getValueNumeric() {
        return valueNumeric;
    }

    public void setValueNumeric(Double valueNumeric) {
        markAsDirty(this.valueNumeric, valueNumeric);
        this.valueNumeric = valueNumeric;
    }

    public String getValueModifier() {
        return valueModifier;
    }

    public void setValueModifier(String valueModifier) {
        markAsDirty(this.valueModifier, valueModifier);
        this.valueModifier = valueModifier;
    }

    public String getValueText() {
        return valueText;
    }

    public void setValueText(String valueText) {
        markAsDirty(this.valueText, valueText);
        this.valueText = valueText;
    }

    public String getValueComplex() {
        return valueComplex;
    }

    public void setValueComplex(String valueComplex) {
        markAsDirty(this.valueComplex, valueComplex);
        this.valueComplex = valueComplex;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        markAsDirty(this.comment, comment);
        this.comment = comment;
    }

    public Obs getPreviousVersion() {
        return previousVersion;
    }

    public void setPreviousVersion(Obs previousVersion) {
        markAsDirty(this.previousVersion, previousVersion);
        this.previousVersion = previousVersion;
    }

    public Integer getPersonId() {
        return personId;
    }

    protected void setPersonId(Integer personId) {
        markAsDirty(this.personId, personId);
        this.personId = personId;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        markAsDirty(this.status, status);
        this.status = status;
    }

    public Interpretation getInterpretation() {
        return interpretation;
    }

    public void setInterpretation(Interpretation interpretation) {
        markAsDirty(this.interpretation, interpretation);
        this.interpretation = interpretation;
    }

    @Override
    public void setFormField(String namespace, String formFieldPath) {
        String before = formNamespaceAndPath;
        super.setFormField(namespace, formFieldPath);
        markAsDirty(before, formNamespaceAndPath);
    }

    @Override
    public void setCreator(User creator) {
        markAsDirty(getCreator(), creator);
        super.setCreator(creator);
    }

    @Override
    public void setDateCreated(Date dateCreated) {
        markAsDirty(getDateCreated(), dateCreated);
        super.setDateCreated(dateCreated);
    }

    public Date getValueDate() {
        return valueDatetime;
    }

    public void setValueDate(Date valueDate) {
        setValueDatetime(valueDate);
    }

    /** Whether the answer to a yes-or-no question is yes; null for another question or without an answer. */
    public Boolean getValueBoolean() {
        if (concept == null || valueCoded == null || !concept.getDatatype().isBoolean()) {
            return null;
        }
        return valueCoded.equals(Context.getConceptService().getTrueConcept());
    }

    /** Answers a yes-or-no question; does nothing for another question. */
    public void setValueBoolean(Boolean valueBoolean) {
        if (concept == null || !concept.getDatatype().isBoolean()) {
            return;
        }
        if (valueBoolean == null) {
            setValueCoded(null);
            return;
        }
        setValueCoded(
                valueBoolean
                        ? Context.getConceptService().getTrueConcept()
                        : Context.getConceptService().getFalseConcept());
    }

    public Boolean hasPreviousVersion() {
        return previousVersion != null;
    }

    public boolean isObsGrouping() {
        return hasGroupMembers(true);
    }

    public boolean hasGroupMembers() {
        return hasGroupMembers(false);
    }

    public boolean hasGroupMembers(boolean includeVoided) {
        Set<Obs> members = getGroupMembers(includeVoided);
        return members != null && !members.isEmpty();
    }

    /** The members in use; null for an obs that never had any. */
    public Set<Obs> getGroupMembers() {
        return getGroupMembers(false);
    }

    /** The members, the voided ones only when asked for, and then the live set; null for an obs that never had any. */
    public Set<Obs> getGroupMembers(boolean includeVoided) {
        if (includeVoided || groupMembers == null) {
            return groupMembers;
        }
        return groupMembers.stream()
                .filter(member -> !member.getVoided())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public void setGroupMembers(Set<Obs> groupMembers) {
        this.groupMembers = groupMembers == null ? null : new LinkedHashSet<>(groupMembers);
        if (obsId != null) {
            dirty = true;
        }
    }

    /** Refuses, with an {@link APIException}, to make an obs a member of itself. */
    public void addGroupMember(Obs member) {
        if (member == null) {
            return;
        }
        if (member.equals(this)) {
            throw new APIException("Obs.error.groupCannotHaveItselfAsAMentor", (Object[]) null);
        }
        if (groupMembers == null) {
            groupMembers = new LinkedHashSet<>();
        }
        member.setObsGroup(this);
        if (groupMembers.add(member) && obsId != null) {
            dirty = true;
        }
    }

    public void removeGroupMember(Obs member) {
        if (groupMembers != null && groupMembers.remove(member)) {
            member.setObsGroup(null);
            if (obsId != null) {
                dirty = true;
            }
        }
    }

    /** Whether anything was changed since the obs was read or saved; an obs never saved is not dirty. */
    public boolean isDirty() {
        return dirty;
    }

    protected void markAsDirty(Object oldValue, Object newValue) {
        if (!dirty && obsId != null && !Objects.equals(oldValue, newValue)) {
            dirty = true;
        }
    }

    @Override
    public String toString() {
        return obsId == null ? "obs id is null" : "Obs #" + obsId;
    }
}
