/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Filter;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import org.openmrs.embedded.module.XmlNode;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;

/**
 * The filters of all started modules and the paths they are mapped to. The filters of a module started later run
 * before those of a module started earlier; within a module the order of its config.xml holds.
 */
final class ModuleFilters {

    private final Map<String, Filter> byName = new ConcurrentHashMap<>();
    private final List<Mapping> mappings = new CopyOnWriteArrayList<>();

    private static final class Mapping {
        private final Module module;
        private final String filterName;
        private final List<PathPattern> patterns = new ArrayList<>();

        private Mapping(Module module, XmlNode node) {
            this.module = module;
            this.filterName = node.text("filter-name");
            node.below("url-pattern").forEach(p -> patterns.add(PathPattern.of(p.content())));
        }

        private boolean fits(String path) {
            return patterns.stream().anyMatch(p -> p.fits(path));
        }
    }

    void load(Module module, ServletContext servletContext) {
        XmlNode config = XmlNode.of(module.getConfig().getDocumentElement());
        for (XmlNode node : config.below("filter")) {
            NamedPart part = NamedPart.of(node, "filter", servletContext);
            Filter filter = part.make(module, Filter.class);
            try {
                filter.init(part);
            } catch (ServletException e) {
                throw new ModuleException("The filter " + part.name() + " can not start", module.getModuleId(), e);
            }
            if (byName.putIfAbsent(part.name(), filter) != null) {
                throw new ModuleException("The filter name " + part.name() + " is taken", module.getModuleId());
            }
        }
        List<Mapping> added = new ArrayList<>();
        for (XmlNode node : config.below("filter-mapping")) {
            if (!node.below("servlet-name").isEmpty()) {
                throw new UnsupportedOperationException(
                        "The stand-in maps filters by url-pattern only, not by servlet-name.");
            }
            added.add(new Mapping(module, node));
        }
        mappings.addAll(0, added);
    }

    void unload(Module module) {
        mappings.removeIf(m -> m.module.equals(module));
        XmlNode config = XmlNode.of(module.getConfig().getDocumentElement());
        for (XmlNode node : config.below("filter")) {
            Filter filter = byName.remove(node.text("filter-name"));
            if (filter != null) {
                filter.destroy();
            }
        }
    }

    Collection<Filter> all() {
        return List.copyOf(byName.values());
    }

    List<Filter> forPath(String path) {
        List<Filter> found = new ArrayList<>();
        for (Mapping mapping : mappings) {
            Filter filter = byName.get(mapping.filterName);
            if (filter != null && mapping.fits(path)) {
                found.add(filter);
            }
        }
        return found;
    }
}
