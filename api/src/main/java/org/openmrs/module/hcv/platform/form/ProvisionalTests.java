/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.api.ObsService;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * Keeps the tests that a peer support worker enters provisional, where the programme wants them countersigned: their
 * answers have the platform's status PRELIMINARY. A test is provisional as long as one of its answers is.
 */
final class ProvisionalTests {

    private static final String TEST = "test";
    private static final String RESULT = "test.result";

    private final Dictionary dictionary;
    private final Access access;
    private final PeerRecords peers;
    private final CurrentRules rules;

    ProvisionalTests(SessionFactory sessionFactory, Dictionary dictionary, Access access) {
        this.dictionary = dictionary;
        this.access = access;
        this.peers = new PeerRecords(sessionFactory);
        this.rules = new CurrentRules(sessionFactory);
    }

    /** Whether what the signed-in user enters has to be countersigned. */
    boolean isDue() {
        return rules.current().isOn("countersignPeerTests")
                && !access.has(HcvPrivilege.COUNTERSIGN_TESTS)
                && access.ownPersonId().map(own -> peers.peers().contains(own)).orElse(false);
    }

    /** Marks the answers of a test that was not saved yet; leaves everything else as it is. */
    void mark(Obs top) {
        if (isTest(top) && top.hasGroupMembers()) {
            top.getGroupMembers().forEach(answer -> answer.setStatus(Obs.Status.PRELIMINARY));
        }
    }

    /** Whether the change touches a test; a visit that moved takes its tests along. */
    boolean isTouchedBy(RecordDifference difference, boolean moved) {
        List<Obs> touched = new ArrayList<>(difference.removed());
        touched.addAll(difference.added());
        touched.addAll(difference.addedToRow().values());
        difference.changed().keySet().forEach(obs -> {
            if (obs.getObsGroup() != null) {
                touched.add(obs.getObsGroup());
            }
        });
        difference.removed().forEach(obs -> {
            if (obs.getObsGroup() != null) {
                touched.add(obs.getObsGroup());
            }
        });
        return moved || touched.stream().anyMatch(this::isTest);
    }

    /**
     * Makes every test of a saved record provisional again. The platform turns the status of a changed final answer into
     * amended whatever it is set to, so that it may take a second step.
     */
    void unsign(Encounter encounter, ObsService observations, String reason) {
        List<Obs> tests = encounter.getObsAtTopLevel(false).stream()
                .filter(this::isTest)
                .filter(test -> test.hasGroupMembers())
                .filter(test -> test.getGroupMembers().stream()
                        .noneMatch(answer -> answer.getStatus() == Obs.Status.PRELIMINARY))
                .collect(Collectors.toList());
        for (Obs test : tests) {
            Obs answer = test.getGroupMembers().stream()
                    .min(Comparator.comparing((Obs each) -> !isOf(each, RESULT)).thenComparing(Obs::getObsId))
                    .orElseThrow(() -> new IllegalStateException("A test without an answer"));
            while (answer.getStatus() != Obs.Status.PRELIMINARY) {
                answer.setStatus(Obs.Status.PRELIMINARY);
                answer = observations.saveObs(answer, reason);
            }
        }
    }

    private boolean isTest(Obs obs) {
        return isOf(obs, TEST);
    }

    private boolean isOf(Obs obs, String key) {
        return dictionary.keyOf(obs.getConcept()).filter(key::equals).isPresent();
    }
}
