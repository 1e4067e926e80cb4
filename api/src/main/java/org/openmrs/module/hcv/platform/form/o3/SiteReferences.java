/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.math.BigDecimal;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** The references of the running OpenMRS: the concepts that this site uses for the keys, its own or the module's. */
final class SiteReferences implements References {

    private final Dictionary dictionary;

    SiteReferences(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String conceptUuid(String key) {
        return dictionary.concept(key).getUuid();
    }

    @Override
    public String unit(String key) {
        return dictionary.units().writing(key).unit();
    }

    @Override
    public BigDecimal inUnit(String key, BigDecimal number) {
        return dictionary.units().writing(key).toConcept(number);
    }

    @Override
    public String encounterTypeUuid(String key) {
        return dictionary.encounterType(key).getUuid();
    }

    @Override
    public String encounterTypeName(String key) {
        return dictionary.encounterType(key).getName();
    }
}
