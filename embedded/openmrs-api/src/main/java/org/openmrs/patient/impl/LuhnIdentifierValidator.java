/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.patient.impl;

import java.util.Locale;
import org.openmrs.patient.UnallowedIdentifierException;

/**
 * OpenMRS's own check digit: Luhn's sum carried over to letters, each taken as its ASCII code less 48. Letters count
 * the same in either case.
 */
public class LuhnIdentifierValidator extends BaseHyphenatedIdentifierValidator {

    private static final String ALLOWED = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

    public LuhnIdentifierValidator() {}

    @Override
    public String getName() {
        return "Luhn CheckDigit Validator";
    }

    @Override
    public String getAllowedCharacters() {
        return ALLOWED;
    }

    /** Unlike the other validators' the check digit stays a digit. */
    @Override
    public String getValidIdentifier(String undecoratedIdentifier) throws UnallowedIdentifierException {
        checkAllowedIdentifier(undecoratedIdentifier);
        return undecoratedIdentifier + "-" + getCheckDigit(undecoratedIdentifier);
    }

    @Override
    protected int getCheckDigit(String undecoratedIdentifier) {
        String text = undecoratedIdentifier.trim().toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int fromRight = 0; fromRight < text.length(); fromRight++) {
            int digit = text.charAt(text.length() - 1 - fromRight) - '0';
            // doubling, with the digits of the product added up, written so that it is defined for letters too
            sum += fromRight % 2 == 0 ? 2 * digit - digit / 5 * 9 : digit;
        }
        return (10 - (Math.abs(sum) + 10) % 10) % 10;
    }
}
