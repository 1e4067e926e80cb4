/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** What somebody typed to begin or end support: the day, why, and a note. Immutable. */
public final class CaseloadChange {

    public static final String DAY = "day";
    public static final String REASON = "reason";
    public static final String NOTE = "note";

    private static final int NOTE_LENGTH = 255;
    private static final int DAYS_AHEAD = 366;

    private final String day;
    private final String reason;
    private final String note;

    private CaseloadChange(String day, String reason, String note) {
        this.day = day.trim();
        this.reason = reason.trim();
        this.note = note.trim();
    }

    /**
     * @param day the day from which it holds, today where it is empty
     * @param reason key of a {@link CaseloadReason}
     */
    public static CaseloadChange of(String day, String reason, String note) {
        return new CaseloadChange(day, reason, note);
    }

    /** Today, for a reason that is known. */
    static CaseloadChange now(CaseloadReason reason, String note) {
        return of("", reason.key(), note);
    }

    Problems check(CaseloadReason.Step step, LocalDate today) {
        Problems problems = Problems.collect();
        Optional<LocalDate> read = read();
        if (!day.isEmpty() && !read.isPresent()) {
            problems.add(Problem.error(DAY, ProblemCode.NOT_A_DATE, shown()));
        } else if (read.isPresent() && read.get().isBefore(today)) {
            problems.add(Problem.error(DAY, ProblemCode.DATE_TOO_EARLY, today));
        } else if (read.isPresent() && read.get().isAfter(today.plusDays(DAYS_AHEAD))) {
            problems.add(Problem.error(DAY, ProblemCode.UNEXPECTED_VALUE, shown()));
        }
        if (reason.isEmpty()) {
            problems.add(Problem.error(REASON, ProblemCode.REQUIRED));
        } else if (!reason().filter(known -> known.fits(step)).isPresent()) {
            problems.add(Problem.error(REASON, ProblemCode.UNKNOWN_CHOICE, ""));
        } else if (reason().get() == CaseloadReason.OTHER && note.isEmpty()) {
            problems.add(Problem.error(NOTE, ProblemCode.REQUIRED));
        }
        return problems.addAll(checkNote(note, NOTE));
    }

    /** What is wrong with a note that may be empty. */
    static Problems checkNote(String note, String field) {
        Problems problems = Problems.collect();
        Optional<String> unsupported = KeepableText.firstUnsupported(note);
        if (unsupported.isPresent()) {
            problems.add(Problem.error(field, ProblemCode.TEXT_UNSUPPORTED_CHARACTER, unsupported.get()));
        } else if (note.length() > NOTE_LENGTH) {
            problems.add(Problem.error(field, ProblemCode.TOO_LONG, NOTE_LENGTH, note.length()));
        }
        return problems;
    }

    private String shown() {
        return day.length() > 20 ? day.substring(0, 20) : day;
    }

    private Optional<LocalDate> read() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    LocalDate day(LocalDate today) {
        return read().orElse(today);
    }

    Optional<CaseloadReason> reason() {
        return CaseloadReason.find(reason);
    }

    String note() {
        return note;
    }
}
