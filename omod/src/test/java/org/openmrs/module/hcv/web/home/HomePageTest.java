/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.people.PersonBox;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.ModelAndView;

class HomePageTest {

    private static HomeBox box(String name, Object value) {
        return () -> Collections.singletonMap(name, value);
    }

    @Test
    void every_part_of_the_page_is_put_into_it() {
        ModelAndView page = new HomePage(Arrays.asList(box("drafts", 2), box("worklists", 11))).home();

        assertThat(page.getViewName()).isEqualTo("home");
        assertThat(page.getModel()).containsOnly(entry("drafts", 2), entry("worklists", 11));
    }

    @Test
    void two_parts_with_one_name_are_refused_by_it() {
        HomePage page = new HomePage(Arrays.asList(box("drafts", 2), box("drafts", 3)));

        assertThatThrownBy(page::home).isInstanceOf(IllegalStateException.class).hasMessageContaining("drafts");
    }

    @Test
    void every_part_that_a_feature_wrote_is_handed_to_the_pages() {
        JavaClasses web = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.openmrs.module.hcv.web");
        Set<String> beans = web.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(method -> method.getRawReturnType().getName())
                .collect(Collectors.toSet());

        assertThat(parts(web)).hasSizeGreaterThan(9);
        assertThat(beans).containsAll(parts(web));
    }

    private static Set<String> parts(JavaClasses web) {
        return web.stream()
                .filter(one -> !one.isInterface())
                .filter(one -> one.isAssignableTo(HomeBox.class) || one.isAssignableTo(PersonBox.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
