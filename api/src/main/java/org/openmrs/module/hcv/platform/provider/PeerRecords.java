/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.peer.PeerGrade;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.SignOff;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/**
 * Reads what is recorded of people as peer support workers: the attributes of their OpenMRS providers. Thread-safe.
 *
 * <p>Attributes may come from OpenMRS's own screens too. One that can not be read counts as not there, but for the
 * dates of work: a date nobody can read closes the access, since to grant it would be the worse mistake.
 */
public class PeerRecords {

    private static final Map<String, String> KEYS = keys();

    private final SessionFactory sessionFactory;
    private final RoleHolders roles;

    public PeerRecords(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
        this.roles = new RoleHolders(sessionFactory);
    }

    public PeerRecord of(Integer personId) {
        return of(Collections.singleton(personId)).get(personId);
    }

    /** A record for each of the people, an empty one where there is nothing. */
    public Map<Integer, PeerRecord> of(Collection<Integer> personIds) {
        Map<Integer, PeerRecord> records = new HashMap<>();
        if (personIds.isEmpty()) {
            return records;
        }
        Map<Integer, PeerRecord.Builder> found = new HashMap<>();
        Set<Integer> inUse = new HashSet<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.person.personId, p.retired, t.uuid, a.valueReference from Provider p "
                                + "left join p.attributes a with a.voided = false left join a.attributeType t "
                                + "where p.person.personId in (:ids) order by p.providerId, a.providerAttributeId",
                        Object[].class)
                .setParameterList("ids", personIds)
                .getResultList()) {
            PeerRecord.Builder record = found.computeIfAbsent((Integer) row[0], id -> PeerRecord.builder());
            if (!Boolean.TRUE.equals(row[1])) {
                inUse.add((Integer) row[0]);
                if (KEYS.containsKey((String) row[2])) {
                    add(record, KEYS.get((String) row[2]), (String) row[3]);
                }
            }
        }
        for (Integer id : personIds) {
            PeerRecord.Builder record = found.getOrDefault(id, PeerRecord.builder());
            records.put(
                    id,
                    record.retired(found.containsKey(id) && !inUse.contains(id)).build());
        }
        return records;
    }

    /** Ids of everybody who is a peer support worker: by the role of an account, or by a recorded grade. */
    public Set<Integer> peers() {
        Set<Integer> peers = new HashSet<>(roles.peers());
        peers.addAll(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select distinct a.provider.person.personId from ProviderAttribute a where a.voided = false "
                                + "and a.attributeType.uuid = :grade and a.provider.person is not null",
                        Integer.class)
                .setParameter("grade", uuid("grade"))
                .getResultList());
        return peers;
    }

    /** Ids of those with the role of a peer support worker who work on the day. */
    public Set<Integer> available(LocalDate day) {
        Set<Integer> available = new HashSet<>();
        of(roles.peers()).forEach((id, record) -> {
            if (record.isActiveOn(day)) {
                available.add(id);
            }
        });
        return available;
    }

    /** Ids of the people whose account has a privilege. */
    public Set<Integer> holdersOf(String privilege) {
        return roles.withPrivilege(privilege);
    }

    private static void add(PeerRecord.Builder record, String key, String value) {
        switch (key) {
            case "grade":
                PeerGrade.of(value).ifPresent(record::grade);
                break;
            case "sign-off":
                SignOff.parse(value).ifPresent(record::signOff);
                break;
            case "language":
                record.language(value.trim());
                break;
            case "site":
                record.site(value.trim());
                break;
            case "active-from":
                day(value, record::from, LocalDate.MAX);
                break;
            case "active-until":
                day(value, record::until, LocalDate.MIN);
                break;
            default:
                throw new IllegalArgumentException("No such fact about a peer support worker: " + key);
        }
    }

    private static void day(String value, Consumer<LocalDate> put, LocalDate unreadable) {
        put.accept(parsed(value).orElse(unreadable));
    }

    /** OpenMRS keeps a date as the text of its day; some screens put a time behind it. */
    private static Optional<LocalDate> parsed(String value) {
        String text = value.trim();
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (ContentRow row : ContentTable.read("providerattributetypes.csv").rows()) {
            keys.put(row.text("uuid"), row.text("key"));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static String uuid(String key) {
        for (Map.Entry<String, String> entry : KEYS.entrySet()) {
            if (entry.getValue().equals(key)) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No such fact about a peer support worker: " + key);
    }
}
