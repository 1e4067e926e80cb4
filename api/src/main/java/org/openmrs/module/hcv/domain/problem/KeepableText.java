/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import java.util.Optional;

/**
 * What every database of OpenMRS can keep of what people type.
 *
 * <p>Control characters have no place in a name or a note. Characters beyond the basic plane, emoji above all, are
 * refused by MySQL and MariaDB where a table has their old three-byte character set, as those of many OpenMRS sites
 * have; even a search for one fails there.
 */
public final class KeepableText {

    private KeepableText() {}

    /** The first character that cannot be kept, in a form that can be shown: itself, or its number. */
    public static Optional<String> firstUnsupported(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!isKeepable(character)) {
                return Optional.of(shown(character));
            }
        }
        return Optional.empty();
    }

    public static boolean isKeepable(String text) {
        return !firstUnsupported(text).isPresent();
    }

    /**
     * Adds what is wrong with a text: that it has more characters than can be kept, with that number and its own, and the
     * first character that cannot be kept. An empty text is right; whether one is needed, its field knows.
     *
     * @param longest most characters, by Unicode's count
     */
    public static void check(String field, String text, int longest, Problems problems) {
        int characters = text.codePointCount(0, text.length());
        if (characters > longest) {
            problems.add(Problem.of(field, ProblemCode.TOO_LONG, longest, characters));
        }
        firstUnsupported(text)
                .ifPresent(character ->
                        problems.add(Problem.of(field, ProblemCode.TEXT_UNSUPPORTED_CHARACTER, character)));
    }

    private static boolean isKeepable(int character) {
        if (Character.isISOControl(character)) {
            return character == '\n' || character == '\r' || character == '\t';
        }
        return Character.isBmpCodePoint(character) && !Character.isSurrogate((char) character);
    }

    private static String shown(int character) {
        boolean visible = Character.isSupplementaryCodePoint(character);
        return visible ? new String(Character.toChars(character)) : String.format("U+%04X", character);
    }
}
