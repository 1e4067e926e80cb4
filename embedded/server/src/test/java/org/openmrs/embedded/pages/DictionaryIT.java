/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

/** An administrator chooses a concept of the site for a key, one by one and by a file. */
class DictionaryIT {

    /** A concept that every OpenMRS brings, of the kind of an answer. */
    private static final String SITES = "cf82933b-3f3f-45e7-a5ab-5d31aaee3da3";

    private static final String KEY = "reach-by.outreach";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();

    @TempDir
    private Path folder;

    @BeforeEach
    void signIn() {
        screen.signIn("administrator");
    }

    @Test
    void a_concept_is_found_chosen_confirmed_and_taken_back_by_a_file() throws IOException {
        screen.open("/hcv/admin");
        screen.follow("See and change which concepts are used");
        screen.choose("show", "all");
        screen.type("q", KEY);
        screen.press("Show");
        screen.follow(KEY);
        assertThat(screen.text()).contains("The module’s own concept");

        screen.type("q", "tru");
        screen.press("Find");
        screen.choose("chosen", SITES);
        screen.type("note", "tried");
        screen.press("Continue");
        assertThat(screen.heading()).isEqualTo("Please confirm");
        assertThat(screen.text())
                .contains(KEY, "from HCV reach by: Outreach at an agreed place to True", "No record is changed");
        screen.press("Back");
        assertThat(screen.chosen("chosen")).isEqualTo(SITES);
        assertThat(screen.value("note")).isEqualTo("tried");
        screen.press("Continue");
        screen.press("Change");
        assertThat(screen.text()).contains("Saved.", "Chosen by an administrator", "True");

        screen.open("/hcv/admin/dictionary?show=site");
        assertThat(screen.one(By.cssSelector("tbody")).getText()).contains(KEY, "True");

        upload("key,chosen\n" + KEY + ",\n");
        assertThat(screen.text()).contains("Changes: 1", "from True to Let the module decide");
        screen.open("/hcv/admin/dictionary/keys/" + KEY);
        assertThat(screen.text()).contains("Chosen by an administrator");

        upload("key;chosen;unit;note\r\n" + KEY + ";;;\r\n");
        screen.press("Change");
        screen.open("/hcv/admin/dictionary/keys/" + KEY);
        assertThat(screen.text()).contains("The module’s own concept");
        assertThat(screen.one(By.cssSelector("table")).getText()).contains("True", "tried");
        upload("key,chosen\n" + KEY + ",\n");
        assertThat(screen.text()).contains("Nothing would change.");
    }

    @Test
    void a_file_with_faults_changes_nothing_and_names_each() throws IOException {
        upload("key,chosen,unit,note\nno-such-key,,,\n" + KEY + "," + SITES + ",kPa,\nliver.stiffness," + SITES
                + ",,\n");

        assertThat(screen.text())
                .contains(
                        "Nothing was saved",
                        "Line 2, no-such-key, column key, value “no-such-key”",
                        "Line 3, " + KEY + ", column unit, value “kPa”",
                        "Line 4, liver.stiffness, column chosen, value “" + SITES + "”: True (" + SITES
                                + ") has the datatype N/A");
        screen.open("/hcv/admin/dictionary/keys/" + KEY);
        assertThat(screen.text()).contains("The module’s own concept");
    }

    private void upload(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("mappings.csv"), content);
        screen.open("/hcv/admin/dictionary/upload");
        screen.field("file").sendKeys(file.toString());
        screen.press("Check");
    }
}
