/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.util;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.openmrs.api.APIException;

/** Hashes of passwords, as OpenMRS keeps them: SHA-512 in hexadecimal. */
public class Security {

    private Security() {}

    /** Whether a text, password and salt in one, has this hash; the older SHA-1 is known too. */
    public static boolean hashMatches(String hashedPassword, String passwordToHash) {
        if (hashedPassword == null || passwordToHash == null) {
            throw new APIException("password.cannot.be.null", (Object[]) null);
        }
        return same(hashedPassword, encodeString(passwordToHash))
                || same(hashedPassword, hash(passwordToHash, "SHA-1"));
    }

    private static boolean same(String left, String right) {
        // compares in constant time, so that an answer's delay says nothing about the hash
        return MessageDigest.isEqual(
                left.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
    }

    public static String encodeString(String strToEncode) {
        return hash(strToEncode, "SHA-512");
    }

    /** A text nobody can guess, new at each call. */
    public static String getRandomToken() {
        return encodeString(UUID.randomUUID().toString() + UUID.randomUUID());
    }

    private static String hash(String text, String algorithm) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder(2 * digest.length);
            for (byte each : digest) {
                hex.append(String.format("%02x", each));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new APIException("system.cannot.find.encryption.algorithm", e);
        }
    }
}
