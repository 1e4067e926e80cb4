/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

/**
 * The signed-in user may not do or see this. It says which privilege is missing, or nothing where even that would
 * tell something about a person.
 */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String privilege;

    private AccessRefused(String message, String privilege) {
        super(message);
        this.privilege = privilege;
    }

    public static AccessRefused missing(String privilege) {
        return new AccessRefused("The privilege " + privilege + " is missing", privilege);
    }

    /** The record exists or not: the answer is the same, so that nobody can find out by asking. */
    public static AccessRefused outOfReach() {
        return new AccessRefused("This person is not within the user's reach", "");
    }

    /** The missing privilege; empty where the person is out of the user's reach. */
    public String privilege() {
        return privilege;
    }
}
