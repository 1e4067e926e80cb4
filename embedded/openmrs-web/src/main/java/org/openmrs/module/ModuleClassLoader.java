/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads the classes of one module: first from the module's own file and the libraries inside it, then from the
 * platform. So a module may bring another version of a library than the platform has, but never replaces a class
 * that only the platform holds.
 */
public class ModuleClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Module module;

    /**
     * @param module the module the classes belong to
     * @param urls   the expanded module, then its libraries
     * @param parent the platform's class loader
     */
    protected ModuleClassLoader(Module module, List<URL> urls, ClassLoader parent) {
        super(urls.toArray(new URL[0]), parent);
        this.module = module;
    }

    public Module getModule() {
        return module;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> found = findLoadedClass(name);
            if (found == null) {
                found = findHereOrAbove(name);
            }
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    private Class<?> findHereOrAbove(String name) throws ClassNotFoundException {
        if (findResource(name.replace('.', '/').concat(".class")) == null) {
            return getParent().loadClass(name);
        }
        return findClass(name);
    }

    @Override
    public String toString() {
        return "class loader of module " + module.getModuleId();
    }
}
