/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UserContext;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.platform.rules.RuleFile;
import org.openmrs.module.hcv.platform.tuning.RuleChanges;
import org.openmrs.module.hcv.platform.tuning.RuleState;
import org.openmrs.module.hcv.platform.tuning.RuleUse;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class RulesPageTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final SavedRules rules = new SavedRules();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private RulesPage page;

    /** The rules of the content file, kept here instead of on a platform. */
    private static final class SavedRules extends RuleChanges {

        private final Map<String, String> stored = new HashMap<>();

        SavedRules() {
            super(null, null, null, null, null, Clock.systemUTC());
        }

        @Override
        public List<RuleState> all() {
            Map<String, RuleDefinition> definitions =
                    RuleFile.definitions().stream().collect(Collectors.toMap(RuleDefinition::key, one -> one));
            List<RuleState> all = new ArrayList<>();
            for (RuleUse use : RuleUse.all()) {
                RuleDefinition rule = definitions.get(use.key());
                RuleState state = RuleState.of(rule, use, stored.getOrDefault(use.key(), rule.defaultValue()));
                all.add(
                        stored.containsKey(use.key())
                                ? state.changed(LocalDateTime.of(2026, 3, 1, 12, 0), Optional.of("Kim <b>Lee</b>"))
                                : state);
            }
            return all;
        }

        @Override
        public Problems save(Map<String, String> typed) {
            stored.putAll(typed);
            return Problems.none();
        }
    }

    /** The frame's menu for nobody. */
    public static final class NoMenu {

        public boolean isSignedIn() {
            return false;
        }

        public boolean isModule() {
            return false;
        }
    }

    @BeforeEach
    void signOut() {
        Context.setUserContext(new UserContext(credentials -> null));
        Context.setLocale(Locale.ENGLISH);
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        page = new RulesPage(rules, new Texts(messages));
    }

    @AfterEach
    void forget() {
        Context.clearUserContext();
    }

    @Test
    void all_rules_are_shown_with_words_for_each() {
        String html = render(page.all());

        assertThat(html)
                .contains("First day of the test after treatment", "84 days", "a whole number from 56 to 112 days")
                .contains("WHO HEP.7 (12 weeks after completion)")
                .contains("not changed here")
                .doesNotContain("hcv.rule", "??");
    }

    @Test
    void every_rule_of_every_area_can_be_changed_or_is_called_fixed() {
        for (RuleUse use : RuleUse.all()) {
            String html = render(page.form(use.area()));
            assertThat(html).as(use.key()).doesNotContain("??").contains("OWASP-CSRFTOKEN");
            boolean fixed = rules.all().stream()
                    .anyMatch(rule -> rule.definition().key().equals(use.key()) && rule.isFixed());
            assertThat(html.contains("name=\"" + use.key() + "\""))
                    .as(use.key())
                    .isNotEqualTo(fixed);
        }
    }

    @Test
    void what_is_not_allowed_comes_back_with_everything_that_was_typed() {
        String html = render(send("cure", "svr12MinDays", "<12>", "svrOverdueDays", "9999", "svr4MinDays", "30"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(html)
                .contains("value=\"&lt;12&gt;\"", "value=\"9999\"", "value=\"30\"")
                .contains("Please give a whole number.", "Please give a value from 112 to 730 days")
                .contains("href=\"#svr12MinDays\"", "id=\"svr12MinDays-problem\"");
        assertThat(rules.stored).isEmpty();
    }

    @Test
    void a_change_is_shown_with_what_changes_with_it_before_it_is_saved() {
        String html = render(send("cure", "svrOverdueDays", "200", "svr4MinDays", "28"));

        assertThat(html)
                .contains("Last day of the test after treatment: from 168 days to 200 days")
                .contains("This can change: how treatments came out")
                .contains("name=\"svrOverdueDays\" value=\"200\"")
                .doesNotContain("from 28 days");
        assertThat(rules.stored).isEmpty();
    }

    @Test
    void a_confirmed_change_is_saved_and_shown_with_who_changed_it() {
        ModelAndView saved = send("cure", "svrOverdueDays", "200", "_confirmed", "svrOverdueDays 168 200;");

        assertThat(saved.getViewName()).isEqualTo("redirect:/openmrs/hcv/admin/rules?saved");
        assertThat(rules.stored).containsExactly(entry("svrOverdueDays", "200"));
        assertThat(render(page.all())).contains("200 days", "1 Mar 2026, Kim &lt;b&gt;Lee&lt;/b&gt;");
    }

    @Test
    void a_confirmation_of_something_else_asks_again() {
        rules.stored.put("svrOverdueDays", "180");

        ModelAndView asked = send("cure", "svrOverdueDays", "200", "_confirmed", "svrOverdueDays 168 200;");

        assertThat(render(asked)).contains("from 180 days to 200 days");
        assertThat(rules.stored).containsEntry("svrOverdueDays", "180");
    }

    @Test
    void the_default_of_one_rule_is_proposed_in_place_of_what_was_typed() {
        rules.stored.put("svrOverdueDays", "200");

        String html = render(send("cure", "svrOverdueDays", "x", "svr12MinDays", "70", "_default", "svrOverdueDays"));

        assertThat(html).contains("from 200 days to 168 days", "from 84 days to 70 days");
    }

    @Test
    void going_back_keeps_what_was_typed() {
        String html = render(send("cure", "svrOverdueDays", "200", "_back", "yes"));

        assertThat(html).contains("value=\"200\"").doesNotContain("Nothing was saved.");
    }

    @Test
    void sending_what_is_in_use_changes_nothing_and_says_so() {
        assertThat(render(send("cure", "svrOverdueDays", "168"))).contains("Nothing was saved.");
    }

    @Test
    void an_unknown_area_is_not_found() {
        assertThatThrownBy(() -> page.form("weather")).isInstanceOf(NotFound.class);
    }

    private ModelAndView send(String area, String... pairs) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContextPath("/openmrs");
        return page.send(area, parameters, request, response);
    }

    private String render(ModelAndView shown) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("hcv/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        Map<String, Object> model = new LinkedHashMap<>(shown.getModel());
        model.put("param", Collections.singletonMap("saved", null));
        model.put("base", "/openmrs/hcv");
        model.put("resources", "/openmrs/moduleResources/hcv");
        model.put("csrfName", "OWASP-CSRFTOKEN");
        model.put("csrf", "TOKEN-1");
        model.put("menu", new NoMenu());
        return engine.process(shown.getViewName(), new org.thymeleaf.context.Context(Locale.ENGLISH, model));
    }
}
