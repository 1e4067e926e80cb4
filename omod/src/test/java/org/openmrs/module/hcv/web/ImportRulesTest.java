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

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

    @Test
    void pages_do_not_know_each_other_across_features() {
        noClasses()
                .that()
                .resideInAPackage("org.openmrs.module.hcv.web.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.openmrs.module.hcv.web.people..",
                        "org.openmrs.module.hcv.web.report..",
                        "org.openmrs.module.hcv.web.signin..",
                        "org.openmrs.module.hcv.web.form..",
                        "org.openmrs.module.hcv.web.api..",
                        "org.openmrs.module.hcv.web.admin..")
                .check(MODULE);
    }
}
