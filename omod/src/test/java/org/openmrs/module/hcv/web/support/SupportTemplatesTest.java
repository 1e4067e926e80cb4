/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages of the support for peers as the browser gets them. */
class SupportTemplatesTest {

    private final Map<String, Object> model = new LinkedHashMap<>();

    /** A time alone, a debrief and a wish in one, as the templates ask for them. */
    public static final class Line {

        private final String state;
        private final boolean onlyMine;

        Line(String state, boolean onlyMine) {
            this.state = state;
            this.onlyMine = onlyMine;
        }

        public String getUuid() {
            return "4f6c2b1e-7a55-4f0e-9f1e-" + (state + "000000000000").substring(0, 12);
        }

        public String getName() {
            return "Ash <i>O'Neil</i>";
        }

        public String getPlace() {
            return "Mill <b>Road</b>";
        }

        public String getStarted() {
            return "2 Mar 2026, 10:00";
        }

        public String getStartedDay() {
            return "2026-03-02";
        }

        public String getExpected() {
            return "2 Mar 2026, 12:00";
        }

        public String getEnded() {
            return "2 Mar 2026, 11:30";
        }

        public String getEndedTime() {
            return "11:30";
        }

        public String getState() {
            return state;
        }

        public boolean isOverdue() {
            return state.equals("overdue");
        }

        public String getText() {
            return "Hard </textarea> day";
        }

        public String getWritten() {
            return "2 Mar 2026, 13:00";
        }

        public String getSince() {
            return getWritten();
        }

        public boolean isOnlyMine() {
            return onlyMine;
        }

        public boolean isSeen() {
            return false;
        }

        public String getStanding() {
            return "Only you can read this.";
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
    void emptyModel() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String name : Arrays.asList("saved", "back", "deleted", "unchanged")) {
            parameters.put(name, null);
        }
        model.put("param", parameters);
        model.put("base", "/openmrs/hcv");
        model.put("resources", "/openmrs/moduleResources/hcv");
        model.put("csrfName", "OWASP-CSRFTOKEN");
        model.put("csrf", "TOKEN-1");
        model.put("menu", new NoMenu());
        model.put("problems", Collections.emptyList());
        model.put("wrong", Collections.emptySet());
        model.put("typed", Collections.emptyMap());
        model.put("aloneWorker", true);
        model.put("aloneUuid", "4f6c2b1e-7a55-4f0e-9f1e-0a1b2c3d4e5f");
        model.put("aloneOwn", Collections.emptyList());
        model.put("aloneTeam", Collections.emptyList());
        model.put("supervisor", false);
        model.put("lately", Collections.emptyList());
    }

    private String render(String template) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("hcv/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        String html = engine.process(template, new Context(Locale.ENGLISH, model));
        assertThat(html).doesNotContain("??", "hcv.alone", "hcv.debrief", "hcv.talk", "hcv.supervision", "<i>", "<b>");
        assertReferences(html);
        return html;
    }

    private static void assertReferences(String html) {
        Set<String> ids = new HashSet<>();
        for (String id : all(html, " id=\"([^\"]+)\"")) {
            assertThat(ids.add(id)).as("second " + id).isTrue();
        }
        for (String references : all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")) {
            assertThat(ids).containsAll(Arrays.asList(references.split(" ")));
        }
        assertThat(ids).containsAll(all(html, " for=\"([^\"]+)\""));
    }

    private static List<String> all(String html, String pattern) {
        List<String> found = new java.util.ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "late", "overdue"})
    void who_is_out_ends_it_with_one_tap_and_who_is_overdue_is_to_be_phoned(String state) {
        model.put("aloneOwn", Collections.singletonList(new Line(state, true)));
        model.put("aloneTeam", Collections.singletonList(new Line(state, true)));
        model.put("supervisor", true);

        String html = render("support/lone-work");

        assertThat(html).contains("I am back", "2 Mar 2026, 12:00", "Mill &lt;b&gt;Road", "/lone-work/back");
        assertThat(html.contains("Please phone them now")).isEqualTo(state.equals("overdue"));
        assertThat(html.contains("/reached")).isEqualTo(state.equals("overdue"));
    }

    @Test
    void who_is_in_can_go_out_and_put_right_what_was_forgotten() {
        model.put("lately", Arrays.asList(new Line("out", true), new Line("late", true)));
        model.put("corrected", new Line("late", true).getUuid());
        model.put("wrong", Collections.singleton("at"));
        model.put("typed", Collections.singletonMap("at", "25:00"));

        String html = render("support/lone-work");

        assertThat(html)
                .contains("name=\"place\"", "name=\"until\"", "I go out now")
                .contains("value=\"25:00\"", "value=\"11:30\"", "<details open=\"open\">");
    }

    @Test
    void debriefs_are_listed_without_their_texts() {
        model.put("debriefWorker", true);
        model.put("ownWish", false);
        model.put("wishes", Collections.singletonList(new Line("out", true)));
        model.put("sharedDebriefs", Collections.singletonList(new Line("out", false)));
        model.put("own", Collections.singletonList(new Line("out", true)));
        model.put("uuid", "4f6c2b1e-7a55-4f0e-9f1e-0a1b2c3d4e5f");
        model.put("typed", "Typed </textarea>");

        String html = render("support/debriefs");

        assertThat(html)
                .contains("Typed &lt;/textarea&gt;", "We have talked", "not opened yet")
                .doesNotContain("Hard");
    }

    @Test
    void a_private_debrief_can_be_changed_and_a_shared_one_taken_back() {
        model.put("mine", true);
        model.put("supervisors", Collections.emptyList());
        model.put("debrief", new Line("out", true));
        assertThat(render("support/debrief"))
                .contains("Hard &lt;/textarea&gt; day", "/delete", "No supervisor is recorded")
                .doesNotContain("/take-back");

        model.put("debrief", new Line("out", false));
        assertThat(render("support/debrief")).contains("/take-back").doesNotContain("/delete", "name=\"text\"");

        model.put("mine", false);
        assertThat(render("support/debrief"))
                .contains("Hard &lt;/textarea&gt; day", "Please keep it between the two of you")
                .doesNotContain("/take-back", "/delete", "name=\"text\"");
    }
}
