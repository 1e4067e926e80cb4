/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.hcv.domain.cascade.BecauseCode;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.liver.Caution;
import org.openmrs.module.hcv.domain.liver.CirrhosisFinding;
import org.openmrs.module.hcv.domain.liver.Reading;
import org.openmrs.module.hcv.domain.liver.ScoreKind;
import org.openmrs.module.hcv.domain.next.NextStepCode;
import org.openmrs.module.hcv.domain.picture.Lane;
import org.openmrs.module.hcv.domain.picture.MarkKind;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.prompt.PromptSeverity;
import org.openmrs.module.hcv.domain.prompt.ReasonCode;
import org.openmrs.module.hcv.domain.report.CascadeStep;
import org.openmrs.module.hcv.domain.report.PeerSupport;
import org.openmrs.module.hcv.domain.report.SvrRate;
import org.openmrs.module.hcv.domain.treatment.CompletionState;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.Flag;
import org.openmrs.module.hcv.domain.worklist.WorklistBecauseCode;
import org.openmrs.module.hcv.platform.form.RecordEvent;
import org.openmrs.module.hcv.platform.form.VoidReason;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal;
import org.openmrs.module.hcv.platform.metadata.MappingIssue;
import org.openmrs.module.hcv.platform.metadata.ResolvedBy;
import org.openmrs.module.hcv.platform.tuning.RuleUse;

class MessagesTest {

    private static final Path SOURCES = Paths.get("src/main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(hcv\\.[A-Za-z0-9_.-]+)");
    private static final Pattern IN_JAVA = Pattern.compile("\"(hcv\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"");

    private final Properties messages = messages("messages.properties");

    /** Whoever reads a form in their language reads all of it in their language, its buttons and its draft too. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt"})
    void every_text_on_the_page_of_a_form_is_there_in_each_language(String language) throws IOException {
        Path templates = SOURCES.resolve("resources/hcv/templates");
        Set<String> shown = new TreeSet<>();
        for (String template : new String[] {"form.html", "records/parts.html", "records/drafts.html"}) {
            shown.addAll(keys(text(templates.resolve(template)), IN_TEMPLATE));
        }
        // Of the parts about safety only the last, the choice of who is told, stands on a form.
        String safety = text(templates.resolve("safety/parts.html"));
        shown.addAll(keys(safety.substring(safety.indexOf("th:fragment=\"choice(field)\"")), IN_TEMPLATE));

        assertThat(shown).contains("hcv.forms.save", "hcv.draft.keep", "hcv.record.reason", "hcv.safety.choose");
        assertThat(messages("messages_" + language + ".properties").stringPropertyNames())
                .containsAll(shown);
    }

    @Test
    void every_text_of_a_template_is_there() throws IOException {
        assertThat(keysIn("resources/hcv/templates", IN_TEMPLATE)).isNotEmpty().allSatisfy(this::isThere);
    }

    @Test
    void every_text_named_in_code_is_there() throws IOException {
        assertThat(keysIn("java", IN_JAVA)).isNotEmpty().allSatisfy(this::isThere);
    }

    @Test
    void every_value_that_a_page_says_in_words_has_words() {
        Set<String> keys = new TreeSet<>();
        add(keys, "hcv.status.", CascadeStatus.values(), CascadeStatus::key);
        add(keys, "hcv.because.", BecauseCode.values(), BecauseCode::key);
        add(keys, "hcv.flag.", Flag.values(), Flag::key);
        add(keys, "hcv.outcome.", CourseOutcome.values(), CourseOutcome::key);
        add(keys, "hcv.completion.", CompletionState.values(), CompletionState::key);
        add(keys, "hcv.problem.", ProblemCode.values(), ProblemCode::key);
        add(keys, "hcv.report.cascade.", CascadeStep.values(), CascadeStep::key);
        add(keys, "hcv.report.", PeerSupport.values(), PeerSupport::key);
        add(keys, "hcv.report.cell.svr.", SvrRate.values(), SvrRate::key);
        add(keys, "hcv.next.", NextStepCode.values(), NextStepCode::key);
        add(keys, "hcv.next.plain.", NextStepCode.values(), NextStepCode::key);
        add(keys, "hcv.picture.lane.", Lane.values(), Lane::key);
        add(keys, "hcv.picture.mark.", MarkKind.values(), MarkKind::key);
        add(keys, "hcv.worklist.because.", WorklistBecauseCode.values(), WorklistBecauseCode::key);
        add(keys, "hcv.prompt-because.", ReasonCode.values(), ReasonCode::key);
        add(keys, "hcv.prompt-severity.", PromptSeverity.values(), PromptSeverity::key);
        add(keys, "hcv.score.", ScoreKind.values(), ScoreKind::key);
        add(keys, "hcv.reading.", Reading.values(), Reading::key);
        add(keys, "hcv.caution.", Caution.values(), Caution::key);
        add(keys, "hcv.cirrhosis.", CirrhosisFinding.values(), CirrhosisFinding::key);
        add(keys, "hcv.dictionary.by.", ResolvedBy.values(), ResolvedBy::key);
        add(keys, "hcv.dictionary.issue.", MappingIssue.values(), MappingIssue::key);
        add(keys, "hcv.dictionary.refused.", MappingRefusal.Reason.values(), MappingRefusal.Reason::key);
        add(keys, "hcv.void-reason.", VoidReason.values(), VoidReason::key);
        add(keys, "hcv.record.event.", RecordEvent.Kind.values(), kind -> kind.name()
                .toLowerCase(Locale.ROOT));
        for (String kind : Arrays.asList("relapse", "breakthrough", "non-response")) {
            keys.add("hcv.failure." + kind);
        }
        for (String end : Arrays.asList("", ".title")) {
            for (String error : Arrays.asList("400", "403", "404", "405", "500", "reach")) {
                keys.add("hcv.error." + error + end);
            }
        }
        assertThat(keys).allSatisfy(this::isThere);
    }

    @Test
    void every_rule_has_words_for_what_it_is_and_what_changes_with_it() {
        Set<String> keys = new TreeSet<>();
        for (RuleUse use : RuleUse.all()) {
            keys.add("hcv.rule." + use.key() + ".label");
            keys.add("hcv.rule." + use.key() + ".effect");
            keys.add("hcv.rules.area." + use.area());
            use.touches().forEach(touched -> keys.add("hcv.rules.touches." + touched));
        }
        assertThat(keys).allSatisfy(this::isThere);
    }

    /** In a text with a placeholder a single apostrophe starts a quotation, and the placeholder is printed as it is. */
    @Test
    void texts_with_placeholders_hold_no_plain_apostrophe() {
        for (String key : messages.stringPropertyNames()) {
            String text = messages.getProperty(key);
            if (text.contains("{0}")) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    private void isThere(String key) {
        assertThat(messages.getProperty(key)).as(key).isNotBlank();
    }

    private static <T> void add(Set<String> keys, String prefix, T[] values, Function<T, String> key) {
        for (T value : values) {
            keys.add(prefix + key.apply(value));
        }
    }

    private static Set<String> keysIn(String folder, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                keys.addAll(keys(text(file), pattern));
            }
        }
        return keys;
    }

    private static Set<String> keys(String text, Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            keys.add(found.group(1));
        }
        return keys;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The platform has a file of the same name on the class path. */
    private static Properties messages(String name) {
        try {
            for (URL file : Collections.list(MessagesTest.class.getClassLoader().getResources(name))) {
                Properties read = new Properties();
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                if (read.containsKey("hcv.forms.save")) {
                    return read;
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("The module's " + name + " is not on the class path");
    }
}
