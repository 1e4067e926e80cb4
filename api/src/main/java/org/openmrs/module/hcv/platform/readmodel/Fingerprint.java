/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;

/** Gathers values and makes one short text of them that is another one as soon as one value is. Used by one thread. */
final class Fingerprint {

    private final StringBuilder values = new StringBuilder();

    Fingerprint add(Object value) {
        // A date of the database and one of Java print differently and may be equal.
        values.append(value instanceof Date ? String.valueOf(((Date) value).getTime()) : String.valueOf(value))
                .append('|');
        return this;
    }

    /** 64 characters, 0 to 9 and a to f. */
    String text() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(values.toString().getBytes(StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder(2 * digest.length);
            for (byte part : digest) {
                text.append(Character.forDigit((part >> 4) & 15, 16)).append(Character.forDigit(part & 15, 16));
            }
            return text.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
