/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name of a person. Sorts preferred first, then in use before voided, then by family, given and middle name. */
public class PersonName extends BaseChangeableOpenmrsData implements Serializable, Cloneable, Comparable<PersonName> {

    private Integer personNameId;

    private Boolean preferred = Boolean.FALSE;

    private Person person;

    private String prefix;

    private String givenName;

    private String middleName;

    private String familyNamePrefix;

    private String familyName;

    private String familyName2;

    private String familyNameSuffix;

    private String degree;

    public PersonName() {}

    public PersonName(Integer personNameId) {
        this.personNameId = personNameId;
    }

    @Override
    public Integer getId() {
        return personNameId;
    }

    @Override
    public void setId(Integer id) {
        this.personNameId = id;
    }

    public Integer getPersonNameId() {
        return personNameId;
    }

    public void setPersonNameId(Integer personNameId) {
        this.personNameId = personNameId;
    }

    public Boolean getPreferred() {
        return preferred;
    }

    public Boolean isPreferred() {
        return getPreferred();
    }

    public void setPreferred(Boolean preferred) {
        this.preferred = preferred;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(String middleName) {
        this.middleName = middleName;
    }

    public String getFamilyNamePrefix() {
        return familyNamePrefix;
    }

    public void setFamilyNamePrefix(String familyNamePrefix) {
        this.familyNamePrefix = familyNamePrefix;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getFamilyName2() {
        return familyName2;
    }

    public void setFamilyName2(String familyName2) {
        this.familyName2 = familyName2;
    }

    public String getFamilyNameSuffix() {
        return familyNameSuffix;
    }

    public void setFamilyNameSuffix(String familyNameSuffix) {
        this.familyNameSuffix = familyNameSuffix;
    }

    public String getDegree() {
        return degree;
    }

    public void setDegree(String degree) {
        this.degree = degree;
    }

    public PersonName(String givenName, String middleName, String familyName) {
        this.givenName = givenName;
        this.middleName = middleName;
        this.familyName = familyName;
    }

    /** A copy of the name itself, without id, uuid and audit trail. */
    public static PersonName newInstance(PersonName source) {
        PersonName copy = new PersonName(source.givenName, source.middleName, source.familyName);
        copy.person = source.person;
        copy.preferred = source.preferred;
        copy.prefix = source.prefix;
        copy.familyNamePrefix = source.familyNamePrefix;
        copy.familyName2 = source.familyName2;
        copy.familyNameSuffix = source.familyNameSuffix;
        copy.degree = source.degree;
        return copy;
    }

    /** The parts of the name that are there, in the order they are said, with one space between. */
    public String getFullName() {
        return Stream.of(
                        prefix,
                        givenName,
                        middleName,
                        familyNamePrefix,
                        familyName,
                        familyName2,
                        familyNameSuffix,
                        degree)
                .filter(part -> part != null && !part.trim().isEmpty())
                .map(String::trim)
                .collect(Collectors.joining(" "));
    }

    /** Whether all parts of the two names are the same. */
    public boolean equalsContent(PersonName other) {
        return Objects.equals(prefix, other.prefix)
                && Objects.equals(givenName, other.givenName)
                && Objects.equals(middleName, other.middleName)
                && Objects.equals(familyNamePrefix, other.familyNamePrefix)
                && Objects.equals(familyName, other.familyName)
                && Objects.equals(familyName2, other.familyName2)
                && Objects.equals(familyNameSuffix, other.familyNameSuffix)
                && Objects.equals(degree, other.degree);
    }

    @Override
    public int compareTo(PersonName other) {
        Comparator<String> text = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing(PersonName::getVoided)
                .thenComparing(name -> !name.getPreferred())
                .thenComparing(PersonName::getFamilyName, text)
                .thenComparing(PersonName::getGivenName, text)
                .thenComparing(PersonName::getMiddleName, text)
                .thenComparing(PersonName::getUuid, text)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return getFullName();
    }
}
