/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import java.util.Optional;

/**
 * What can be wrong with an input; one constant for each row of {@code problem-codes.csv}.
 *
 * The key is stable: clients and translations rely on it. The message of a code is {@link #messageKey()}.
 */
public enum ProblemCode {
    /** A contact that was made needs at least one activity; being there is one. */
    ACTIVITY_REQUIRED_WHEN_MADE("activity.required-when-made", Severity.ERROR),
    /** A contact that was not made cannot carry activities or an accompanied appointment. */
    ACTIVITY_WHEN_NOT_MADE("activity.when-not-made", Severity.ERROR),
    /** The age lies outside what is possible. */
    AGE_OUT_OF_RANGE("age.out-of-range", Severity.ERROR),
    /** The person already has a course without a last dose. */
    COURSE_ALREADY_OPEN("course.already-open", Severity.WARNING),
    /** There is no open course this could belong to. */
    COURSE_NONE_OPEN("course.none-open", Severity.ERROR),
    /** The date lies after the recorded date of death. */
    DATE_AFTER_DEATH("date.after-death", Severity.ERROR),
    /** The date lies before the date of another field. */
    DATE_BEFORE("date.before", Severity.ERROR),
    /** The date lies before the date of birth. */
    DATE_BEFORE_BIRTH("date.before-birth", Severity.ERROR),
    /** The date lies in the future. */
    DATE_FUTURE("date.future", Severity.ERROR),
    /** The date lies before the earliest date that makes sense. */
    DATE_TOO_EARLY("date.too-early", Severity.ERROR),
    /** People with the same details are already registered. */
    /** A contact that was not made has no duration. */
    DURATION_WHEN_NOT_MADE("duration.when-not-made", Severity.ERROR),
    /** A rule of the form itself is not met; its argument is the key of the sentence to show. */
    FORM_RULE("form-rule", Severity.ERROR),
    /** The check digit of the identifier is wrong. */
    IDENTIFIER_CHECK_DIGIT("identifier.check-digit", Severity.ERROR),
    /** Another person already has this identifier. */
    IDENTIFIER_TAKEN("identifier.taken", Severity.ERROR),
    /** The kit had passed its expiry date when the sample was taken. */
    KIT_EXPIRED("kit.expired", Severity.WARNING),
    /** The last dose lies before the start of the course. */
    LAST_DOSE_BEFORE_START("last-dose.before-start", Severity.ERROR),
    /** A name or an alias is needed. */
    NAME_REQUIRED("name.required", Severity.ERROR),
    /** The text is not a date. */
    NOT_A_DATE("not-a-date", Severity.ERROR),
    /** The text is not a number. */
    NOT_A_NUMBER("not-a-number", Severity.ERROR),
    /** The value is not a text. */
    NOT_A_TEXT("not-a-text", Severity.ERROR),
    /** The text is not a time of the day. */
    NOT_A_TIME("not-a-time", Severity.ERROR),
    /** The text is not a whole number. */
    NOT_A_WHOLE_NUMBER("not-a-whole-number", Severity.ERROR),
    /** The value is not made of rows. */
    NOT_ROWS("not-rows", Severity.ERROR),
    /** The number lies outside the allowed range. */
    OUT_OF_RANGE("out-of-range", Severity.ERROR),
    /** The period ends before it starts. */
    PERIOD_REVERSED("period.reversed", Severity.ERROR),
    /** The period is longer than a report can be run for. */
    PERIOD_TOO_LONG("period.too-long", Severity.ERROR),
    /** A course stopped before its planned end needs a reason. */
    REASON_REQUIRED_EARLY_STOP("reason.required-early-stop", Severity.ERROR),
    /** The same record was saved before with other answers. */
    RECORD_DIFFERS("record.differs", Severity.ERROR),
    /** The regimen is not in the list of regimens. */
    REGIMEN_UNKNOWN("regimen.unknown", Severity.ERROR),
    /** The field has to be filled in. */
    REQUIRED("required", Severity.ERROR),
    /** The type of test does not give such a result. */
    RESULT_NOT_FOR_TYPE("result.not-for-type", Severity.ERROR),
    /** A result is given but no test. */
    RESULT_WITHOUT_TEST("result.without-test", Severity.ERROR),
    /** Treatment starts, but no test before it shows a current infection. */
    RNA_NONE_BEFORE_START("rna.none-before-start", Severity.WARNING),
    /** OpenMRS at this place refuses the record, for a reason that only its log tells. */
    SITE_REFUSED("site.refused", Severity.ERROR),
    /** The concept that this place keeps the number with takes whole numbers only, in its unit. */
    SITE_WHOLE_NUMBERS("site.whole-numbers", Severity.ERROR),
    /** The task is not signed off for the peer support worker who did it. */
    TASK_NOT_SIGNED_OFF("task.not-signed-off", Severity.WARNING),
    /** A test is given but no consent to it. */
    TEST_WITHOUT_CONSENT("test.without-consent", Severity.ERROR),
    /** A test is given but no result. */
    TEST_WITHOUT_RESULT("test.without-result", Severity.ERROR),
    /** The text holds a character that not every database of OpenMRS can keep. */
    TEXT_UNSUPPORTED_CHARACTER("text.unsupported-character", Severity.ERROR),
    /** The text is longer than can be kept. */
    TOO_LONG("too-long", Severity.ERROR),
    /** The text is shorter than it has to be. */
    TOO_SHORT("too-short", Severity.ERROR),
    /** A value is given where none belongs. */
    UNEXPECTED_VALUE("unexpected-value", Severity.ERROR),
    /** The answer is not one of the choices. */
    UNKNOWN_CHOICE("unknown-choice", Severity.ERROR),
    /** The input has no such field. */
    UNKNOWN_FIELD("unknown-field", Severity.ERROR),
    /** The person is not known here. */
    UNKNOWN_PERSON("unknown-person", Severity.ERROR),
    /** The place is not known here. */
    UNKNOWN_PLACE("unknown-place", Severity.ERROR),
    /** Nobody signs in by that name. */
    UNKNOWN_USER("unknown-user", Severity.ERROR),
    /** A viral load is given but RNA was not detected. */
    VALUE_WITHOUT_DETECTED("value.without-detected", Severity.ERROR),
    /** The planned duration is not one of the regimen's durations. */
    WEEKS_NOT_ALLOWED("weeks.not-allowed", Severity.ERROR);

    private static final String MESSAGE_PREFIX = "hcv.problem.";

    private final String key;
    private final Severity severity;

    ProblemCode(String key, Severity severity) {
        this.key = key;
        this.severity = severity;
    }

    /** The stable key, such as {@code date.future}. */
    public String key() {
        return key;
    }

    /** How grave it is unless the check that found it says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The key of the message shown to the person who can mend it. */
    public String messageKey() {
        return MESSAGE_PREFIX + key;
    }

    /** The code of that key, or empty when there is none. */
    public static Optional<ProblemCode> find(String key) {
        for (ProblemCode code : values()) {
            if (code.key.equals(key)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
