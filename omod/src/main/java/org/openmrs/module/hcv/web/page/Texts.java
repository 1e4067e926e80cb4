/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openmrs.api.context.Context;
import org.springframework.context.MessageSource;

/**
 * Texts and dates in the words of the signed-in user's language. A key without a text comes back as the key, so that
 * a gap is seen and reported instead of hiding a value. Thread-safe.
 */
public final class Texts {

    private static final String DATE = "d MMM uuuu";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** @param args put into the text; dates among them are written out first */
    public String of(String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = args[i] instanceof LocalDate ? date((LocalDate) args[i]) : args[i];
        }
        return messages.getMessage(key, written, key, locale());
    }

    /** A date as people write it, such as 3 Feb 2026; the month is a word, so that no one mistakes it for the day. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(DATE, locale()).format(date);
    }

    /** Day and time, such as 3 Feb 2026, 14:05. */
    public String moment(LocalDateTime at) {
        return date(at.toLocalDate()) + ", " + TIME.format(at);
    }

    /** The signed-in user's language. */
    public Locale locale() {
        return Context.getLocale();
    }
}
