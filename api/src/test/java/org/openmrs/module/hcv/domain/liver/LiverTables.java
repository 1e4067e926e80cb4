/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.openmrs.module.hcv.domain.ContentFiles;

/** Reads the tables of the liver and prompt tests, and the units that are shipped. */
public final class LiverTables {

    private LiverTables() {}

    /** One test for each row of a table on the class path; the name is its id and its why. */
    public static Stream<DynamicTest> tests(String table, Consumer<CSVRecord> test) {
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (CSVRecord row : rows(table)) {
            String id = row.get("id");
            if (!row.isConsistent() || !ids.add(id)) {
                throw new IllegalArgumentException(
                        table + ": row " + id + " is there twice or has cells too many or few");
            }
            tests.add(DynamicTest.dynamicTest(id + " (" + row.get("why") + ")", () -> test.accept(row)));
        }
        if (tests.isEmpty()) {
            throw new IllegalArgumentException(table + " has no rows");
        }
        return tests.stream();
    }

    private static List<CSVRecord> rows(String table) {
        try (InputStream stream = LiverTables.class.getResourceAsStream(table);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .build()
                        .parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + table, e);
        }
    }

    /** The units as shipped. */
    public static LabUnits units() {
        List<LabUnit> units = new ArrayList<>();
        for (CSVRecord row : ContentFiles.rows("lab-units.csv")) {
            LabUnit unit = LabUnit.of(
                    LabAnalyte.find(row.get("analyte")).get(),
                    row.get("unit"),
                    row.get("also").isEmpty()
                            ? Collections.emptyList()
                            : Arrays.asList(row.get("also").split(";")),
                    new BigDecimal(row.get("factor")),
                    new BigDecimal(row.get("least")),
                    new BigDecimal(row.get("greatest")));
            boolean limits = !row.get("limit_least").isEmpty();
            units.add(
                    limits
                            ? unit.withLimitsOfNormal(
                                    new BigDecimal(row.get("limit_least")), new BigDecimal(row.get("limit_greatest")))
                            : unit);
        }
        return LabUnits.of(units);
    }
}
