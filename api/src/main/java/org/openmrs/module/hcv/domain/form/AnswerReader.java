/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** Reads one answer by the kind of its field. */
final class AnswerReader {

    /** A number of more digits would not survive being kept in a binary floating point column. */
    private static final int MOST_DIGITS = 15;

    /** Four digits of year, so that a slip of the keyboard is refused here and not by a database. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int DATE_LENGTH = 10;

    private static final int QUOTED = 40;

    /** The width of OpenMRS's columns for UUIDs. */
    private static final int MOST_OF_A_UUID = 38;

    private static final char MOST_ASCII = 127;

    private AnswerReader() {}

    /**
     * Adds the answer as it was read.
     *
     * @param values what was typed: not empty, trimmed, and one value unless the field takes several
     * @return what is wrong with it
     */
    static Optional<Problem> read(FormField field, String path, List<String> values, FormAnswers.Builder answers) {
        String value = values.get(0);
        switch (field.kind()) {
            case VISIT_DATE:
            case DATE:
                return date(path, value, answers);
            case NUMBER:
                return number(field, path, value, answers);
            case PLACE:
                return place(path, value, answers);
            case CODED:
            case MULTI_CODED:
                return codes(field, path, values, answers);
            default:
                return text(path, value, answers);
        }
    }

    /** Problem of a value, which is quoted as far as a message has room for it. */
    static Optional<Problem> refused(String path, ProblemCode code, String value) {
        int end = value.offsetByCodePoints(0, Math.min(QUOTED, value.codePointCount(0, value.length())));
        return Optional.of(Problem.error(path, code, value.substring(0, end)));
    }

    private static Optional<Problem> date(String path, String value, FormAnswers.Builder answers) {
        if (value.length() != DATE_LENGTH) {
            return refused(path, ProblemCode.NOT_A_DATE, value);
        }
        try {
            answers.date(path, LocalDate.parse(value, DATE));
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return refused(path, ProblemCode.NOT_A_DATE, value);
        }
    }

    private static Optional<Problem> number(FormField field, String path, String value, FormAnswers.Builder answers) {
        if (!isPlainNumber(value)) {
            return refused(path, ProblemCode.NOT_A_NUMBER, value);
        }
        BigDecimal number = new BigDecimal(value);
        boolean whole = field.limits().map(NumberLimits::isWhole).orElse(false);
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return refused(path, ProblemCode.NOT_A_WHOLE_NUMBER, value);
        }
        answers.number(path, number);
        return Optional.empty();
    }

    /** ASCII digits with an optional sign and an optional decimal point between digits. */
    private static boolean isPlainNumber(String value) {
        int digits = 0;
        boolean point = false;
        int start = value.charAt(0) == '-' ? 1 : 0;
        for (int i = start; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point && i > start && i < value.length() - 1) {
                point = true;
            } else {
                return false;
            }
        }
        return digits > 0 && digits <= MOST_DIGITS;
    }

    private static Optional<Problem> codes(
            FormField field, String path, List<String> values, FormAnswers.Builder answers) {
        Set<Code> known = new LinkedHashSet<>();
        String unknown = null;
        for (String value : values) {
            if (Code.isKey(value) && field.accepts(Code.of(value))) {
                known.add(Code.of(value));
            } else {
                unknown = value;
            }
        }
        answers.codes(path, new ArrayList<>(known));
        return unknown == null ? Optional.empty() : refused(path, ProblemCode.UNKNOWN_CHOICE, unknown);
    }

    private static Optional<Problem> text(String path, String value, FormAnswers.Builder answers) {
        Optional<String> unsupported = KeepableText.firstUnsupported(value);
        if (unsupported.isPresent()) {
            return Optional.of(Problem.error(path, ProblemCode.TEXT_UNSUPPORTED_CHARACTER, unsupported.get()));
        }
        answers.text(path, value);
        return Optional.empty();
    }

    /** A place is named by a UUID. Anything else is none, and no database needs to be asked. */
    private static Optional<Problem> place(String path, String value, FormAnswers.Builder answers) {
        if (value.length() > MOST_OF_A_UUID) {
            return Optional.of(Problem.error(path, ProblemCode.UNKNOWN_PLACE));
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > MOST_ASCII || !Character.isLetterOrDigit(c) && c != '-') {
                return Optional.of(Problem.error(path, ProblemCode.UNKNOWN_PLACE));
            }
        }
        answers.text(path, value);
        return Optional.empty();
    }
}
