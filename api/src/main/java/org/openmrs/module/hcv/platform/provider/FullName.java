/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.Person;
import org.openmrs.PersonName;

/**
 * Given and family name, as far as known. Put together here: the platform's own full name depends on the site's name
 * layout and writes a warning to the log without one.
 */
public final class FullName {

    private FullName() {}

    /** @return empty where the person has no name, or none of these parts */
    public static String of(Person person) {
        PersonName name = person.getPersonName();
        return name == null ? "" : of(name.getGivenName(), name.getFamilyName());
    }

    /** @param given nothing where there is none, as with the family's */
    public static String of(String given, String family) {
        return Stream.of(given, family)
                .filter(Objects::nonNull)
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
