/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.util;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openmrs.embedded.ModuleClassLoaders;

/**
 * The class loader that sees the platform and every started module. It defines no class itself: it asks the
 * application's loader first, then the modules'.
 */
public class OpenmrsClassLoader extends URLClassLoader {

    private static OpenmrsClassLoader instance;

    public OpenmrsClassLoader() {
        this(OpenmrsClassLoader.class.getClassLoader());
    }

    public OpenmrsClassLoader(ClassLoader parent) {
        super(new URL[0], parent);
    }

    public static synchronized OpenmrsClassLoader getInstance() {
        if (instance == null) {
            instance = new OpenmrsClassLoader();
        }
        return instance;
    }

    public static synchronized void destroyInstance() {
        instance = null;
    }

    @Override
    public Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return getParent().loadClass(name);
        } catch (ClassNotFoundException missing) {
            for (ClassLoader module : ModuleClassLoaders.all()) {
                try {
                    return module.loadClass(name);
                } catch (ClassNotFoundException next) {
                    missing.addSuppressed(next);
                }
            }
            throw missing;
        }
    }

    /** Where the modules' classes and files are, so that a search for files by pattern looks there too. */
    @Override
    public URL[] getURLs() {
        return ModuleClassLoaders.all().stream()
                .filter(URLClassLoader.class::isInstance)
                .flatMap(loader -> Arrays.stream(((URLClassLoader) loader).getURLs()))
                .toArray(URL[]::new);
    }

    @Override
    public URL getResource(String name) {
        URL found = getParent().getResource(name);
        return found == null ? findResource(name) : found;
    }

    @Override
    public URL findResource(String name) {
        for (ClassLoader module : ModuleClassLoaders.all()) {
            URL found = module.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Set<URL> found = new LinkedHashSet<>(Collections.list(getParent().getResources(name)));
        found.addAll(Collections.list(findResources(name)));
        return Collections.enumeration(found);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Set<URL> found = new LinkedHashSet<>();
        for (ClassLoader module : ModuleClassLoaders.all()) {
            found.addAll(Collections.list(module.getResources(name)));
        }
        return Collections.enumeration(found);
    }
}
