/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module;

import java.io.File;
import org.openmrs.api.context.ServiceContext;
import org.openmrs.embedded.module.VersionRanges;
import org.openmrs.util.OpenmrsClassLoader;
import org.springframework.context.support.AbstractRefreshableApplicationContext;

/**
 * Version ranges, module paths, and the refresh of the Spring context that every start of a module needs.
 */
public class ModuleUtil {

    private ModuleUtil() {}

    /**
     * Compares two versions number by number; what follows a hyphen counts only when all numbers are equal, and
     * then the version with such a suffix is the lower one. A version that is null equals every other.
     */
    public static int compareVersion(String versionA, String versionB) {
        return VersionRanges.compare(versionA, versionB, false);
    }

    /**
     * @param versionRange ranges separated by commas: {@code 2.6.0} (that or above), {@code 2.6.*},
     *                     {@code 2.6.0 - 2.8.*}; empty allows everything
     */
    public static boolean matchRequiredVersions(String version, String versionRange) {
        return VersionRanges.match(version, versionRange);
    }

    /**
     * @throws ModuleException when the version lies outside the range
     */
    public static void checkRequiredVersion(String version, String versionRange) throws ModuleException {
        if (!matchRequiredVersions(version, versionRange)) {
            throw new ModuleException("Requires version " + versionRange + " of the platform; this one is " + version);
        }
    }

    /**
     * Finds the started module whose id begins the path.
     *
     * @param path such as {@code /ui/springmvc/css/a.css}; longer ids win over shorter ones
     * @return the module, or null as OpenMRS does
     * @throws IllegalArgumentException when the path holds no slash after its first character
     */
    public static Module getModuleForPath(String path) {
        int end = path.lastIndexOf('/');
        if (end <= 0) {
            throw new IllegalArgumentException("No module id in the path: " + path);
        }
        String id = path.substring(path.startsWith("/") ? 1 : 0, end).replace('/', '.');
        while (!ModuleFactory.isModuleStarted(id)) {
            int dot = id.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            id = id.substring(0, dot);
        }
        return ModuleFactory.getStartedModuleById(id);
    }

    /** @return what follows the module's id in the path, with its leading slash */
    public static String getPathForResource(Module module, String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        return plain.substring(module.getModuleIdAsPath().length());
    }

    /** @return the folder a developer runs a module's resources from; never set in this stand-in, so null */
    public static File getDevelopmentDirectory(String moduleId) {
        return null;
    }

    /**
     * Closes the context and builds it anew with the classes of all started modules, telling each activator before
     * and after, in the order in which OpenMRS does.
     *
     * @param isOpenmrsStartup whether {@code started} is called for every module, or for {@code startedModule} only
     */
    public static AbstractRefreshableApplicationContext refreshApplicationContext(
            AbstractRefreshableApplicationContext ctx, boolean isOpenmrsStartup, Module startedModule) {
        for (Module module : ModuleFactory.getStartedModulesInOrder()) {
            Thread.currentThread().setContextClassLoader(ModuleFactory.getModuleClassLoader(module));
            module.getModuleActivator().willRefreshContext();
        }
        ServiceContext.destroyInstance();
        ctx.close();
        OpenmrsClassLoader.destroyInstance();
        ctx.setClassLoader(OpenmrsClassLoader.getInstance());
        Thread.currentThread().setContextClassLoader(OpenmrsClassLoader.getInstance());
        ctx.refresh();
        for (Module module : ModuleFactory.getStartedModulesInOrder()) {
            ModuleFactory.passDaemonToken(module);
            module.getModuleActivator().contextRefreshed();
            if (isOpenmrsStartup || module.equals(startedModule)) {
                module.getModuleActivator().started();
            }
        }
        return ctx;
    }
}
