/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.patient;

/** A rule for identifiers, usually with a check digit. */
public interface IdentifierValidator {

    String getName();

    /** Whether the identifier keeps the rule. */
    boolean isValid(String identifier) throws UnallowedIdentifierException;

    /** The identifier that an undecorated one becomes under the rule. */
    String getValidIdentifier(String undecoratedIdentifier) throws UnallowedIdentifierException;

    String getAllowedCharacters();
}
