/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a content file. Columns are asked for by name; an unknown column is a fault of the build.
 */
public final class ContentRow {

    private final String fileName;
    private final CSVRecord record;

    ContentRow(String fileName, CSVRecord record) {
        this.fileName = fileName;
        this.record = record;
    }

    /** The text of a column, never empty. */
    public String text(String column) {
        return optional(column)
                .orElseThrow(() -> new IllegalStateException(
                        fileName + ", record " + record.getRecordNumber() + ": column " + column + " is empty"));
    }

    public Optional<String> optional(String column) {
        String value = record.get(column).trim();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    public Optional<Double> number(String column) {
        return optional(column).map(Double::valueOf);
    }

    /** The parts of a column, split at the separator; an empty column has none. */
    public List<String> list(String column, char separator) {
        List<String> parts = new ArrayList<>();
        for (String part : optional(column).orElse("").split(String.valueOf(separator))) {
            if (!part.trim().isEmpty()) {
                parts.add(part.trim());
            }
        }
        return Collections.unmodifiableList(parts);
    }
}
