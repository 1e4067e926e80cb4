/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.rules.Regimen;
import org.openmrs.module.hcv.domain.rules.Regimens;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.domain.rules.RuleType;

/** Reads the content files the domain rests on, so that its tests run on the numbers that are shipped. */
public final class ContentFiles {

    private static final String FOLDER = "/org/openmrs/module/hcv/content/";
    private static final List<RuleDefinition> DEFINITIONS = Collections.unmodifiableList(readDefinitions());

    private ContentFiles() {}

    public static List<RuleDefinition> ruleDefinitions() {
        return DEFINITIONS;
    }

    public static ProgrammeRules defaultRules() {
        return ProgrammeRules.from(DEFINITIONS, Collections.emptyMap());
    }

    public static Regimens regimens() {
        List<Regimen> regimens = new ArrayList<>();
        for (CSVRecord row : rows("regimens.csv")) {
            List<Integer> weeks = new ArrayList<>();
            parts(row.get("weeks")).forEach(text -> weeks.add(Integer.valueOf(text)));
            List<Code> notWith = new ArrayList<>();
            parts(row.get("not_with")).forEach(text -> notWith.add(Code.of(text)));
            regimens.add(Regimen.of(Code.of(row.get("code")), row.get("name"))
                    .drugs(parts(row.get("drugs")))
                    .atc(row.get("atc"))
                    .weeks(weeks)
                    .experiencedOnly(Boolean.parseBoolean(row.get("experienced_only")))
                    .notWith(notWith)
                    .source(row.get("source"))
                    .build());
        }
        return Regimens.of(regimens);
    }

    public static List<CSVRecord> rows(String file) {
        try (InputStream stream = ContentFiles.class.getResourceAsStream(FOLDER + file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .build()
                        .parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.trim().isEmpty()) {
                parts.add(part.trim());
            }
        }
        return parts;
    }

    private static List<RuleDefinition> readDefinitions() {
        List<RuleDefinition> definitions = new ArrayList<>();
        for (CSVRecord row : rows("programme-rules.csv")) {
            definitions.add(RuleDefinition.of(
                    row.get("key"),
                    RuleType.valueOf(row.get("type")),
                    row.get("unit"),
                    row.get("min"),
                    row.get("max"),
                    row.get("default"),
                    row.get("source")));
        }
        return definitions;
    }
}
