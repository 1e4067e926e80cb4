/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.PeerTasks;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.problem.Severity;

/** Whether a peer support worker was signed off, on the day, for each task of a form that they did. Immutable. */
public final class SignedOffCheck {

    private static final String TESTS = "tests";
    private static final String ACTIVITIES = "activities";

    private final PeerRecord peer;
    private final PeerTasks tasks;
    private final Severity severity;

    private SignedOffCheck(PeerRecord peer, PeerTasks tasks, Severity severity) {
        this.peer = peer;
        this.tasks = tasks;
        this.severity = severity;
    }

    /** @param blocks whether what is found is an error; otherwise it is to be confirmed */
    public static SignedOffCheck of(PeerRecord peer, PeerTasks tasks, boolean blocks) {
        return new SignedOffCheck(peer, tasks, blocks ? Severity.ERROR : Severity.WARNING);
    }

    /** A problem at each test, and at the activities, of a task that was not signed off on its day. */
    public Problems check(FormAnswers answers) {
        Problems problems = Problems.collect();
        Optional<LocalDate> visit = answers.date("visitDate");
        for (int row = 0; row < answers.rows(TESTS); row++) {
            String type = FormAnswers.path(TESTS, row, "testType");
            Optional<PeerTask> task = test(answers, row, type);
            Optional<LocalDate> collected = answers.date(FormAnswers.path(TESTS, row, "collected"));
            Optional<LocalDate> day = collected.isPresent() ? collected : visit;
            if (task.isPresent() && day.isPresent() && !peer.isSignedOff(task.get(), day.get())) {
                problems.add(problem(type, task.get()));
            }
        }
        if (visit.isPresent()) {
            activity(answers, visit.get()).ifPresent(task -> problems.add(problem(ACTIVITIES, task)));
        }
        return problems;
    }

    private Optional<PeerTask> test(FormAnswers answers, int row, String type) {
        Optional<Code> performer = answers.code(FormAnswers.path(TESTS, row, "performer"));
        return answers.code(type)
                .flatMap(code -> tasks.ofTest(
                        code,
                        answers.code(FormAnswers.path(TESTS, row, "specimen")),
                        performer.isPresent() ? performer : answers.code("testerRole")));
    }

    /** The first of them: a field has one problem. */
    private Optional<PeerTask> activity(FormAnswers answers, LocalDate day) {
        return answers.codes(ACTIVITIES).stream()
                .map(tasks::ofActivity)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .filter(task -> !peer.isSignedOff(task, day))
                .sorted()
                .findFirst();
    }

    private Problem problem(String field, PeerTask task) {
        return severity == Severity.ERROR
                ? Problem.error(field, ProblemCode.TASK_NOT_SIGNED_OFF, task.messageKey())
                : Problem.warning(field, ProblemCode.TASK_NOT_SIGNED_OFF, task.messageKey());
    }
}
