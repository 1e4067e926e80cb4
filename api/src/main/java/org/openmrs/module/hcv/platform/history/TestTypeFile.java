/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.Specimen;
import org.openmrs.module.hcv.domain.testing.TestType;
import org.openmrs.module.hcv.domain.testing.TestTypes;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Reads {@code test-types.csv}; a row that cannot be read is a fault of the build. */
final class TestTypeFile {

    static final String PREFIX = "test-type.";

    private TestTypeFile() {}

    static TestTypes load() {
        List<TestType> types = new ArrayList<>();
        for (ContentRow row : ContentTable.read("test-types.csv").rows()) {
            types.add(TestType.of(
                    Code.of(row.text("key").substring(PREFIX.length())),
                    Analyte.find(row.text("analyte")).orElseThrow(() -> unknown(row)),
                    Specimen.find(row.text("specimen")).orElseThrow(() -> unknown(row))));
        }
        return TestTypes.of(types);
    }

    private static IllegalStateException unknown(ContentRow row) {
        return new IllegalStateException("test-types.csv: unknown analyte or specimen of " + row.text("key"));
    }
}
