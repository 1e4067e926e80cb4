/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * Which task a recorded test or activity is, as {@code peer-tasks.csv} says.
 *
 * <p>A laboratory's test is the task of taking its sample, as far as its kind, or else the specimen, says how that was
 * done. What somebody of another role did is no task of a peer, whoever writes it down. Immutable and thread-safe.
 */
public final class PeerTasks {

    private final Map<Code, Optional<PeerTask>> tasks;

    private PeerTasks(Map<Code, Optional<PeerTask>> tasks) {
        this.tasks = Collections.unmodifiableMap(new HashMap<>(tasks));
    }

    /** @param tasks by kind of test, specimen or activity; without a task where it is known to be none, whatever the specimen */
    public static PeerTasks of(Map<Code, Optional<PeerTask>> tasks) {
        return new PeerTasks(Objects.requireNonNull(tasks, "tasks"));
    }

    /**
     * The task of a test.
     *
     * @param performer role of who did it; without one it is whoever wrote it down
     */
    public Optional<PeerTask> ofTest(Code type, Optional<Code> specimen, Optional<Code> performer) {
        if (performer.isPresent() && !isPeer(performer.get())) {
            return Optional.empty();
        }
        return tasks.containsKey(type) ? tasks.get(type) : specimen.flatMap(this::of);
    }

    public Optional<PeerTask> ofActivity(Code activity) {
        return of(activity);
    }

    private Optional<PeerTask> of(Code code) {
        return tasks.getOrDefault(code, Optional.empty());
    }

    private static boolean isPeer(Code role) {
        return role.value().equals("tester-role.peer") || role.value().equals("tester-role.advanced-peer");
    }
}
