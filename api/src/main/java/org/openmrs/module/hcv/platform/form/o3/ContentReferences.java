/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.math.BigDecimal;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** The references of a database that has nothing but what the module brings: each key is the module's own item. */
public final class ContentReferences implements References {

    private final DictionaryFile dictionary;

    public ContentReferences(DictionaryFile dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String conceptUuid(String key) {
        return dictionary.row(key).uuid();
    }

    @Override
    public String unit(String key) {
        return dictionary.row(key).units().orElse("");
    }

    @Override
    public BigDecimal inUnit(String key, BigDecimal number) {
        return number;
    }

    @Override
    public String encounterTypeUuid(String key) {
        return encounterType(key).text("uuid");
    }

    @Override
    public String encounterTypeName(String key) {
        return encounterType(key).text("name");
    }

    private static ContentRow encounterType(String key) {
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            if (row.text("key").equals(key)) {
                return row;
            }
        }
        throw new IllegalArgumentException("encountertypes.csv has no key " + key);
    }
}
