/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.door;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.springframework.context.MessageSource;

/**
 * A problem of a record in one sentence: the question's label, what is wrong and what is allowed, and for programs the
 * field and the code.
 */
final class ProblemSentences {

    /** Message key of the sentence. */
    static final String KEY = "hcv.door.problem";

    private static final String PREFIX = "hcv.";
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    private final FormDefinition form;
    private final MessageSource messages;
    private final Locale locale;

    ProblemSentences(FormDefinition form, MessageSource messages, Locale locale) {
        this.form = form;
        this.messages = messages;
        this.locale = locale;
    }

    String of(Problem problem) {
        return messages.getMessage(KEY, parts(problem), locale);
    }

    /** Label, what is wrong, field, code. */
    Object[] parts(Problem problem) {
        return new Object[] {
            label(problem.field()),
            reason(problem),
            problem.field(),
            problem.code().key()
        };
    }

    private String reason(Problem problem) {
        Object[] args = problem.args().toArray();
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String && ((String) args[i]).startsWith(PREFIX)) {
                args[i] = text((String) args[i]);
            } else if (args[i] instanceof BigDecimal) {
                args[i] = ((BigDecimal) args[i]).toPlainString();
            } else if (args[i] instanceof LocalDate) {
                args[i] = DateTimeFormatter.ofPattern("d MMM uuuu", locale).format((LocalDate) args[i]);
            }
        }
        return text(problem.code().messageKey(), args);
    }

    private String label(String path) {
        Matcher inRow = IN_ROW.matcher(path);
        if (!inRow.matches()) {
            return form.field(path).map(field -> text(field.labelKey())).orElse(path);
        }
        Optional<FormField> group = form.field(inRow.group(1));
        String row = group.map(field -> field.isRepeating()
                        ? text(field.labelKey() + ".row", Integer.parseInt(inRow.group(2)) + 1)
                        : text(field.labelKey()))
                .orElse(path);
        Optional<FormField> member = group.flatMap(field -> field.members().stream()
                .filter(one -> one.id().equals(inRow.group(3)))
                .findFirst());
        return member.map(field -> text("hcv.door.in-row", row, text(field.labelKey())))
                .orElse(row);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }
}
