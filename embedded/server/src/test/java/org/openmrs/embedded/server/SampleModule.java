/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs the sample module into a file, as the build of a module would. */
final class SampleModule {

    private static final List<String> CLASSES =
            List.of("SampleActivator", "SampleServlet", "SampleFilter", "SampleBean");
    private static final List<String> FILES =
            List.of("config.xml", "messages.properties", "liquibase.xml", "moduleApplicationContext.xml");

    private SampleModule() {}

    static Path pack(Path folder) throws IOException {
        Path file = folder.resolve("sample-1.0.0.omod");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String name : FILES) {
                add(jar, name, "/sample/" + name);
            }
            add(jar, "web/module/resources/sample.css", "/sample/sample.css");
            for (String name : CLASSES) {
                String path = "org/openmrs/module/sample/" + name + ".class";
                add(jar, path, "/" + path);
            }
        }
        return file;
    }

    private static void add(JarOutputStream jar, String name, String resource) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = SampleModule.class.getResourceAsStream(resource)) {
            in.transferTo(jar);
        }
        jar.closeEntry();
    }
}
