/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal.Reason;

/**
 * A file of choices: a first line with the names of columns, then a key a line. Comma, semicolon or tab between values, as
 * spreadsheets write them; UTF-8. Immutable.
 *
 * <p>{@code key} and {@code chosen} have to be there, {@code unit} and {@code note} may be; the columns that the module adds
 * when it writes the file for people to read are passed over. A key that is not in the file is left as it is; one with
 * nothing chosen goes back to what the module finds by itself.
 */
public final class MappingSheet {

    /** The largest file read, in bytes; the whole dictionary with long notes is a third of it. */
    public static final int LARGEST = 512 * 1024;

    /** The columns, those that count first. */
    public static final List<String> COLUMNS = Collections.unmodifiableList(Arrays.asList(
            "key", "chosen", "unit", "note", "label", "datatype", "in_use", "name", "because", "problems"));

    private static final List<String> NEEDED = Arrays.asList("key", "chosen");

    private final List<MappingChoice> choices = new ArrayList<>();
    private final List<MappingRefusal> refusals = new ArrayList<>();

    private MappingSheet() {}

    /** Reads a file; what cannot be read is in {@link #refusals()}. */
    public static MappingSheet read(byte[] file) {
        MappingSheet sheet = new MappingSheet();
        if (file.length > LARGEST) {
            sheet.refuse(0, "", Reason.TOO_LARGE, file.length / 1024 + " KiB", LARGEST / 1024 + " KiB");
            return sheet;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            sheet.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            sheet.refuse(0, "", Reason.NOT_TEXT, "", "UTF-8");
        }
        return sheet;
    }

    private void parse(String text) {
        String first = text.split("\\R", 2)[0];
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(first))
                .setIgnoreEmptyLines(false)
                .build();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> columns = new ArrayList<>();
            for (CSVRecord record : parser) {
                int line = (int) record.getRecordNumber();
                if (columns.isEmpty()) {
                    record.forEach(name -> columns.add(name.trim().toLowerCase(Locale.ROOT)));
                    checkColumns(columns);
                } else if (refusals.isEmpty() || columns.containsAll(NEEDED)) {
                    read(record, columns, line);
                }
            }
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            // An open quotation mark, for one: the parser says no more than that.
            refuse(0, "", Reason.NOT_TEXT, "", "CSV");
        }
        if (choices.isEmpty() && refusals.isEmpty()) {
            refuse(0, "", Reason.EMPTY, "", "");
        }
    }

    private static char delimiter(String firstLine) {
        if (firstLine.indexOf('\t') >= 0) {
            return '\t';
        }
        return firstLine.indexOf(';') >= 0 ? ';' : ',';
    }

    private void checkColumns(List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!COLUMNS.contains(column) || !seen.add(column)) {
                refuse(1, column, Reason.COLUMN_UNKNOWN, column, String.join(", ", COLUMNS));
            }
        }
        for (String column : NEEDED) {
            if (!columns.contains(column)) {
                refuse(1, column, Reason.COLUMN_MISSING, column, "");
            }
        }
    }

    private void read(CSVRecord record, List<String> columns, int line) {
        boolean blank = record.size() == 1 && record.get(0).trim().isEmpty();
        if (blank) {
            return;
        }
        if (record.size() != columns.size()) {
            refuse(line, "", Reason.COLUMN_COUNT, String.valueOf(record.size()), String.valueOf(columns.size()));
            return;
        }
        choices.add(MappingChoice.of(
                        value(record, columns, "key").trim(),
                        value(record, columns, "chosen"),
                        value(record, columns, "unit"),
                        value(record, columns, "note"))
                .atLine(line));
    }

    /** The apostrophe that keeps a spreadsheet from running a value as a formula is no part of it. */
    private static String value(CSVRecord record, List<String> columns, String column) {
        int at = columns.indexOf(column);
        String value = at < 0 ? "" : record.get(at);
        boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && "=+-@\t\r".indexOf(value.charAt(1)) >= 0;
        return guarded ? value.substring(1) : value;
    }

    private void refuse(int line, String field, Reason reason, String value, String allowed) {
        refusals.add(MappingRefusal.ofFile(line, field, reason, value, allowed));
    }

    public List<MappingChoice> choices() {
        return Collections.unmodifiableList(choices);
    }

    public List<MappingRefusal> refusals() {
        return Collections.unmodifiableList(refusals);
    }
}
