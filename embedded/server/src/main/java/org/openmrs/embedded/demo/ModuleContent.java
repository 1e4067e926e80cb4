/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openmrs.util.OpenmrsClassLoader;

/** The content files that the started module carries, read from the module itself. */
final class ModuleContent {

    private static final String FOLDER = "org/openmrs/module/hcv/content/";

    private ModuleContent() {}

    /** @return the rows of a table by the value of their key column, in the order of the file */
    static Map<String, Map<String, String>> table(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, format)) {
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            for (CSVRecord row : parser) {
                rows.put(row.get("key"), row.toMap());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The module's table " + name + " can not be read", e);
        }
    }

    /**
     * @throws IllegalStateException when no started module carries the file
     */
    static InputStream open(String name) {
        InputStream in = OpenmrsClassLoader.getInstance().getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("No started module carries the file " + FOLDER + name);
        }
        return in;
    }
}
