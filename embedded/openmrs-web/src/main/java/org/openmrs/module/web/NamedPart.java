/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.FilterConfig;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import org.openmrs.embedded.module.XmlNode;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;
import org.openmrs.module.ModuleFactory;

/** A servlet or filter of a config.xml: its name, class and parameters. */
final class NamedPart implements ServletConfig, FilterConfig {

    private final String name;
    private final String className;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final ServletContext servletContext;

    private NamedPart(String name, String className, ServletContext servletContext) {
        this.name = name;
        this.className = className;
        this.servletContext = servletContext;
    }

    /** @param kind {@code servlet} or {@code filter} */
    static NamedPart of(XmlNode node, String kind, ServletContext servletContext) {
        NamedPart part = new NamedPart(node.text(kind + "-name"), node.text(kind + "-class"), servletContext);
        for (XmlNode parameter : node.below("init-param")) {
            part.parameters.put(parameter.text("param-name"), parameter.text("param-value"));
        }
        return part;
    }

    <T> T make(Module module, Class<T> type) {
        try {
            Class<?> found = ModuleFactory.getModuleClassLoader(module).loadClass(className);
            return type.cast(found.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new ModuleException(
                    "The class " + className + " of " + name + " can not be used", module.getModuleId(), e);
        }
    }

    String name() {
        return name;
    }

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public String getFilterName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return servletContext;
    }

    @Override
    public String getInitParameter(String parameter) {
        return parameters.get(parameter);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
