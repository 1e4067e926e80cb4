/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * Which task a recorded test or activity is.
 *
 * <p>A laboratory's test is the task of taking its sample, as far as the specimen says how that was done; a reflex test
 * takes no sample of its own. What somebody of another role did is no task of a peer, whoever writes it down.
 */
public final class PeerTasks {

    private static final Map<String, PeerTask> TESTS = new HashMap<>();
    private static final Map<String, PeerTask> SPECIMENS = new HashMap<>();
    private static final Map<String, PeerTask> ACTIVITIES = new HashMap<>();

    static {
        TESTS.put("test-type.ab-oral-fluid", PeerTask.AB_TEST);
        TESTS.put("test-type.ab-fingerprick", PeerTask.AB_TEST);
        TESTS.put("test-type.ab-dbs", PeerTask.DBS);
        TESTS.put("test-type.rna-dbs", PeerTask.DBS);
        TESTS.put("test-type.ab-venous", PeerTask.VENEPUNCTURE);
        TESTS.put("test-type.rna-poc", PeerTask.POC_RNA);
        SPECIMENS.put("specimen.dbs", PeerTask.DBS);
        SPECIMENS.put("specimen.venous", PeerTask.VENEPUNCTURE);
        ACTIVITIES.put("activity.ab-test", PeerTask.AB_TEST);
        ACTIVITIES.put("activity.dbs", PeerTask.DBS);
        ACTIVITIES.put("activity.blood-draw", PeerTask.VENEPUNCTURE);
        ACTIVITIES.put("activity.poc-rna", PeerTask.POC_RNA);
        ACTIVITIES.put("activity.fibroscan", PeerTask.FIBROSCAN);
    }

    private PeerTasks() {}

    /**
     * The task of a test.
     *
     * @param performer role of who did it; without one it is whoever wrote it down
     */
    public static Optional<PeerTask> ofTest(Code type, Optional<Code> specimen, Optional<Code> performer) {
        if (performer.isPresent() && !isPeer(performer.get()) || type.value().equals("test-type.rna-reflex")) {
            return Optional.empty();
        }
        PeerTask known = TESTS.get(type.value());
        return known == null ? specimen.map(code -> SPECIMENS.get(code.value())) : Optional.of(known);
    }

    public static Optional<PeerTask> ofActivity(Code activity) {
        return Optional.ofNullable(ACTIVITIES.get(activity.value()));
    }

    private static boolean isPeer(Code role) {
        return role.value().equals("tester-role.peer") || role.value().equals("tester-role.advanced-peer");
    }
}
