/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what nobody foresaw, once, under a short reference that the page shows too. The log line holds no address, no
 * parameter and no message that could quote one, because each can name a person. Thread-safe.
 */
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureLog() {}

    /** @return the reference: eight characters, 0–9 and A–F */
    public static String record(Throwable failure) {
        String reference = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
        LOG.error("HCV page failure, reference {}", reference, WordlessFailure.of(failure));
        return reference;
    }
}
