/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.patient.impl;

import org.openmrs.patient.IdentifierValidator;
import org.openmrs.patient.UnallowedIdentifierException;

/** A validator for identifiers whose check digit stands behind a hyphen, as a digit or as a letter from A for 0 on. */
public abstract class BaseHyphenatedIdentifierValidator implements IdentifierValidator {

    public BaseHyphenatedIdentifierValidator() {}

    /** The check digit, 0 to 9, for an identifier without one. */
    protected abstract int getCheckDigit(String undecoratedIdentifier);

    @Override
    public abstract String getName();

    @Override
    public abstract String getAllowedCharacters();

    @Override
    public String getValidIdentifier(String undecoratedIdentifier) throws UnallowedIdentifierException {
        checkAllowedIdentifier(undecoratedIdentifier);
        return undecoratedIdentifier + "-" + (char) ('A' + getCheckDigit(undecoratedIdentifier));
    }

    /** Whether the identifier has exactly one hyphen, and behind it the right check digit. */
    @Override
    public boolean isValid(String identifier) throws UnallowedIdentifierException {
        int hyphen = identifier.indexOf('-');
        if (hyphen < 1) {
            throw new UnallowedIdentifierException("Identifier must contain something in front of a hyphen");
        }
        if (hyphen != identifier.lastIndexOf('-')) {
            throw new UnallowedIdentifierException("Identifier must contain exactly one hyphen");
        }
        String undecorated = identifier.substring(0, hyphen);
        checkAllowedIdentifier(undecorated);
        String check = identifier.substring(hyphen + 1);
        if (check.length() != 1) {
            throw new UnallowedIdentifierException("Identifier must have one check digit");
        }
        char given = Character.toUpperCase(check.charAt(0));
        int digit = given >= 'A' && given <= 'J' ? given - 'A' : Character.digit(given, 10);
        if (digit < 0) {
            throw new UnallowedIdentifierException("Identifier must have a check digit of 0 to 9 or A to J");
        }
        return digit == getCheckDigit(undecorated);
    }

    /** Refuses an empty identifier, and any character that is not allowed. */
    protected void checkAllowedIdentifier(String undecoratedIdentifier) throws UnallowedIdentifierException {
        if (undecoratedIdentifier == null || undecoratedIdentifier.isEmpty()) {
            throw new UnallowedIdentifierException("Identifier must contain at least one character");
        }
        for (int i = 0; i < undecoratedIdentifier.length(); i++) {
            if (getAllowedCharacters().indexOf(undecoratedIdentifier.charAt(i)) < 0) {
                throw new UnallowedIdentifierException("Identifier contains an invalid character");
            }
        }
    }
}
