/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;

/** Identifiers and dates of the demonstration's records: the same at every run. */
final class Ids {

    private Ids() {}

    static String uuid(String kind, Object name) {
        byte[] seed = ("demonstration/" + kind + "/" + name).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }

    /** @return midnight of that day in the platform's zone */
    static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** @return the afternoon of that day, when records are typed in */
    static Date afternoon(LocalDate day) {
        return Date.from(day.atTime(16, 30).atZone(ZoneId.systemDefault()).toInstant());
    }

    /** The last digit that makes the number's Luhn sum divisible by ten, doubling from the right. */
    static String withCheckDigit(int number) {
        int sum = 0;
        int rest = number;
        for (boolean doubled = true; rest > 0; doubled = !doubled, rest /= 10) {
            int digit = rest % 10 * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return number + "-" + (10 - sum % 10) % 10;
    }
}
