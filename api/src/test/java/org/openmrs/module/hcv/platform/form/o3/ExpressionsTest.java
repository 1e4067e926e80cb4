/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expressions and limits where a site keeps a number in another unit than the form's. */
class ExpressionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A place that keeps the bilirubin in mg/dL (one unit of the form is 0.05 of it) and names concepts by capital letters. */
    private static final References ELSEWHERE = new References() {
        @Override
        public String conceptUuid(String key) {
            return key.toUpperCase(Locale.ROOT);
        }

        @Override
        public String unit(String key) {
            return key.equals("bilirubin") ? "mg/dL" : "";
        }

        @Override
        public BigDecimal inUnit(String key, BigDecimal number) {
            return key.equals("bilirubin") ? number.multiply(new BigDecimal("0.05")) : number;
        }

        @Override
        public String encounterTypeUuid(String key) {
            return key;
        }

        @Override
        public String encounterTypeName(String key) {
            return key;
        }
    };

    private static String resolved(String expression) throws IOException {
        JsonNode form = JSON.readTree("{\"questions\": ["
                + "{\"id\": \"bili\", \"questionOptions\": {\"rendering\": \"number\", \"concept\": \"bilirubin\"}},"
                + "{\"id\": \"biliTwo\", \"questionOptions\": {\"rendering\": \"number\", \"concept\": \"other\"}},"
                + "{\"id\": \"kind\", \"questionOptions\": {\"rendering\": \"radio\", \"concept\": \"kind\","
                + " \"answers\": [{\"concept\": \"kind.a\"}, {\"concept\": \"kind.b\"}]}}]}");
        ObjectNode node = JSON.createObjectNode().put("hideWhenExpression", expression);
        new Expressions(ELSEWHERE, form).resolve(node, "hideWhenExpression");
        return node.get("hideWhenExpression").asText();
    }

    @Test
    void answers_become_concepts_and_other_texts_stay() throws IOException {
        assertThat(resolved("kind === 'kind.a' || includes(kind, 'kind.b') || sex === 'F'"))
                .isEqualTo("kind === 'KIND.A' || includes(kind, 'KIND.B') || sex === 'F'");
    }

    @Test
    void a_number_in_another_unit_is_brought_back_to_the_unit_of_the_form() throws IOException {
        assertThat(resolved("bili > 34 && biliTwo < 3")).isEqualTo("(bili / 0.05) > 34 && biliTwo < 3");
    }

    @Test
    void whether_a_number_is_there_does_not_depend_on_its_unit() throws IOException {
        assertThat(resolved("isEmpty(bili) || kind === 'bili'")).isEqualTo("isEmpty(bili) || kind === 'bili'");
    }

    @Test
    void a_calculated_number_is_shown_in_the_unit_of_the_place_and_nothing_stays_nothing() throws IOException {
        ObjectNode node = JSON.createObjectNode().put("calculateExpression", "biliTwo * 2");
        new Expressions(ELSEWHERE, JSON.readTree("{}")).resolveCalculation(node, "bilirubin");

        assertThat(node.get("calculateExpression").asText())
                .isEqualTo("(biliTwo * 2) === null ? null : (biliTwo * 2) * 0.05");
    }
}
