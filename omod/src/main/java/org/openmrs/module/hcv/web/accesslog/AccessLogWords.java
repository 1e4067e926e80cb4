/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.accesslog;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.accesslog.UnusualFinding;
import org.openmrs.module.hcv.domain.peer.GlassReason;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.StaffPeople;
import org.openmrs.module.hcv.platform.accesslog.AccessLine;
import org.openmrs.module.hcv.platform.accesslog.StaffName;
import org.openmrs.module.hcv.platform.accesslog.UnusualLine;
import org.openmrs.module.hcv.web.page.Texts;

/** Entries of the access log in the words of the signed-in user's language. Thread-safe. */
final class AccessLogWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Texts texts;

    AccessLogWords(Texts texts) {
        this.texts = texts;
    }

    List<AccessLogLine> lines(List<AccessLine> lines) {
        return lines.stream()
                .map(line -> new AccessLogLine(
                        when(line.at()),
                        who(line.staff()),
                        role(line.staff()),
                        line.staff().uuid(),
                        line.number(),
                        line.personUuid(),
                        what(line),
                        where(line),
                        why(line)))
                .collect(Collectors.toList());
    }

    List<UnusualLookLine> unusual(List<UnusualLine> lines) {
        return lines.stream()
                .map(line -> {
                    UnusualFinding finding = line.finding();
                    return new UnusualLookLine(
                            texts.date(finding.day()),
                            finding.day().toString(),
                            who(line.staff()),
                            role(line.staff()),
                            line.staff().uuid(),
                            texts.of("hcv.access-log.unusual." + finding.kind().key(), finding.count()));
                })
                .collect(Collectors.toList());
    }

    /** Rows of a file, with a head. */
    List<List<String>> rows(List<AccessLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(
                texts.of("hcv.access-log.when"),
                texts.of("hcv.access-log.who"),
                texts.of("hcv.access-log.role"),
                texts.of("hcv.access-log.what"),
                texts.of("hcv.access-log.where"),
                texts.of("hcv.access-log.why")));
        lines.forEach(line -> rows.add(Arrays.asList(
                ISO.format(line.at()), who(line.staff()), role(line.staff()), what(line), where(line), why(line))));
        return rows;
    }

    private String when(LocalDateTime at) {
        return texts.date(at.toLocalDate()) + ", " + TIME.format(at);
    }

    private String who(StaffName staff) {
        if (staff.name().isEmpty() && staff.userName().isEmpty()) {
            return texts.of("hcv.access-log.who.gone");
        }
        return staff.name().isEmpty() ? staff.userName() : staff.name() + " (" + staff.userName() + ")";
    }

    private String role(StaffName staff) {
        List<String> roles = new ArrayList<>(staff.roles());
        if (staff.isRetired() && !staff.uuid().isEmpty()) {
            roles.add(texts.of("hcv.access-log.role.closed"));
        }
        return String.join(", ", roles);
    }

    private String what(AccessLine line) {
        return texts.of("hcv.access-log.action." + line.action().key());
    }

    private String where(AccessLine line) {
        return texts.of("hcv.access-log.place." + line.place().key());
    }

    /** What somebody looked for in the log itself is in uuids and is no reason to print. */
    private String why(AccessLine line) {
        if (line.action() == AccessAction.SEARCHED_LOG) {
            return "";
        }
        if (line.reason().equals(StaffPeople.REASON)) {
            return texts.of("hcv.access-log.why.works-here");
        }
        return line.action() == AccessAction.BREAK_GLASS ? glass(line.reason()) : line.reason();
    }

    /** A reason's key, and what was typed behind it. */
    private String glass(String reason) {
        int end = reason.indexOf(": ");
        String words = end < 0 ? "" : reason.substring(end);
        return GlassReason.find(end < 0 ? reason : reason.substring(0, end))
                .map(found -> texts.of("hcv.glass.reason." + found.key()) + words)
                .orElse(reason);
    }
}
