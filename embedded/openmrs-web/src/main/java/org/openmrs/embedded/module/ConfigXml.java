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
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openmrs.GlobalProperty;
import org.openmrs.Privilege;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the config.xml of a packaged module.
 *
 * <p>Refuses what this stand-in can not carry out (mapping files, advice, DWR, conditional resources) instead of
 * leaving it away. The document type is never fetched.
 */
public final class ConfigXml {

    private static final Set<String> CONFIG_VERSIONS =
            Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0");
    private static final Set<String> NOT_CARRIED_OUT = Set.of("mappingFiles", "advice", "dwr", "conditionalResources");

    private final String fileName;
    private final XmlNode root;

    private ConfigXml(String fileName, XmlNode root) {
        this.fileName = fileName;
        this.root = root;
    }

    /**
     * @throws ModuleException               when the file is no module, or an element that must be there is missing
     * @throws UnsupportedOperationException when it asks for something the stand-in can not do
     */
    public static Module read(File file) {
        if (!file.getName().endsWith(".omod")) {
            throw new ModuleException("A module file ends in .omod", file.getName());
        }
        Document document = parse(file);
        Element element = document.getDocumentElement();
        Module module =
                new ConfigXml(file.getName(), XmlNode.of(element)).module(element.getAttribute("configVersion"));
        module.setConfig(document);
        module.setFile(file);
        return module;
    }

    private static Document parse(File file) {
        try (JarFile jar = new JarFile(file)) {
            ZipEntry entry = jar.getEntry("config.xml");
            if (entry == null) {
                throw new ModuleException("There is no config.xml in the file", file.getName());
            }
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            try (InputStream in = jar.getInputStream(entry)) {
                return builder.parse(in);
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new ModuleException("The config.xml can not be read", file.getName(), e);
        }
    }

    private Module module(String configVersion) {
        if (!CONFIG_VERSIONS.contains(configVersion.trim())) {
            throw new ModuleException("Unknown configVersion " + configVersion, fileName);
        }
        for (String element : NOT_CARRIED_OUT) {
            if (!root.below(element).isEmpty() && !root.text(element).isEmpty()) {
                throw new UnsupportedOperationException(
                        "The stand-in does not carry out <" + element + "> of " + fileName + "; real OpenMRS does.");
            }
        }
        Module module = new Module(required("name"));
        module.setModuleId(required("id"));
        module.setPackageName(required("package"));
        module.setAuthor(root.text("author"));
        module.setDescription(root.text("description"));
        module.setVersion(root.text("version"));
        module.setActivatorName(required("activator"));
        module.setRequireOpenmrsVersion(root.text("require_version"));
        module.setMandatory("true".equalsIgnoreCase(root.text("mandatory")));
        module.setRequiredModulesMap(requiredModules());
        module.setPackagesWithMappedClasses(packages());
        root.below("privilege").forEach(p -> module.getPrivileges().add(privilege(p)));
        root.below("globalProperty").forEach(p -> module.getGlobalProperties().add(setting(p)));
        return module;
    }

    private String required(String element) {
        String text = root.text(element);
        if (text.isEmpty()) {
            throw new ModuleException("<" + element + "> must not be empty in config.xml", fileName);
        }
        return text;
    }

    private Map<String, String> requiredModules() {
        Map<String, String> versions = new LinkedHashMap<>();
        root.below("require_module").forEach(m -> versions.put(m.content(), m.attribute("version")));
        return versions;
    }

    private Set<String> packages() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : root.text("packagesWithMappedClasses").split("\\s+")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static Privilege privilege(XmlNode node) {
        return new Privilege(node.text("name"), node.text("description"));
    }

    private static GlobalProperty setting(XmlNode node) {
        return new GlobalProperty(
                node.text("property"),
                node.text("defaultValue"),
                node.text("description").replace("\t", ""));
    }
}
