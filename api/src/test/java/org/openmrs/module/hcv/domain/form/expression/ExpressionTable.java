/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code expressions.txt}. */
final class ExpressionTable {

    /** One expression with one set of answers. */
    static final class Row {

        final String expression;
        final String json;
        final Map<String, String> answers;
        final String result;

        private Row(String expression, String json, Map<String, String> answers, String result) {
            this.expression = expression;
            this.json = json;
            this.answers = answers;
            this.result = result;
        }

        @Override
        public String toString() {
            return expression + " with " + answers;
        }
    }

    private ExpressionTable() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ExpressionTable.class.getResourceAsStream("/expressions.txt"), StandardCharsets.UTF_8))) {
            String expression = "";
            String json = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("! ")) {
                    expression = line.substring(2);
                } else if (line.startsWith("= ")) {
                    json = line.substring(2);
                } else if (line.contains("=> ") && !line.startsWith("#")) {
                    String[] parts = line.split("=> ", 2);
                    rows.add(new Row(expression, json, answers(parts[0].trim()), parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Map<String, String> answers(String written) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String pair : written.split(";")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                answers.put(parts[0], parts[1]);
            }
        }
        return answers;
    }
}
