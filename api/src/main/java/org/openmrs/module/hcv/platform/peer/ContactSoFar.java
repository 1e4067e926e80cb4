/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.util.Optional;

/** What is known of the contacts with one person when another is about to be recorded. Immutable. */
public final class ContactSoFar {

    private final int attempts;
    private final String mode;

    ContactSoFar(int attempts, String mode) {
        this.attempts = attempts;
        this.mode = mode;
    }

    /** How often the person was looked for since they were last met. */
    public int attempts() {
        return attempts;
    }

    /** Key of the way in which the last contact was made or tried, such as {@code mode.street}. */
    public Optional<String> mode() {
        return Optional.ofNullable(mode);
    }
}
