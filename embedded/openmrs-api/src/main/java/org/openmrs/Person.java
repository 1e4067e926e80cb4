/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody OpenMRS knows: a patient, a user, a provider or a relative of one. The person columns of the audit trail
 * have names of their own, because a patient has a second set.
 */
public class Person extends BaseChangeableOpenmrsData {

    private boolean isPatient;

    private Integer personId;

    private String gender;

    private Date birthdate;

    private Boolean birthdateEstimated = Boolean.FALSE;

    private Date birthtime;

    private Boolean dead = Boolean.FALSE;

    private Date deathDate;

    private Boolean deathdateEstimated = Boolean.FALSE;

    private Concept causeOfDeath;

    private String causeOfDeathNonCoded;

    private User personCreator;

    private Date personDateCreated;

    private User personChangedBy;

    private Date personDateChanged;

    private Boolean personVoided = Boolean.FALSE;

    private User personVoidedBy;

    private Date personDateVoided;

    private String personVoidReason;

    private Set<PersonName> names;

    private Set<PersonAddress> addresses;

    private Set<PersonAttribute> attributes;

    public Person() {}

    public Person(Integer personId) {
        this.personId = personId;
    }

    @Override
    public Integer getId() {
        return personId;
    }

    @Override
    public void setId(Integer id) {
        this.personId = id;
    }

    public Integer getPersonId() {
        return personId;
    }

    public void setPersonId(Integer personId) {
        this.personId = personId;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public Date getBirthdate() {
        return birthdate;
    }

    public void setBirthdate(Date birthdate) {
        this.birthdate = birthdate;
    }

    public Boolean getBirthdateEstimated() {
        return birthdateEstimated;
    }

    public Boolean isBirthdateEstimated() {
        return getBirthdateEstimated();
    }

    public void setBirthdateEstimated(Boolean birthdateEstimated) {
        this.birthdateEstimated = birthdateEstimated;
    }

    public Date getBirthtime() {
        return birthtime;
    }

    public void setBirthtime(Date birthtime) {
        this.birthtime = birthtime;
    }

    public Boolean getDead() {
        return dead;
    }

    public Boolean isDead() {
        return getDead();
    }

    public void setDead(Boolean dead) {
        this.dead = dead;
    }

    public Date getDeathDate() {
        return deathDate;
    }

    public void setDeathDate(Date deathDate) {
        this.deathDate = deathDate;
    }

    public Boolean getDeathdateEstimated() {
        return deathdateEstimated;
    }

    public void setDeathdateEstimated(Boolean deathdateEstimated) {
        this.deathdateEstimated = deathdateEstimated;
    }

    public Concept getCauseOfDeath() {
        return causeOfDeath;
    }

    public void setCauseOfDeath(Concept causeOfDeath) {
        this.causeOfDeath = causeOfDeath;
    }

    public String getCauseOfDeathNonCoded() {
        return causeOfDeathNonCoded;
    }

    public void setCauseOfDeathNonCoded(String causeOfDeathNonCoded) {
        this.causeOfDeathNonCoded = causeOfDeathNonCoded;
    }

    public User getPersonCreator() {
        return personCreator;
    }

    public Date getPersonDateCreated() {
        return personDateCreated;
    }

    public User getPersonChangedBy() {
        return personChangedBy;
    }

    public Date getPersonDateChanged() {
        return personDateChanged;
    }

    public Boolean getPersonVoided() {
        return personVoided;
    }

    public Boolean isPersonVoided() {
        return getPersonVoided();
    }

    public User getPersonVoidedBy() {
        return personVoidedBy;
    }

    public Date getPersonDateVoided() {
        return personDateVoided;
    }

    public String getPersonVoidReason() {
        return personVoidReason;
    }

    /** Takes over the identity and everything recorded about another person; the sets are copied, not shared. */
    public Person(Person person) {
        if (person == null) {
            return;
        }
        personId = person.getPersonId();
        setUuid(person.getUuid());
        names = new LinkedHashSet<>(person.getNames());
        addresses = new LinkedHashSet<>(person.getAddresses());
        attributes = new LinkedHashSet<>(person.getAttributes());
        gender = person.getGender();
        birthdate = person.getBirthdate();
        birthdateEstimated = person.getBirthdateEstimated();
        birthtime = person.getBirthtime();
        dead = person.getDead();
        deathDate = person.getDeathDate();
        deathdateEstimated = person.getDeathdateEstimated();
        causeOfDeath = person.getCauseOfDeath();
        causeOfDeathNonCoded = person.getCauseOfDeathNonCoded();
        personCreator = person.getPersonCreator();
        personDateCreated = person.getPersonDateCreated();
        personChangedBy = person.getPersonChangedBy();
        personDateChanged = person.getPersonDateChanged();
        personVoided = person.getPersonVoided();
        personVoidedBy = person.getPersonVoidedBy();
        personDateVoided = person.getPersonDateVoided();
        personVoidReason = person.getPersonVoidReason();
    }

    public Set<PersonName> getNames() {
        if (names == null) {
            names = new LinkedHashSet<>();
        }
        return names;
    }

    public void setNames(Set<PersonName> names) {
        this.names = names;
    }

    public void addName(PersonName name) {
        if (name != null) {
            name.setPerson(this);
            getNames().add(name);
        }
    }

    public void removeName(PersonName name) {
        getNames().remove(name);
    }

    /** The preferred name, else any name in use, else, for a voided person only, any name; null where there is none. */
    public PersonName getPersonName() {
        Optional<PersonName> inUse = getNames().stream()
                .filter(name -> !name.getVoided())
                .min(Comparator.comparing(name -> !name.getPreferred()));
        if (inUse.isPresent() || !getVoided()) {
            return inUse.orElse(null);
        }
        return getNames().stream().findFirst().orElse(null);
    }

    public String getGivenName() {
        PersonName name = getPersonName();
        return name == null ? "" : name.getGivenName();
    }

    public String getMiddleName() {
        PersonName name = getPersonName();
        return name == null ? "" : name.getMiddleName();
    }

    public String getFamilyName() {
        PersonName name = getPersonName();
        return name == null ? "" : name.getFamilyName();
    }

    public Set<PersonAddress> getAddresses() {
        if (addresses == null) {
            addresses = new LinkedHashSet<>();
        }
        return addresses;
    }

    public void setAddresses(Set<PersonAddress> addresses) {
        this.addresses = addresses;
    }

    public void addAddress(PersonAddress address) {
        if (address != null) {
            address.setPerson(this);
            getAddresses().add(address);
        }
    }

    public void removeAddress(PersonAddress address) {
        getAddresses().remove(address);
    }

    /** The preferred address, else any address in use; null where there is none. */
    public PersonAddress getPersonAddress() {
        return getAddresses().stream()
                .filter(address -> !address.getVoided())
                .min(Comparator.comparing(address -> !address.getPreferred()))
                .orElse(null);
    }

    public Set<PersonAttribute> getAttributes() {
        if (attributes == null) {
            attributes = new LinkedHashSet<>();
        }
        return attributes;
    }

    public void setAttributes(Set<PersonAttribute> attributes) {
        this.attributes = attributes;
    }

    /** Adds an attribute; one of the same type and another value is voided, a blank value voids without adding. */
    public void addAttribute(PersonAttribute attribute) {
        attribute.setPerson(this);
        for (PersonAttribute present : getActiveAttributes()) {
            if (Objects.equals(present.getAttributeType(), attribute.getAttributeType())) {
                if (Objects.equals(present.getValue(), attribute.getValue())) {
                    return;
                }
                if (present.getPersonAttributeId() == null) {
                    attributes.remove(present);
                } else {
                    present.voidAttribute("New value: " + attribute.getValue());
                }
            }
        }
        if (attribute.getValue() != null && !attribute.getValue().trim().isEmpty()) {
            getAttributes().add(attribute);
        }
    }

    public void removeAttribute(PersonAttribute attribute) {
        getAttributes().remove(attribute);
    }

    public List<PersonAttribute> getActiveAttributes() {
        return getAttributes().stream()
                .filter(attribute -> !attribute.getVoided())
                .collect(Collectors.toList());
    }

    /** The attribute in use of a type; null where there is none. */
    public PersonAttribute getAttribute(PersonAttributeType type) {
        return getActiveAttributes().stream()
                .filter(attribute -> attribute.getAttributeType().equals(type))
                .findFirst()
                .orElse(null);
    }

    /** The attribute in use whose type has this name; null where there is none. */
    public PersonAttribute getAttribute(String typeName) {
        return getActiveAttributes().stream()
                .filter(attribute -> attribute.getAttributeType().getName().equals(typeName))
                .findFirst()
                .orElse(null);
    }

    /** Completed years today; null without a birth date. */
    public Integer getAge() {
        return getAge(null);
    }

    /** Completed years on a day (today where none is given), or at death if that came before; null without a birth date. */
    public Integer getAge(Date onDate) {
        if (birthdate == null) {
            return null;
        }
        Date day = onDate == null ? new Date() : onDate;
        if (deathDate != null && deathDate.before(day)) {
            day = deathDate;
        }
        return Period.between(localDate(birthdate), localDate(day)).getYears();
    }

    private static LocalDate localDate(Date date) {
        return new java.sql.Date(date.getTime()).toLocalDate();
    }

    public void setPersonCreator(User creator) {
        this.personCreator = creator;
        setCreator(creator);
    }

    public void setPersonDateCreated(Date dateCreated) {
        this.personDateCreated = dateCreated;
        setDateCreated(dateCreated);
    }

    public void setPersonChangedBy(User changedBy) {
        this.personChangedBy = changedBy;
        setChangedBy(changedBy);
    }

    public void setPersonDateChanged(Date dateChanged) {
        this.personDateChanged = dateChanged;
        setDateChanged(dateChanged);
    }

    public void setPersonVoided(Boolean voided) {
        this.personVoided = voided;
        setVoided(voided);
    }

    public void setPersonVoidedBy(User voidedBy) {
        this.personVoidedBy = voidedBy;
        setVoidedBy(voidedBy);
    }

    public void setPersonDateVoided(Date dateVoided) {
        this.personDateVoided = dateVoided;
        setDateVoided(dateVoided);
    }

    public void setPersonVoidReason(String voidReason) {
        this.personVoidReason = voidReason;
        setVoidReason(voidReason);
    }

    /** Whether this person has a patient's row, known only once it was read from the database. */
    public boolean getIsPatient() {
        return isPatient;
    }

    @Override
    public String toString() {
        return "Person(personId=" + getPersonId() + ")";
    }
}
