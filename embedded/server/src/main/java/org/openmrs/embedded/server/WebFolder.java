/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The folder the web server serves: the platform's few static files, and later those of the modules. */
final class WebFolder {

    static final String CSRF_RULES = "WEB-INF/csrfguard.properties";

    private static final List<String> FILES = List.of("error.html", "index.htm", CSRF_RULES);

    private WebFolder() {}

    /** Makes the folder anew with the files every platform has. */
    static Path prepare(Path folder) {
        delete(folder);
        for (String name : FILES) {
            Path target = folder.resolve(name);
            try (InputStream in = WebFolder.class.getResourceAsStream("/webapp/" + name)) {
                Files.createDirectories(target.getParent());
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("The folder " + folder + " can not be filled", e);
            }
        }
        return folder;
    }

    /** Deletes a folder with all in it; a folder that is not there is fine. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can not be deleted", e);
        }
    }
}
