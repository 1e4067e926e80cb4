/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.openmrs.module.hcv.web.page.Texts;

/** Writes a moment as day and time. */
final class Moments {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    static String of(LocalDateTime at, Texts texts) {
        return texts.moment(at);
    }
}
