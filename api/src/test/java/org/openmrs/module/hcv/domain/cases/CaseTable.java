/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of cases. */
final class CaseTable {

    private static final List<String> HEADER = Arrays.asList("id", "why", "as_of", "rules", "history", "expect");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CaseTable() {}

    /** The tables of a folder, by name; a folder that is not there is named and refused. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no such folder of case tables: " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    /** Rows in their order; a record whose cells do not fit the header becomes a row that cannot be read. */
    static List<CaseRow> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreEmptyLines(true)
                        .setIgnoreSurroundingSpaces(true)
                        .setTrim(true)
                        .build()
                        .parse(afterByteOrderMark(reader))) {
            if (!parser.getHeaderNames().equals(HEADER)) {
                throw new IllegalArgumentException(
                        file + ": the header is " + parser.getHeaderNames() + " and should be " + HEADER);
            }
            List<CaseRow> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.isConsistent() ? row(row) : CaseRow.unreadable(row.get(0), misfit(row)));
            }
            return rows;
        }
    }

    private static CaseRow row(CSVRecord row) {
        return new CaseRow(
                row.get("id"),
                row.get("why"),
                row.get("as_of"),
                row.get("rules"),
                row.get("history"),
                row.get("expect"));
    }

    private static String misfit(CSVRecord row) {
        return "record " + row.getRecordNumber() + " has " + row.size() + " cells and should have " + HEADER.size()
                + " (a cell with a comma is put in quotes): " + row.toList();
    }

    /** Spreadsheets put one before the header. */
    private static Reader afterByteOrderMark(Reader reader) throws IOException {
        PushbackReader text = new PushbackReader(reader);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
