/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.support.SupervisedPeers;

/** Reads peer support workers and those who can supervise them. Checks nobody's privileges. Thread-safe. */
final class TeamReader {

    private final SessionFactory sessionFactory;
    private final PeerRecords records;
    private final Colleagues colleagues;
    private final SupervisedPeers supervised;
    private final Clock clock;

    TeamReader(SessionFactory sessionFactory, PeerRecords records, SupervisedPeers supervised, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.records = records;
        this.colleagues = new Colleagues(sessionFactory);
        this.supervised = supervised;
        this.clock = clock;
    }

    /** Those who can be chosen as supervisor, by name. */
    List<Colleague> supervisors() {
        return colleagues.byName(records.holdersOf(HcvPrivilege.MANAGE_PEERS.text()));
    }

    /** Of somebody who can be chosen as supervisor; none for anybody else. */
    Optional<Integer> supervisorId(String personUuid) {
        Set<Integer> holders = records.holdersOf(HcvPrivilege.MANAGE_PEERS.text());
        return colleagues.people(holders).entrySet().stream()
                .filter(entry -> entry.getValue().personUuid().equals(personUuid))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The person of a peer support worker; none where the uuid is nobody's, or somebody's who is none. */
    Optional<Person> peer(String personUuid) {
        if (!KeepableText.isKeepable(personUuid)) {
            return Optional.empty();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Person p where p.uuid = :uuid and p.personVoided = false", Person.class)
                .setParameter("uuid", personUuid)
                .uniqueResultOptional()
                .filter(person -> records.peers().contains(person.getPersonId()));
    }

    /** What is recorded of each of the people, by name, with the names of supervisors, places and signers. */
    List<TeamMember> members(Set<Integer> ids) {
        Map<Integer, PeerRecord> read = records.of(ids);
        Map<Integer, Set<Integer>> supervisors = supervised.supervisorsOf(ids);
        Set<String> uuids = new HashSet<>();
        read.values().forEach(record -> {
            uuids.addAll(record.sites());
            record.signOffs().forEach(signOff -> {
                uuids.add(signOff.by());
                signOff.takenBackBy().ifPresent(uuids::add);
            });
        });
        Map<String, String> named = colleagues.ofUuids(uuids);
        List<TeamMember> members = new ArrayList<>();
        colleagues
                .people(ids)
                .forEach((id, person) -> members.add(new TeamMember(
                        person.personUuid(),
                        person.name(),
                        read.get(id),
                        colleagues.byName(supervisors.getOrDefault(id, new HashSet<>())),
                        new HashMap<>(named),
                        LocalDate.now(clock))));
        members.sort(Comparator.comparing(TeamMember::name, String.CASE_INSENSITIVE_ORDER));
        return members;
    }
}
