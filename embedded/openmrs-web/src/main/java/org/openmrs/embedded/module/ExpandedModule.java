/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.openmrs.module.ModuleException;

/**
 * A packaged module unpacked into the work folder: the module file itself and each library below {@code lib/} for
 * the class loader, and the files below {@code web/module/} for the web server.
 */
public final class ExpandedModule {

    private static Path workFolder;

    private ExpandedModule() {}

    /** Names the folder below which modules are unpacked; must be called before the first module starts. */
    public static void useWorkFolder(Path folder) {
        workFolder = folder;
    }

    /** @return the addresses for the class loader: the module first, then its libraries by name */
    public static List<URL> expand(File omod, String moduleId) {
        Path target = workFolder.resolve("modules").resolve(moduleId);
        try (JarFile jar = new JarFile(omod)) {
            Files.createDirectories(target);
            Path classes = target.resolve(moduleId + ".jar");
            Files.copy(omod.toPath(), classes, StandardCopyOption.REPLACE_EXISTING);
            List<URL> urls = new ArrayList<>();
            urls.add(classes.toUri().toURL());
            for (JarEntry library : entries(jar, "lib/")) {
                if (library.getName().endsWith(".jar")) {
                    urls.add(copy(jar, library, target, library.getName())
                            .toUri()
                            .toURL());
                }
            }
            return urls;
        } catch (IOException e) {
            throw new UncheckedIOException("The module " + omod.getName() + " can not be unpacked", e);
        }
    }

    /** Copies the module's pages and static files to where the web server looks for them. */
    public static void copyWebFiles(File omod, Path target) {
        try (JarFile jar = new JarFile(omod)) {
            for (JarEntry entry : entries(jar, "web/module/")) {
                copy(jar, entry, target, entry.getName().substring("web/module/".length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The web files of " + omod.getName() + " can not be unpacked", e);
        }
    }

    private static List<JarEntry> entries(JarFile jar, String prefix) {
        List<JarEntry> found = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static Path copy(JarFile jar, JarEntry entry, Path target, String name) throws IOException {
        Path base = target.toAbsolutePath().normalize();
        Path file = base.resolve(name).normalize();
        if (!file.startsWith(base)) {
            throw new ModuleException("The entry " + entry.getName() + " points outside its folder", jar.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
