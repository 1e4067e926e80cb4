/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;

/**
 * A short text that is another one whenever a record has changed, so that a change made elsewhere meanwhile is noticed.
 * It is made of the ids of the observations in use, which never change their value, and of day, place and voiding.
 */
public final class RecordVersion {

    private static final int BYTES = 12;

    private RecordVersion() {}

    public static String of(SessionFactory sessionFactory, Integer encounterId) {
        Object[] frame = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.encounterDatetime, e.location.locationId, e.voided from Encounter e "
                                + "where e.encounterId = :id",
                        Object[].class)
                .setParameter("id", encounterId)
                .uniqueResult();
        List<Integer> observations = new ArrayList<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.obsId, o.person.personId, b.obsId, b.person.personId from Obs o left join"
                                + " o.previousVersion b where o.encounter.encounterId = :id and o.voided = false",
                        Object[].class)
                .setParameter("id", encounterId)
                .getResultList()) {
            // OpenMRS replaces every observation where it merges people: the record says what it said before.
            boolean isMoved = row[3] != null && !row[3].equals(row[1]);
            observations.add((Integer) row[isMoved ? 2 : 0]);
        }
        Collections.sort(observations);
        long moment = ((java.util.Date) frame[0]).getTime();
        return digest(moment + " " + frame[1] + " " + frame[2] + " " + observations);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < BYTES; i++) {
                hex.append(String.format(Locale.ROOT, "%02x", hash[i]));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
