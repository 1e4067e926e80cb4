/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.SignOff;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.team.TeamMember;
import org.openmrs.module.hcv.web.page.Texts;

/** The team in the words of its pages. Thread-safe. */
final class TeamWords {

    private static final String AND = ", ";

    private final Texts texts;

    TeamWords(Texts texts) {
        this.texts = texts;
    }

    TeamLine line(TeamMember member) {
        String tasks = tasks(member).stream()
                .filter(TaskLine::isSigned)
                .map(TaskLine::getName)
                .collect(Collectors.joining(AND));
        return new TeamLine(
                member.personUuid(),
                member.name(),
                grade(member.record()),
                tasks,
                supervisors(member),
                member.isActive());
    }

    String grade(PeerRecord record) {
        return record.grade()
                .map(grade -> texts.of("hcv.team.grade." + grade.key()))
                .orElseGet(() -> texts.of("hcv.team.grade.none"));
    }

    String supervisors(TeamMember member) {
        return member.supervisors().stream().map(Colleague::name).collect(Collectors.joining(AND));
    }

    String sites(TeamMember member) {
        return member.record().sites().stream()
                .map(uuid -> member.nameOf(uuid).orElseGet(() -> texts.of("hcv.team.gone")))
                .collect(Collectors.joining(AND));
    }

    /** When the person works, as one sentence; empty where there is no limit. */
    String dates(PeerRecord record) {
        if (record.from().isPresent() && record.until().isPresent()) {
            return texts.of(
                    "hcv.team.from-until", record.from().get(), record.until().get());
        }
        return record.from().map(day -> texts.of("hcv.team.from", day)).orElseGet(() -> record.until()
                .map(day -> texts.of("hcv.team.until", day))
                .orElse(""));
    }

    List<TaskLine> tasks(TeamMember member) {
        List<TaskLine> lines = new ArrayList<>();
        for (PeerTask task : PeerTask.values()) {
            List<String> history = new ArrayList<>();
            for (SignOff signOff : member.record().signOffs()) {
                if (signOff.task() == task) {
                    history.add(sentence(member, signOff));
                }
            }
            boolean signed = member.record().isSignedOff(task, member.today());
            lines.add(new TaskLine(task.key(), texts.of(task.messageKey()), signed, history));
        }
        return lines;
    }

    private String sentence(TeamMember member, SignOff signOff) {
        String by = name(member, signOff.by());
        return signOff.until()
                .map(until -> texts.of(
                        "hcv.team.signed-and-taken-back",
                        signOff.from(),
                        by,
                        until,
                        signOff.takenBackBy().map(uuid -> name(member, uuid)).orElse("")))
                .orElseGet(() -> texts.of("hcv.team.signed", signOff.from(), by));
    }

    private String name(TeamMember member, String uuid) {
        return member.nameOf(uuid).orElseGet(() -> texts.of("hcv.team.gone"));
    }
}
