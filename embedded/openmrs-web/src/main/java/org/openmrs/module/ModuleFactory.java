/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.embedded.DaemonTokens;
import org.openmrs.embedded.MappedPackages;
import org.openmrs.embedded.ModuleClassLoaders;
import org.openmrs.embedded.module.ConfigXml;
import org.openmrs.embedded.module.ExpandedModule;
import org.openmrs.embedded.module.ModuleDatabase;

/**
 * The modules this server knows: loaded (file read) and started (tables made, activator told).
 *
 * <p>Modules start in the order in which they were loaded; {@code require_module} is checked, not sorted by. All
 * changes happen while the server starts or stops, on one thread; reading is safe from any thread.
 */
public class ModuleFactory {

    private static final Map<String, Module> LOADED = Collections.synchronizedMap(new LinkedHashMap<>());
    private static final Map<String, Module> STARTED = Collections.synchronizedMap(new LinkedHashMap<>());
    private static final Map<String, DaemonToken> TOKENS = Collections.synchronizedMap(new LinkedHashMap<>());
    private static final Map<Module, ModuleClassLoader> CLASS_LOADERS =
            Collections.synchronizedMap(new LinkedHashMap<>());

    private ModuleFactory() {}

    /**
     * Reads a packaged module and remembers it. Nothing of it runs yet.
     *
     * @throws ModuleException when the file is no module or another module of that id is there
     */
    public static Module loadModule(File moduleFile) throws ModuleException {
        Module module = ConfigXml.read(moduleFile);
        if (LOADED.containsKey(module.getModuleId())) {
            throw new ModuleException("A module of this id is loaded already", module.getModuleId());
        }
        LOADED.put(module.getModuleId(), module);
        return module;
    }

    /**
     * Starts a loaded module up to and including its activator's {@code willStart}: version check, class loader,
     * change log, privileges and settings. The Spring context is not refreshed here.
     *
     * @throws ModuleException when any of it fails; the module then counts as not started
     */
    public static Module startModule(Module module) throws ModuleException {
        ModuleUtil.checkRequiredVersion(ModuleDatabase.PLATFORM_VERSION, module.getRequireOpenmrsVersion());
        for (String required : module.getRequiredModules()) {
            if (STARTED.values().stream().noneMatch(m -> m.getPackageName().equals(required))) {
                throw new ModuleException("The required module " + required + " is not started", module.getName());
            }
        }
        openClassLoader(module);
        try {
            ModuleDatabase.update(module, getModuleClassLoader(module));
            STARTED.put(module.getModuleId(), module);
            module.getPackagesWithMappedClasses().forEach(MappedPackages::add);
            ModuleDatabase.saveSettings(module);
            passDaemonToken(module);
            module.getModuleActivator().willStart();
        } catch (RuntimeException e) {
            STARTED.remove(module.getModuleId());
            module.setStartupErrorMessage(e.toString());
            throw e;
        }
        return module;
    }

    private static void openClassLoader(Module module) {
        List<URL> urls = ExpandedModule.expand(module.getFile(), module.getModuleId());
        ModuleClassLoader loader = new ModuleClassLoader(module, urls, ModuleFactory.class.getClassLoader());
        CLASS_LOADERS.put(module, loader);
        ModuleClassLoaders.add(loader);
    }

    /** Tells a started module's activator that it stops. Its classes stay until {@link #unloadModule}. */
    public static void stopModule(Module module) {
        if (STARTED.containsKey(module.getModuleId())) {
            module.getModuleActivator().willStop();
            STARTED.remove(module.getModuleId());
            module.getModuleActivator().stopped();
        }
    }

    /**
     * Stops the module if it is started, forgets it and closes its class loader.
     *
     * @throws ModuleException when its files can not be closed
     */
    public static void unloadModule(Module module) {
        stopModule(module);
        LOADED.remove(module.getModuleId());
        TOKENS.remove(module.getModuleId());
        DaemonTokens.revoke(module.getModuleId());
        ModuleClassLoader loader = CLASS_LOADERS.remove(module);
        if (loader != null) {
            ModuleClassLoaders.remove(loader);
            try {
                loader.close();
            } catch (IOException e) {
                throw new ModuleException("The module's files can not be closed", module.getName(), e);
            }
        }
    }

    public static Collection<Module> getLoadedModules() {
        return List.copyOf(LOADED.values());
    }

    public static Collection<Module> getStartedModules() {
        return List.copyOf(STARTED.values());
    }

    public static Map<String, Module> getStartedModulesMap() {
        return Map.copyOf(STARTED);
    }

    /** @return the started modules, first started first */
    public static List<Module> getStartedModulesInOrder() {
        return List.copyOf(STARTED.values());
    }

    /** @return the loaded module of this id, or null as OpenMRS does */
    public static Module getModuleById(String moduleId) {
        return LOADED.get(moduleId);
    }

    /** @return the started module of this id, or null as OpenMRS does */
    public static Module getStartedModuleById(String moduleId) {
        return STARTED.get(moduleId);
    }

    public static boolean isModuleStarted(String moduleId) {
        return STARTED.containsKey(moduleId);
    }

    public static boolean isModuleStarted(Module mod) {
        return STARTED.containsKey(mod.getModuleId());
    }

    /**
     * @throws ModuleException when the module was never started
     */
    public static ModuleClassLoader getModuleClassLoader(Module mod) throws ModuleException {
        ModuleClassLoader loader = CLASS_LOADERS.get(mod);
        if (loader == null) {
            throw new ModuleException("The module has no class loader: it was not started", mod.getName());
        }
        return loader;
    }

    public static Collection<ModuleClassLoader> getModuleClassLoaders() {
        return List.copyOf(CLASS_LOADERS.values());
    }

    /** @return true when the token was handed to an activator by this class */
    public static boolean isTokenValid(DaemonToken token) {
        return token != null && TOKENS.get(token.getId()) == token;
    }

    static void passDaemonToken(Module module) {
        if (module.getModuleActivator() instanceof DaemonTokenAware) {
            DaemonToken token = TOKENS.computeIfAbsent(module.getModuleId(), DaemonTokens::issue);
            ((DaemonTokenAware) module.getModuleActivator()).setDaemonToken(token);
        }
    }
}
