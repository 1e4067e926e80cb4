/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** Each form has a page below docs/forms, and the tables of that page are what the form file says. */
class FormPagesTest {

    private static final Path PAGES = Paths.get("..", "docs", "forms");
    private static final Path WRITTEN = Paths.get("target", "docs-forms");
    private static final String TABLES = "<!-- From here on written by FormPagesTest from the form file. -->\n";

    static Stream<FormDefinition> forms() {
        return FormLibrary.load().all().stream();
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = FormPagesTest.class.getResourceAsStream("/messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_page_of_a_form_says_what_its_file_says(FormDefinition form) throws IOException {
        String page = read(PAGES.resolve(form.key() + ".md"));
        assertThat(page).contains(TABLES);
        String told = page.substring(0, page.indexOf(TABLES) + TABLES.length());
        String now = told + "\n" + new FormTables(form, DictionaryFile.load(), texts()).written();
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve(form.key() + ".md"), now.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .as("docs/forms is not what the forms say. To bring it up to date: "
                        + "cp api/target/docs-forms/*.md docs/forms/")
                .isEqualTo(now);
    }

    @Test
    void the_list_of_forms_leads_to_each_page() throws IOException {
        String list = read(PAGES.resolve("README.md"));

        assertThat(forms().map(form -> "(" + form.key() + ".md)")).allMatch(list::contains);
    }
}
