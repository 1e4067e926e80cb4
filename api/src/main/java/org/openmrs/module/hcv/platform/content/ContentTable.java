/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file of the module's content folder: UTF-8, a header row, one fact a row.
 *
 * <p>A file that is missing or broken is a fault of the build, so it ends in an {@link IllegalStateException} that
 * names the file, and no caller is expected to go on without it.
 */
public final class ContentTable {

    private static final String FOLDER = "/org/openmrs/module/hcv/content/";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

    private final List<ContentRow> rows;

    private ContentTable(List<ContentRow> rows) {
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * @param fileName name of a file of the content folder, such as {@code dictionary.csv}
     */
    public static ContentTable read(String fileName) {
        try (InputStream in = ContentTable.class.getResourceAsStream(FOLDER + fileName)) {
            if (in == null) {
                throw new IllegalStateException("The module's content file " + fileName + " is missing");
            }
            List<ContentRow> rows = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
                for (CSVRecord record : parser) {
                    if (!record.isConsistent()) {
                        throw new IllegalStateException(
                                fileName + ", record " + record.getRecordNumber() + ": wrong number of columns");
                    }
                    rows.add(new ContentRow(fileName, record));
                }
            }
            return new ContentTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The module's content file " + fileName + " cannot be read", e);
        }
    }

    public List<ContentRow> rows() {
        return rows;
    }
}
