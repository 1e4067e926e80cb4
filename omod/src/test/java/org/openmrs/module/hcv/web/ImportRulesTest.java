/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openmrs.module.hcv");

    /** The platform scans all of org.openmrs and would register such a class beside the servlet's own context. */
    @Test
    void no_class_carries_a_stereotype_that_the_platform_scans_for() {
        noClasses()
                .should()
                .beMetaAnnotatedWith("org.springframework.stereotype.Component")
                .check(MODULE);
    }

    @Test
    void domain_imports_java_only() {
        classes()
                .that()
                .resideInAPackage("org.openmrs.module.hcv.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.openmrs.module.hcv.domain.."))
                .check(MODULE);
    }

    @Test
    void platform_does_not_import_web() {
        noClasses()
                .that()
                .resideInAPackage("org.openmrs.module.hcv.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openmrs.module.hcv.web..")
                .check(MODULE);
    }

    @Test
    void web_leaves_records_to_the_platform_package() {
        classes()
                .that()
                .resideInAPackage("org.openmrs.module.hcv.web..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.servlet..",
                        "org.openmrs",
                        "org.openmrs.api",
                        "org.openmrs.api.context",
                        "org.openmrs.messagesource",
                        "org.openmrs.module.hcv..",
                        "com.fasterxml.jackson..",
                        "org.owasp.csrfguard..",
                        "org.apache.commons.csv..",
                        "org.slf4j..",
                        "org.springframework..",
                        "org.thymeleaf.."))
                .check(MODULE);
    }

    /** What the pages have in common, page, is read by all of them and must therefore know none. */
    @Test
    void features_know_each_other_in_one_direction_only() {
        for (String layer : new String[] {"domain", "platform", "web"}) {
            slices().matching("org.openmrs.module.hcv." + layer + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(MODULE);
        }
    }

    /** Anywhere else the session is handed in, so that a rule can be tried without one. */
    @Test
    void domain_and_data_files_know_no_session() {
        noClasses()
                .that()
                .resideInAnyPackage("org.openmrs.module.hcv.domain..", "org.openmrs.module.hcv.platform.content..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.openmrs.api.context.Context")
                .check(MODULE);
    }

    /** It loads the packaged module as OpenMRS does, so that what is tried is what is shipped. */
    @Test
    void stand_in_names_no_class_of_the_module() throws IOException {
        try (Stream<Path> files = Files.walk(Paths.get("../embedded"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/"))
                    .collect(Collectors.toList());

            assertThat(sources).isNotEmpty().allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContain("import org.openmrs.module.hcv.domain")
                    .doesNotContain("import org.openmrs.module.hcv.platform")
                    .doesNotContain("import org.openmrs.module.hcv.web"));
        }
    }
}
