/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.util.Optional;

/** What the keys of a form file stand for in one place: a running OpenMRS, or the content package. */
public interface References {

    /**
     * @throws RuntimeException where nothing answers the key
     */
    String conceptUuid(String key);

    /** The unit in which that place keeps the number; empty where it names none. */
    Optional<String> unit(String key);

    String encounterTypeUuid(String key);

    String encounterTypeName(String key);
}
