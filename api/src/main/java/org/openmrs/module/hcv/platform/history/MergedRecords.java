/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;

/**
 * Which records OpenMRS merged into which. It voids the one that goes, and writes the id of the one that was kept into
 * the reason; that is read here, so that a record that is taken back counts as its own again. Rows of the module that
 * name a person stay as they were written, and are found under the person who was kept.
 *
 * <p>Checks no privilege; its callers do. Thread-safe.
 */
public final class MergedRecords {

    private static final String MERGED = "Merged with patient #";

    private static final Pattern REASON = Pattern.compile(Pattern.quote(MERGED) + "(\\d{1,9})");

    private final SessionFactory sessionFactory;

    public MergedRecords(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** The ids themselves, first, and those of all that was merged into them, in however many steps. */
    public Set<Integer> with(Collection<Integer> kept) {
        Set<Integer> found = new LinkedHashSet<>(kept);
        for (List<Integer> added = new ArrayList<>(found); !added.isEmpty(); ) {
            added = into(added).stream().filter(found::add).collect(Collectors.toList());
        }
        return found;
    }

    /** As {@link #with}, by uuid. */
    public Set<String> uuidsWith(Patient kept) {
        return new LinkedHashSet<>(sessionFactory
                .getCurrentSession()
                .createQuery("select p.uuid from Patient p where p.patientId in (:ids)", String.class)
                .setParameterList("ids", with(Collections.singleton(kept.getPatientId())))
                .getResultList());
    }

    private List<Integer> into(Collection<Integer> kept) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.patientId from Patient p where p.voided = true and p.voidReason in (:reasons)",
                        Integer.class)
                .setParameterList(
                        "reasons", kept.stream().map(id -> MERGED + id).collect(Collectors.toList()))
                .getResultList();
    }

    /** The record in use that stands for the one of the id: itself, or what it was merged into; none where that is voided. */
    public Optional<Patient> inUse(Integer patientId) {
        Set<Integer> passed = new HashSet<>();
        Optional<Patient> record = patient(patientId);
        while (record.isPresent()
                && record.get().getVoided()
                && passed.add(record.get().getPatientId())) {
            record = keptInPlaceOf(record.get().getVoidReason()).flatMap(this::patient);
        }
        return record.filter(found -> !found.getVoided());
    }

    /** As {@link #inUse(Integer)}. */
    public Optional<Patient> inUse(String uuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select p.patientId from Patient p where p.uuid = :uuid", Integer.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional()
                .flatMap(this::inUse);
    }

    /**
     * Whether a record that was merged into this one is of somebody who died. OpenMRS takes over the date and the cause
     * of death, but not that the person died.
     */
    public boolean isDeadByMerging(Integer kept) {
        return !sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.patientId from Patient p where p.dead = true and p.voided = true and p.patientId in"
                                + " (:ids)",
                        Integer.class)
                .setParameterList("ids", with(Collections.singleton(kept)))
                .getResultList()
                .isEmpty();
    }

    private Optional<Patient> patient(Integer patientId) {
        return Optional.ofNullable(sessionFactory.getCurrentSession().get(Patient.class, patientId));
    }

    private static Optional<Integer> keptInPlaceOf(String voidReason) {
        Matcher reason = REASON.matcher(voidReason == null ? "" : voidReason);
        return reason.matches() ? Optional.of(Integer.valueOf(reason.group(1))) : Optional.empty();
    }
}
