/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.hcv.domain.problem.KeepableText;

/**
 * What somebody typed into the find box: words of a name, a number, a date of birth, in any order. A text that no
 * record can hold finds nothing.
 *
 * <p>A date is written {@code 1980-02-03} or {@code 03/02/1980}, day first.
 */
final class SearchText {

    /** Longer texts than this are cut, because no name or number is. */
    private static final int MAX_LENGTH = 100;

    private static final int MAX_WORDS = 6;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private final String whole;
    private final List<String> words;
    private final LocalDate date;

    private SearchText(String whole, List<String> words, LocalDate date) {
        this.whole = whole;
        this.words = Collections.unmodifiableList(words);
        this.date = date;
    }

    static SearchText parse(String typed) {
        String whole = typed == null || !KeepableText.isKeepable(typed) ? "" : typed.trim();
        if (whole.length() > MAX_LENGTH) {
            whole = whole.substring(0, MAX_LENGTH);
        }
        List<String> words = new ArrayList<>();
        LocalDate date = null;
        for (String part : whole.split("[\\s,]+")) {
            Optional<LocalDate> parsed = date(part);
            if (parsed.isPresent()) {
                date = parsed.get();
            } else if (!part.isEmpty() && words.size() < MAX_WORDS) {
                words.add(part.toLowerCase(Locale.ROOT));
            }
        }
        return new SearchText(whole, words, date);
    }

    private static Optional<LocalDate> date(String part) {
        Matcher iso = ISO.matcher(part);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(part);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Looks like a date and is none, such as 31/02/1980: then it is searched for as a word.
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return words.isEmpty() && date == null;
    }

    /** All that was typed, for a number. */
    String whole() {
        return whole;
    }

    /** The words in lower case, without the date. */
    List<String> words() {
        return words;
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Whether the text can name one person for sure: at least two names that differ, and a date of birth. */
    boolean namesOnePerson() {
        return date != null && new HashSet<>(words).size() >= 2;
    }
}
