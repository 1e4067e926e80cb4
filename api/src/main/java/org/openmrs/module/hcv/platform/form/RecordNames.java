/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.PersonName;

/**
 * Names as the pages of records show them. Put together here: the platform's own full name depends on the site's name
 * layout and warns without one.
 */
final class RecordNames {

    private RecordNames() {}

    /** Given and family name, as far as known. */
    static String of(PersonName name) {
        return name == null
                ? ""
                : Stream.of(name.getGivenName(), name.getFamilyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
