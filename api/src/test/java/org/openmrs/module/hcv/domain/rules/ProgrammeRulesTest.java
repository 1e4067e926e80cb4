/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.problem.Code;

class ProgrammeRulesTest {

    private final ProgrammeRules rules = ContentFiles.defaultRules();

    @Test
    void defaults_are_those_of_the_file() {
        assertThat(rules.svr12MinDays()).isEqualTo(84);
        assertThat(rules.svr4MinDays()).isEqualTo(28);
        assertThat(rules.acceptSvr4()).isFalse();
        assertThat(rules.completionToleranceDays()).isEqualTo(7);
        assertThat(rules.treatBelowLloqAsNegative()).isFalse();
        assertThat(rules.ltfuDaysAfterPlannedEnd()).isEqualTo(60);
        assertThat(rules.svrOverdueDays()).isEqualTo(168);
        assertThat(rules.clearanceIntervalDays()).isEqualTo(28);
        assertThat(rules.antigenProvesViraemia()).isTrue();
        assertThat(rules.antigenProvesCure()).isFalse();
        assertThat(rules.rnaDueDays()).isEqualTo(28);
        assertThat(rules.whoWindowFirstDay()).isEqualTo(84);
        assertThat(rules.whoWindowLastDay()).isEqualTo(168);
    }

    @Test
    void every_row_of_the_file_has_a_source_a_description_and_a_unit_where_it_counts() {
        List<String> keys = new ArrayList<>();
        for (CSVRecord row : ContentFiles.rows("programme-rules.csv")) {
            keys.add(row.get("key"));
            assertThat(row.get("source")).as(row.get("key")).isNotEmpty();
            assertThat(row.get("description")).as(row.get("key")).isNotEmpty();
            assertThat(row.get("unit").isEmpty())
                    .as(row.get("key"))
                    .isEqualTo(row.get("type").equals("SWITCH"));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void value_out_of_range_is_refused_with_key_value_and_what_is_allowed() {
        assertThat(rules.with("svr12MinDays", "56").svr12MinDays()).isEqualTo(56);
        assertThat(rules.with("svr12MinDays", "112").svr12MinDays()).isEqualTo(112);
        for (String wrong : new String[] {"55", "113", "84.5", "soon", ""}) {
            assertThatThrownBy(() -> rules.with("svr12MinDays", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule svr12MinDays cannot be '" + wrong
                            + "': allowed is a whole number from 56 to 112 days");
        }
        assertThatThrownBy(() -> rules.with("acceptSvr4", "yes"))
                .hasMessage("rule acceptSvr4 cannot be 'yes': allowed is true or false");
    }

    @Test
    void unknown_key_is_refused_by_name() {
        assertThatThrownBy(() -> rules.with("svrTwelve", "84")).hasMessageContaining("svrTwelve");
        assertThatThrownBy(() -> ProgrammeRules.from(
                        ContentFiles.ruleDefinitions(), Collections.singletonMap("svrTwelve", "84")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'svrTwelve'")
                .hasMessageContaining("'84'");
    }

    @Test
    void missing_and_doubled_definitions_are_refused() {
        List<RuleDefinition> twice = new ArrayList<>(ContentFiles.ruleDefinitions());
        twice.add(twice.get(0));

        assertThatThrownBy(() -> ProgrammeRules.from(twice, Collections.emptyMap()))
                .hasMessageContaining("acceptSvr4 is defined twice");
        assertThatThrownBy(() -> ProgrammeRules.from(Collections.emptyList(), Collections.emptyMap()))
                .hasMessageContaining("svr12MinDays");
    }

    @Test
    void changed_rules_leave_the_original_as_it_was() {
        ProgrammeRules changed = rules.with("acceptSvr4", "true");

        assertThat(changed.acceptSvr4()).isTrue();
        assertThat(rules.acceptSvr4()).isFalse();
        assertThat(changed.asMap()).containsEntry("acceptSvr4", "true").hasSameSizeAs(rules.asMap());
        assertThat(changed).isNotEqualTo(rules);
        assertThat(changed.with("acceptSvr4", "false")).isEqualTo(rules);
    }

    @Test
    void regimens_of_the_file_are_found_with_their_weeks() {
        Regimens regimens = ContentFiles.regimens();
        Regimen glePib = regimens.find(Code.of("gle-pib")).get();

        assertThat(glePib.weeks()).containsExactly(8, 12, 16);
        assertThat(glePib.allowsWeeks(24)).isFalse();
        assertThat(glePib.notWith()).containsExactly(Code.of("child-pugh-bc"));
        assertThat(regimens.find(Code.of("sof-vel-vox")).get().experiencedOnly())
                .isTrue();
        assertThat(regimens.find(Code.of("unheard-of"))).isEmpty();
        for (Regimen regimen : regimens.all()) {
            assertThat(regimen.drugs()).as(regimen.code().value()).isNotEmpty();
            assertThat(regimen.source()).as(regimen.code().value()).isNotEmpty();
            assertThat(Arrays.asList(8, 12, 16, 24)).containsAll(regimen.weeks());
        }
    }
}
