/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.MappingTable;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows which concept stands for each key and changes that, for those with {@link HcvPrivilege#MANAGE_MODULE}.
 *
 * <p>A change is checked whole before anything of it is saved, counts at once, and is noted in the log by key, concepts and
 * the user's uuid. Records are never changed: those made with the concept before are read as the key ever after, unless
 * the administrator says that it was never meant.
 */
public class ConceptMappings {

    private static final Logger LOG = LoggerFactory.getLogger(ConceptMappings.class);

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Dictionary dictionary;
    private final Access access;
    private final Clock clock;
    private final MappingTable table;
    private final ConceptFinder finder;
    private final FixedKeys fixed = FixedKeys.load();

    public ConceptMappings(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            Access access,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.dictionary = dictionary;
        this.access = access;
        this.clock = clock;
        this.table = new MappingTable(sessionFactory);
        this.finder = new ConceptFinder(sessionFactory);
    }

    /** Every key, in the order of the dictionary file. */
    public List<Resolution> all() {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return dictionary.concepts().resolutions();
    }

    public Optional<Resolution> one(String key) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return dictionary.concepts().resolution(key);
    }

    /** Whether the key's concept is set up once and not to be chosen. */
    public boolean isFixed(String key) {
        return fixed.contains(key);
    }

    /** Looks the site's dictionary up again, for use after it was changed there. */
    public void lookAgain() {
        access.require(HcvPrivilege.MANAGE_MODULE);
        dictionary.refresh();
        transaction.execute(status -> table.note(dictionary.concepts().resolutions(), now()));
    }

    /** The units that numbers of the key can be in; none for a key without numbers. */
    public List<String> units(Resolution key) {
        return dictionary.suitability().units(key.row());
    }

    /** What those concepts are called, by uuid. */
    public Map<String, String> names(Collection<String> uuids) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        Map<String, SiteConcept> concepts = finder.concepts().byUuid(uuids);
        Map<Integer, String> names = finder.names(
                concepts.values().stream().map(SiteConcept::id).collect(Collectors.toSet()), Context.getLocale());
        Map<String, String> byUuid = new LinkedHashMap<>();
        concepts.forEach((uuid, concept) -> byUuid.put(uuid, names.getOrDefault(concept.id(), "")));
        return byUuid;
    }

    /** How much is recorded with a concept. */
    public ConceptUse use(SiteConcept concept) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return new ConceptUse(count("o.concept", concept), count("o.valueCoded", concept));
    }

    private long count(String where, SiteConcept concept) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select count(o.obsId) from Obs o where o.voided = false and " + where + ".conceptId = :id",
                        Long.class)
                .setParameter("id", concept.id())
                .uniqueResult();
    }

    /** Choices past and present of a key and concepts that stood for it, newest first. */
    public List<MappedConcept> history(String key) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        List<MappedConcept> history = new ArrayList<>(table.of(key));
        Collections.reverse(history);
        return history;
    }

    /** The choice in force. */
    public Optional<MappedConcept> chosen(String key) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return table.active(key);
    }

    /** The choices in force by key. */
    public Map<String, MappedConcept> chosen() {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return table.active();
    }

    /**
     * What there is to choose from for a key: concepts that were looked at or stood for it before, and those that the text
     * finds by uuid, {@code SOURCE:code}, number or name.
     */
    public List<Candidate> candidates(Resolution key, String text) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        Set<String> near = new LinkedHashSet<>();
        near.add(key.row().uuid());
        key.findings()
                .forEach(finding -> near.addAll(Arrays.asList(finding.concept().split(", "))));
        table.of(key.key()).forEach(mapping -> near.add(mapping.conceptUuid()));
        Map<String, SiteConcept> byUuid = finder.concepts().byUuid(near);
        Map<Integer, SiteConcept> found = new LinkedHashMap<>();
        finder.like(text).forEach(concept -> found.put(concept.id(), concept));
        near.stream()
                .filter(byUuid::containsKey)
                .map(byUuid::get)
                .forEach(concept -> found.putIfAbsent(concept.id(), concept));
        Map<Integer, String> names = finder.names(found.keySet(), Context.getLocale());
        return found.values().stream()
                .map(concept -> new Candidate(
                        concept,
                        names.getOrDefault(concept.id(), ""),
                        dictionary
                                .suitability()
                                .refusal(key.row(), concept, Optional.empty())
                                .orElse(null)))
                .collect(Collectors.toList());
    }

    /** Checks choices without saving anything. */
    public MappingPlan plan(List<MappingChoice> choices) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return new MappingPlanner(dictionary.concepts(), table.active(), finder, dictionary.suitability(), fixed)
                .plan(choices);
    }

    /** Checks a file without saving anything. */
    public MappingPlan plan(MappingSheet sheet) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return sheet.refusals().isEmpty() ? plan(sheet.choices()) : MappingPlan.refused(sheet.refusals());
    }

    /**
     * Saves the changes of a plan, all of them or none.
     *
     * @throws IllegalArgumentException where something of it was refused
     */
    public synchronized void save(MappingPlan plan) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        if (plan.isRefused()) {
            throw new IllegalArgumentException("A plan with refusals is not saved");
        }
        User user = Context.getAuthenticatedUser();
        try {
            transaction.execute(status -> {
                table.note(dictionary.concepts().resolutions(), now());
                plan.changes().forEach(change -> save(change, user));
                return null;
            });
        } finally {
            dictionary.refresh();
        }
        // As a warning, because OpenMRS writes nothing lesser of a module unless told to.
        plan.changes()
                .forEach(change -> LOG.warn(
                        "Concept of {} changed from {} to {} by user {}",
                        change.key(),
                        change.present().concept().map(SiteConcept::uuid).orElse("none"),
                        change.concept().map(SiteConcept::uuid).orElse("the module's own choice"),
                        user.getUuid()));
    }

    private void save(MappingChange change, User user) {
        Session session = sessionFactory.getCurrentSession();
        MappingChoice choice = change.choice();
        boolean read = choice.isKeepReading();
        table.active(change.key()).ifPresent(now -> now.end(user.getUserId(), now(), read));
        if (!read) {
            String before = change.present().concept().map(SiteConcept::uuid).orElse("");
            table.of(change.key()).stream()
                    .filter(mapping -> mapping.conceptUuid().equals(before))
                    .forEach(mapping -> mapping.forget(user.getUserId(), now()));
        }
        // What ends has to be out of the way of the database's own check before the next one begins.
        session.flush();
        change.concept()
                .ifPresent(concept -> table.add(MappedConcept.chosen(
                        change.key(), concept.uuid(), choice.unit(), user.getUserId(), now(), choice.note())));
        session.flush();
    }

    /** The names of users by id, for those who chose. */
    public Map<Integer, String> people(Collection<Integer> userIds) {
        access.require(HcvPrivilege.MANAGE_MODULE);
        Map<Integer, String> names = new LinkedHashMap<>();
        if (userIds.isEmpty()) {
            return names;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select u.userId, u.username, n.givenName, n.familyName from User u left join u.person p "
                                + "left join p.names n where u.userId in (:ids) and (n is null or n.voided = false) "
                                + "order by n.preferred, n.personNameId desc",
                        Object[].class)
                .setParameterList("ids", userIds)
                .getResultList()) {
            String name = ((row[2] == null ? "" : row[2] + " ") + (row[3] == null ? "" : row[3])).trim();
            names.put((Integer) row[0], name.isEmpty() ? String.valueOf(row[1]) : name);
        }
        return names;
    }

    /** The uuids of the concepts that a finding is about. */
    public static List<String> concepts(MappingFinding finding) {
        return finding.concept().isEmpty()
                ? new ArrayList<>()
                : Arrays.asList(finding.concept().split(", "));
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
