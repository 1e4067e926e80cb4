/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.GlobalProperty;
import org.openmrs.Privilege;
import org.w3c.dom.Document;

/**
 * One module as its config.xml describes it, with its activator and the outcome of its start.
 *
 * <p>Two modules are equal when their ids are. Not safe for changes by several threads: it is filled in while the
 * server starts and only read afterwards.
 */
public final class Module {

    private final String name;
    private String moduleId;
    private String packageName;
    private String author;
    private String description;
    private String version;

    private String activatorName = "";
    private String requireOpenmrsVersion = "";
    private boolean mandatory;
    private Map<String, String> requiredModules = new HashMap<>();
    private List<Privilege> privileges = new ArrayList<>();
    private List<GlobalProperty> globalProperties = new ArrayList<>();
    private Set<String> packagesWithMappedClasses = new LinkedHashSet<>();
    private Document config;
    private File file;
    private ModuleActivator moduleActivator;
    private String startupErrorMessage;

    public Module(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public String getModuleId() {
        return moduleId;
    }

    /** @return the id with every dot turned into a slash, as it appears in addresses and folders */
    public String getModuleIdAsPath() {
        return moduleId.replace('.', '/');
    }

    public String getPackageName() {
        return packageName;
    }

    public String getAuthor() {
        return author;
    }

    public String getDescription() {
        return description;
    }

    public String getVersion() {
        return version;
    }

    public String getActivatorName() {
        return activatorName;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    public void setPackageName(String packageName) {
        this.packageName = packageName;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public void setActivatorName(String activatorName) {
        this.activatorName = activatorName;
    }

    public String getRequireOpenmrsVersion() {
        return requireOpenmrsVersion;
    }

    public void setRequireOpenmrsVersion(String requireOpenmrsVersion) {
        this.requireOpenmrsVersion = requireOpenmrsVersion;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** @return package names of the modules this one can not run without */
    public List<String> getRequiredModules() {
        return new ArrayList<>(requiredModules.keySet());
    }

    public Map<String, String> getRequiredModulesMap() {
        return requiredModules;
    }

    public void setRequiredModulesMap(Map<String, String> requiredModules) {
        this.requiredModules = requiredModules;
    }

    public List<Privilege> getPrivileges() {
        return privileges;
    }

    public void setPrivileges(List<Privilege> privileges) {
        this.privileges = privileges;
    }

    public List<GlobalProperty> getGlobalProperties() {
        return globalProperties;
    }

    public void setGlobalProperties(List<GlobalProperty> globalProperties) {
        this.globalProperties = globalProperties;
    }

    public Set<String> getPackagesWithMappedClasses() {
        return packagesWithMappedClasses;
    }

    public void setPackagesWithMappedClasses(Set<String> packagesToScan) {
        this.packagesWithMappedClasses = packagesToScan;
    }

    public Document getConfig() {
        return config;
    }

    public void setConfig(Document config) {
        this.config = config;
    }

    public File getFile() {
        return file;
    }

    public void setFile(File file) {
        this.file = file;
    }

    /**
     * The module's activator, made on first use by the module's own class loader.
     *
     * @throws ModuleException when the class named in config.xml can not be found or made
     */
    public ModuleActivator getModuleActivator() {
        if (moduleActivator == null) {
            try {
                Class<?> type = ModuleFactory.getModuleClassLoader(this).loadClass(activatorName);
                moduleActivator =
                        (ModuleActivator) type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new ModuleException("The activator " + activatorName + " can not be made", name, e);
            }
        }
        return moduleActivator;
    }

    public void setModuleActivator(ModuleActivator moduleActivator) {
        this.moduleActivator = moduleActivator;
    }

    public boolean isStarted() {
        return ModuleFactory.isModuleStarted(this);
    }

    public String getStartupErrorMessage() {
        return startupErrorMessage;
    }

    public void setStartupErrorMessage(String startupErrorMessage) {
        this.startupErrorMessage = startupErrorMessage;
    }

    public Boolean hasStartupError() {
        return startupErrorMessage != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Module && moduleId.equals(((Module) other).moduleId);
    }

    @Override
    public int hashCode() {
        return moduleId.hashCode();
    }

    @Override
    public String toString() {
        return moduleId;
    }
}
