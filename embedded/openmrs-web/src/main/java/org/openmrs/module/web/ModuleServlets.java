/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import org.openmrs.embedded.module.XmlNode;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;

/** The servlets of all started modules by name. Two modules can not use one name. */
final class ModuleServlets {

    private final Map<String, HttpServlet> byName = new ConcurrentHashMap<>();

    void load(Module module, ServletContext servletContext) {
        for (XmlNode node : servletsOf(module)) {
            NamedPart part = NamedPart.of(node, "servlet", servletContext);
            HttpServlet servlet = part.make(module, HttpServlet.class);
            try {
                servlet.init(part);
            } catch (ServletException e) {
                throw new ModuleException("The servlet " + part.name() + " can not start", module.getModuleId(), e);
            }
            if (byName.putIfAbsent(part.name(), servlet) != null) {
                throw new ModuleException("The servlet name " + part.name() + " is taken", module.getModuleId());
            }
        }
    }

    void unload(Module module) {
        for (XmlNode node : servletsOf(module)) {
            HttpServlet servlet = byName.remove(node.text("servlet-name"));
            if (servlet != null) {
                servlet.destroy();
            }
        }
    }

    HttpServlet named(String name) {
        return byName.get(name);
    }

    private static Iterable<XmlNode> servletsOf(Module module) {
        return XmlNode.of(module.getConfig().getDocumentElement()).below("servlet");
    }
}
