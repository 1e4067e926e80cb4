/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openmrs.api.ConceptNameType;
import org.openmrs.api.context.Context;
import org.openmrs.util.LocaleUtility;

/** A question, an answer or a group of questions, with its names, answers and codes. */
public class Concept extends BaseOpenmrsObject implements Auditable, Retireable, Serializable, Attributable<Concept> {

    private Integer conceptId;

    private ConceptDatatype datatype;

    private ConceptClass conceptClass;

    private Boolean set = Boolean.FALSE;

    private String version;

    private User creator;

    private Date dateCreated;

    private User changedBy;

    private Date dateChanged;

    private Boolean retired = Boolean.FALSE;

    private User retiredBy;

    private Date dateRetired;

    private String retireReason;

    private Collection<ConceptName> names;

    private Collection<ConceptDescription> descriptions;

    private Collection<ConceptAnswer> answers;

    private Collection<ConceptSet> conceptSets;

    private Collection<ConceptMap> conceptMappings;

    public Concept() {}

    public Concept(Integer conceptId) {
        this.conceptId = conceptId;
    }

    @Override
    public Integer getId() {
        return conceptId;
    }

    @Override
    public void setId(Integer id) {
        this.conceptId = id;
    }

    public Integer getConceptId() {
        return conceptId;
    }

    public void setConceptId(Integer conceptId) {
        this.conceptId = conceptId;
    }

    public ConceptDatatype getDatatype() {
        return datatype;
    }

    public void setDatatype(ConceptDatatype datatype) {
        this.datatype = datatype;
    }

    public ConceptClass getConceptClass() {
        return conceptClass;
    }

    public void setConceptClass(ConceptClass conceptClass) {
        this.conceptClass = conceptClass;
    }

    public Boolean getSet() {
        return set;
    }

    public void setSet(Boolean set) {
        this.set = set;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public User getCreator() {
        return creator;
    }

    public void setCreator(User creator) {
        this.creator = creator;
    }

    public Date getDateCreated() {
        return dateCreated;
    }

    public void setDateCreated(Date dateCreated) {
        this.dateCreated = dateCreated;
    }

    public User getChangedBy() {
        return changedBy;
    }

    public void setChangedBy(User changedBy) {
        this.changedBy = changedBy;
    }

    public Date getDateChanged() {
        return dateChanged;
    }

    public void setDateChanged(Date dateChanged) {
        this.dateChanged = dateChanged;
    }

    public Boolean getRetired() {
        return retired;
    }

    public void setRetired(Boolean retired) {
        this.retired = retired;
    }

    public User getRetiredBy() {
        return retiredBy;
    }

    public void setRetiredBy(User retiredBy) {
        this.retiredBy = retiredBy;
    }

    public Date getDateRetired() {
        return dateRetired;
    }

    public void setDateRetired(Date dateRetired) {
        this.dateRetired = dateRetired;
    }

    public String getRetireReason() {
        return retireReason;
    }

    public void setRetireReason(String retireReason) {
        this.retireReason = retireReason;
    }

    @Override
    @Deprecated
    public Boolean isRetired() {
        return retired;
    }

    public Boolean isSet() {
        return set;
    }

    public boolean isNumeric() {
        return false;
    }

    public Collection<ConceptName> getNames() {
        return getNames(false);
    }

    public Collection<ConceptName> getNames(boolean includeVoided) {
        if (names == null) {
            names = new LinkedHashSet<>();
        }
        if (includeVoided) {
            return names;
        }
        return names.stream().filter(name -> !name.getVoided()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Collection<ConceptName> getNames(Locale locale) {
        return getNames().stream()
                .filter(name -> locale.equals(name.getLocale()))
                .collect(Collectors.toList());
    }

    public void setNames(Collection<ConceptName> names) {
        this.names = names;
    }

    /** Adds a name; the first one of a language that is no short name or index term becomes fully specified. */
    public void addName(ConceptName name) {
        if (name == null) {
            return;
        }
        name.setConcept(this);
        boolean candidate = name.isSynonym();
        if (candidate && getFullySpecifiedName(name.getLocale()) == null) {
            name.setConceptNameType(ConceptNameType.FULLY_SPECIFIED);
        }
        getNames(true).add(name);
    }

    public boolean removeName(ConceptName name) {
        return getNames(true).remove(name);
    }

    /** Makes a name the only fully specified one of its language. */
    public void setFullySpecifiedName(ConceptName name) {
        ConceptName before = getFullySpecifiedName(name.getLocale());
        if (before != null) {
            before.setConceptNameType(null);
        }
        name.setConceptNameType(ConceptNameType.FULLY_SPECIFIED);
        if (!getNames(true).contains(name)) {
            addName(name);
        }
    }

    /** Makes a name the only short one of its language. */
    public void setShortName(ConceptName name) {
        ConceptName before = getShortNameInLocale(name.getLocale());
        if (before != null) {
            before.setConceptNameType(null);
        }
        name.setConceptNameType(ConceptNameType.SHORT);
        if (!getNames(true).contains(name)) {
            addName(name);
        }
    }

    /** The fully specified name of a language; null where there is none. */
    public ConceptName getFullySpecifiedName(Locale locale) {
        return getNames(locale).stream()
                .filter(ConceptName::isFullySpecifiedName)
                .findFirst()
                .orElse(null);
    }

    /** The short name of a language; null where there is none. */
    public ConceptName getShortNameInLocale(Locale locale) {
        return getNames(locale).stream()
                .filter(ConceptName::isShort)
                .findFirst()
                .orElse(null);
    }

    /** The preferred, else the fully specified name of exactly this language; null where there is none. */
    public ConceptName getPreferredName(Locale locale) {
        return getNames(locale).stream()
                .filter(ConceptName::isLocalePreferred)
                .findFirst()
                .orElse(getFullySpecifiedName(locale));
    }

    public ConceptName getName() {
        return getName(Context.getLocale());
    }

    public ConceptName getName(Locale locale) {
        return getName(locale, false);
    }

    /**
     * The name for a language: of the language itself, else, unless exactly that is asked for, of its language
     * without the country, of English, of any; null where the concept has no name.
     */
    public ConceptName getName(Locale locale, boolean exact) {
        Locale wanted = locale == null ? Context.getLocale() : locale;
        List<Locale> order = new ArrayList<>(Collections.singletonList(wanted));
        if (!exact) {
            order.add(new Locale(wanted.getLanguage()));
            order.add(LocaleUtility.getDefaultLocale());
            order.add(Locale.ENGLISH);
        }
        for (Locale candidate : order) {
            ConceptName name = getPreferredName(candidate);
            if (name != null) {
                return name;
            }
        }
        if (exact) {
            return null;
        }
        return getNames().stream()
                .min(Comparator.comparing(name -> !name.isFullySpecifiedName()))
                .orElse(null);
    }

    public Collection<ConceptDescription> getDescriptions() {
        if (descriptions == null) {
            descriptions = new LinkedHashSet<>();
        }
        return descriptions;
    }

    public void setDescriptions(Collection<ConceptDescription> descriptions) {
        this.descriptions = descriptions;
    }

    public void addDescription(ConceptDescription description) {
        if (description != null) {
            description.setConcept(this);
            getDescriptions().add(description);
        }
    }

    /** The description in the language of the user, else any; null where there is none. */
    public ConceptDescription getDescription() {
        return getDescriptions().stream()
                .min(Comparator.comparing(
                        description -> !description.getLocale().equals(Context.getLocale())))
                .orElse(null);
    }

    public Collection<ConceptAnswer> getAnswers() {
        return getAnswers(false);
    }

    /** The answers in their order; those that are retired concepts only when asked for. */
    public Collection<ConceptAnswer> getAnswers(boolean includeRetired) {
        if (answers == null) {
            answers = new LinkedHashSet<>();
        }
        if (includeRetired) {
            return answers;
        }
        return answers.stream()
                .filter(answer -> !answer.getAnswerConcept().getRetired())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public void setAnswers(Collection<ConceptAnswer> answers) {
        this.answers = answers;
    }

    /** Adds an answer unless its concept is one already; without a weight it goes behind the others. */
    public void addAnswer(ConceptAnswer answer) {
        if (answer == null) {
            return;
        }
        Collection<ConceptAnswer> present = getAnswers(true);
        if (present.stream().anyMatch(known -> known.getAnswerConcept().equals(answer.getAnswerConcept()))) {
            return;
        }
        answer.setConcept(this);
        if (answer.getSortWeight() == null) {
            answer.setSortWeight(1
                    + present.stream()
                            .map(ConceptAnswer::getSortWeight)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(0.0));
        }
        present.add(answer);
    }

    public boolean removeAnswer(ConceptAnswer answer) {
        return getAnswers(true).remove(answer);
    }

    public Collection<ConceptSet> getConceptSets() {
        if (conceptSets == null) {
            conceptSets = new LinkedHashSet<>();
        }
        return conceptSets;
    }

    public void setConceptSets(Collection<ConceptSet> conceptSets) {
        this.conceptSets = conceptSets;
    }

    /** The members of this set in their order. */
    public List<Concept> getSetMembers() {
        return getConceptSets().stream().sorted().map(ConceptSet::getConcept).collect(Collectors.toList());
    }

    /** Adds a member behind the others. */
    public void addSetMember(Concept member) {
        double last = getConceptSets().stream()
                .map(ConceptSet::getSortWeight)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        ConceptSet link = new ConceptSet(member, last + 1);
        link.setConceptSet(this);
        getConceptSets().add(link);
    }

    public Collection<ConceptMap> getConceptMappings() {
        if (conceptMappings == null) {
            conceptMappings = new LinkedHashSet<>();
        }
        return conceptMappings;
    }

    public void setConceptMappings(Collection<ConceptMap> conceptMappings) {
        this.conceptMappings = conceptMappings;
    }

    public void addConceptMapping(ConceptMap mapping) {
        if (mapping != null) {
            mapping.setConcept(this);
            getConceptMappings().add(mapping);
        }
    }

    public boolean removeConceptMapping(ConceptMap mapping) {
        return getConceptMappings().remove(mapping);
    }

    @Override
    public Concept hydrate(String text) {
        return Context.getConceptService().getConcept(Integer.valueOf(text));
    }

    @Override
    public String serialize() {
        return conceptId == null ? "" : String.valueOf(conceptId);
    }

    /** Always refused: nothing offers a list of concepts. */
    @Override
    @Deprecated
    public List<Concept> getPossibleValues() {
        throw new UnsupportedOperationException("A list of all concepts is not offered here");
    }

    /** Always refused: nothing offers a search for concepts. */
    @Override
    @Deprecated
    public List<Concept> findPossibleValues(String searchText) {
        throw new UnsupportedOperationException("A search for concepts by text is not offered here");
    }

    @Override
    public String getDisplayString() {
        ConceptName name = getName();
        return name == null ? toString() : name.getName();
    }

    @Override
    public String toString() {
        return "Concept #" + conceptId;
    }
}
