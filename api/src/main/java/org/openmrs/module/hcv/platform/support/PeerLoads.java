/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.support.LoadRange;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * About how much those whom somebody supervises have to do. It is for asking how they are, so it comes in ranges and by
 * name, and small numbers are withheld; a worker sees of themselves exactly what their supervisor sees. Thread-safe.
 */
public class PeerLoads {

    private static final String HIGH = "peerCaseloadHigh";

    private final LoadReader reader;
    private final OpenRows<TalkWishRow> wishes;
    private final SupervisedPeers supervised;
    private final Colleagues colleagues;
    private final PeerRecords records;
    private final SignedIn user;
    private final CurrentRules rules;
    private final Clock clock;

    public PeerLoads(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            SupervisedPeers supervised,
            Access access,
            CurrentRules rules,
            Clock clock) {
        this.reader = new LoadReader(sessionFactory, dictionary, clock);
        this.wishes = new OpenRows<>(sessionFactory, transactionManager, TalkWishRow.class);
        this.supervised = supervised;
        this.colleagues = new Colleagues(sessionFactory);
        this.records = new PeerRecords(sessionFactory);
        this.user = new SignedIn(access);
        this.rules = rules;
        this.clock = clock;
    }

    public boolean isWorker() {
        return user.isWorker();
    }

    public boolean isSupervisor() {
        return user.isSupervisor();
    }

    /** Those whom the signed-in supervisor supervises and who work today, by name. */
    public List<PeerLoad> team() {
        user.supervisor();
        LocalDate today = LocalDate.now(clock);
        return loads(records.of(supervised.ofUser()).entrySet().stream()
                .filter(entry -> entry.getValue().isActiveOn(today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** What the signed-in worker's supervisor sees of them. */
    public PeerLoad own() {
        return loads(Collections.singleton(user.worker())).stream().findFirst().orElseThrow(AccessRefused::outOfReach);
    }

    /** More people than this on a caseload ask for a conversation. */
    public int high() {
        return rules.current().whole(HIGH);
    }

    private List<PeerLoad> loads(Collection<Integer> workers) {
        ProgrammeRules current = rules.current();
        int threshold = current.smallNumberThreshold();
        Map<Integer, Integer> people = reader.people(workers);
        Map<Integer, Integer> contacts = new HashMap<>();
        Map<Integer, Integer> minutes = new HashMap<>();
        reader.contacts(workers, contacts, minutes);
        Map<Integer, Integer> alone = reader.alone(workers);
        Set<Integer> wish = wishes.open().stream().map(OpenRow::peerId).collect(Collectors.toSet());
        List<PeerLoad> loads = new ArrayList<>();
        for (Colleague peer : colleagues.byName(workers)) {
            Integer id = peer.personId();
            LoadRange met = LoadRange.of(contacts.getOrDefault(id, 0), LoadBands.CONTACTS, threshold);
            loads.add(new PeerLoad(
                    peer,
                    LoadRange.of(people.getOrDefault(id, 0), LoadBands.PEOPLE, threshold),
                    met,
                    met.isWithheld()
                            ? LoadRange.unsaid()
                            : LoadRange.of(minutes.getOrDefault(id, 0), LoadBands.MINUTES, 1),
                    LoadRange.of(alone.getOrDefault(id, 0), LoadBands.MINUTES, 1),
                    people.getOrDefault(id, 0) > current.whole(HIGH),
                    wish.contains(id)));
        }
        return loads;
    }
}
