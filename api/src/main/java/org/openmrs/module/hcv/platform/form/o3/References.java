/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.math.BigDecimal;

/** What the keys of a form file stand for in one place: a running OpenMRS, or the content package. */
public interface References {

    /**
     * @throws RuntimeException where nothing answers the key
     */
    String conceptUuid(String key);

    /**
     * The unit in which that place keeps the numbers of a key; empty text where it names none.
     *
     * @throws RuntimeException where the unit is not known
     */
    String unit(String key);

    /**
     * A number in the unit of the form, in the unit in which that place keeps it.
     *
     * @throws RuntimeException where the unit is not known
     */
    BigDecimal inUnit(String key, BigDecimal number);

    String encounterTypeUuid(String key);

    String encounterTypeName(String key);
}
