/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

/** The site's concepts are locked against changes, by the global property {@code concepts.locked}. */
public class ConceptsLockedException extends APIException {

    private static final long serialVersionUID = 1L;

    public ConceptsLockedException() {
        super("Concepts are locked: the global property concepts.locked is true");
    }

    public ConceptsLockedException(String message) {
        super(message);
    }
}
