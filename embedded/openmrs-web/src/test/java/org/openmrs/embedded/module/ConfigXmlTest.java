/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;

class ConfigXmlTest {

    private static final String HEAD = "<module configVersion=\"1.6\"><id>a.b</id><name>A</name>"
            + "<package>a.b</package><version>1.2</version><activator>a.b.C</activator>";

    @TempDir
    Path folder;

    private Module read(String xml) throws IOException {
        Path file = folder.resolve("a.omod");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry("config.xml"));
            jar.write(xml.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return ConfigXml.read(file.toFile());
    }

    @Test
    void module_is_read_with_its_privileges_and_settings() throws IOException {
        Module module = read(HEAD
                + "<privilege><name>P</name><description>p</description></privilege>"
                + "<globalProperty><property>a.x</property><defaultValue> 7 </defaultValue>"
                + "<description>x</description></globalProperty>"
                + "<packagesWithMappedClasses> a.b.one\n a.b.two </packagesWithMappedClasses></module>");
        assertThat(module.getModuleId()).isEqualTo("a.b");
        assertThat(module.getModuleIdAsPath()).isEqualTo("a/b");
        assertThat(module.getPrivileges()).extracting("privilege").containsExactly("P");
        assertThat(module.getGlobalProperties()).extracting("propertyValue").containsExactly("7");
        assertThat(module.getPackagesWithMappedClasses()).containsExactly("a.b.one", "a.b.two");
    }

    @Test
    void module_without_an_activator_is_refused_by_name() {
        assertThatExceptionOfType(ModuleException.class)
                .isThrownBy(() -> read(
                        "<module configVersion=\"1.6\"><id>a</id><name>A</name>" + "<package>a</package></module>"))
                .withMessageContaining("<activator>");
    }

    @Test
    void what_the_stand_in_can_not_do_is_refused_and_not_left_away() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> read(HEAD + "<advice><point>x</point><class>y</class></advice></module>"))
                .withMessageContaining("advice");
    }

    @Test
    void unknown_version_of_the_configuration_is_refused() {
        assertThatExceptionOfType(ModuleException.class)
                .isThrownBy(() -> read(HEAD.replace("1.6", "9.9") + "</module>"))
                .withMessageContaining("9.9");
    }
}
