/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.beans.factory.annotation.Autowired;

class RuleChangesTest extends PlatformTest {

    @Autowired
    private RuleChanges changes;

    @Autowired
    private CurrentRules rules;

    private User administrator;
    private User clinician;

    @BeforeEach
    void makeUsers() {
        administrator = user("an-administrator", "HCV Administrator");
        clinician = user("a-clinician", "HCV Clinician");
    }

    @Test
    void every_rule_has_one_area_and_something_that_changes_with_it() {
        signInAs(administrator);

        List<RuleState> all = changes.all();

        assertThat(all)
                .extracting(rule -> rule.definition().key())
                .containsExactlyInAnyOrderElementsOf(
                        rules.current().definitions().keySet());
        assertThat(all).allSatisfy(rule -> assertThat(rule.use().touches()).isNotEmpty());
    }

    @Test
    void a_change_counts_at_once_and_says_who_and_when() {
        signInAs(administrator);

        Problems problems = changes.save(typed("svrOverdueDays", "200", "acceptSvr4", "true"));

        assertThat(problems.all()).isEmpty();
        flush();
        assertThat(rules.current().svrOverdueDays()).isEqualTo(200);
        assertThat(rules.current().acceptSvr4()).isTrue();
        RuleState changed = state("svrOverdueDays");
        assertThat(changed.isDefault()).isFalse();
        assertThat(changed.changedBy()).contains("Test an-administrator");
        assertThat(changed.changedAt()).isPresent();
        assertThat(state("svr12MinDays").changedAt()).isEmpty();
    }

    @Test
    void a_rule_goes_back_to_its_default() {
        signInAs(administrator);
        changes.save(typed("fib4Cirrhosis", "3.5"));
        flush();

        changes.save(typed("fib4Cirrhosis", "3.250"));

        flush();
        assertThat(state("fib4Cirrhosis").value()).isEqualTo("3.25");
        assertThat(state("fib4Cirrhosis").isDefault()).isTrue();
    }

    @Test
    void everything_that_is_not_allowed_is_said_at_once_and_nothing_is_saved() {
        signInAs(administrator);

        Problems problems = changes.save(typed(
                "svr12MinDays",
                "55",
                "svr4MinDays",
                "28.5",
                "svrOverdueDays",
                "",
                "fib4Low",
                "much",
                "acceptSvr4",
                "maybe",
                "relapseDays",
                "1e2",
                "rnaDueDays",
                "30"));

        assertThat(problems.all())
                .extracting(Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("svr12MinDays", ProblemCode.OUT_OF_RANGE),
                        tuple("svr4MinDays", ProblemCode.NOT_A_WHOLE_NUMBER),
                        tuple("svrOverdueDays", ProblemCode.REQUIRED),
                        tuple("fib4Low", ProblemCode.NOT_A_NUMBER),
                        tuple("acceptSvr4", ProblemCode.UNKNOWN_CHOICE),
                        tuple("relapseDays", ProblemCode.NOT_A_WHOLE_NUMBER));
        assertThat(problems.at("svr12MinDays").get(0).args().toArray()).containsExactly("56", "112", "days");
        flush();
        assertThat(rules.current().rnaDueDays()).isEqualTo(28);
    }

    @Test
    void the_ends_of_the_range_are_allowed_and_what_lies_beyond_is_not() {
        signInAs(administrator);

        for (String allowed : new String[] {"56", "57", "111", "112"}) {
            assertThat(changes.save(typed("svr12MinDays", allowed)).all()).isEmpty();
        }
        for (String refused : new String[] {"55", "113"}) {
            assertThat(changes.save(typed("svr12MinDays", refused)).all()).hasSize(1);
        }
        assertThat(rules.current().svr12MinDays()).isEqualTo(112);
    }

    @Test
    void a_rule_with_only_one_value_stays() {
        signInAs(administrator);

        assertThat(state("whoWindowFirstDay").isFixed()).isTrue();
        assertThat(changes.save(typed("whoWindowFirstDay", "85")).all())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void an_unknown_rule_is_refused() {
        signInAs(administrator);

        assertThat(changes.save(typed("noSuchRule", "1")).all())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNEXPECTED_VALUE);
    }

    @Test
    void a_stored_value_that_is_not_allowed_is_shown_and_can_be_replaced_by_the_default() {
        Context.getAdministrationService().setGlobalProperty("hcv.rule.svr12MinDays", "5");
        signInAs(administrator);

        assertThat(state("svr12MinDays").refused()).contains("5");
        assertThat(state("svr12MinDays").value()).isEqualTo("84");
        changes.save(typed("svr12MinDays", "84"));

        flush();
        assertThat(state("svr12MinDays").refused()).isEmpty();
        assertThat(rules.refusedValues()).isEmpty();
    }

    @Test
    void a_rule_whose_property_was_removed_can_still_be_set() {
        sessionFactory
                .getCurrentSession()
                .createQuery("delete from GlobalProperty g where g.property = 'hcv.rule.rnaDueDays'")
                .executeUpdate();
        signInAs(administrator);

        changes.save(typed("rnaDueDays", "21"));

        flush();
        assertThat(rules.current().rnaDueDays()).isEqualTo(21);
    }

    @Test
    void nobody_else_sees_or_changes_the_rules() {
        signInAs(clinician);

        assertThatThrownBy(() -> changes.all()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> changes.save(typed("rnaDueDays", "21"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> changes.save(Collections.emptyMap())).isInstanceOf(AccessRefused.class);
    }

    private RuleState state(String key) {
        return changes.all().stream()
                .filter(rule -> rule.definition().key().equals(key))
                .collect(Collectors.toList())
                .get(0);
    }

    private static Map<String, String> typed(String... pairs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return typed;
    }
}
