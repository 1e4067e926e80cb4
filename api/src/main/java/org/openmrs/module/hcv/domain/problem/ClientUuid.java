/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import java.util.UUID;

/** The uuid that a page or another program makes for what it sends, so that the same sent twice is kept once. */
public final class ClientUuid {

    private ClientUuid() {}

    /**
     * Whether a text is a uuid as {@link UUID} writes it: 36 characters, in lower case. Upper case is refused, because it
     * would be the same to some databases and another to others.
     */
    public static boolean isOne(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
