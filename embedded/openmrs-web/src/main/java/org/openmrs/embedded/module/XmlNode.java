/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An XML element with the two questions a config.xml is asked. */
public final class XmlNode {

    private final Element element;

    private XmlNode(Element element) {
        this.element = element;
    }

    public static XmlNode of(Element element) {
        return new XmlNode(element);
    }

    /** @return the elements of this name at any depth below this one, in the order of the document */
    public List<XmlNode> below(String name) {
        NodeList found = element.getElementsByTagName(name);
        List<XmlNode> nodes = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(new XmlNode((Element) found.item(i)));
        }
        return nodes;
    }

    /** @return the trimmed text of the first element of this name below this one, empty when there is none */
    public String text(String name) {
        List<XmlNode> nodes = below(name);
        return nodes.isEmpty() ? "" : nodes.get(0).content();
    }

    public String content() {
        return element.getTextContent().trim();
    }

    public String attribute(String name) {
        return element.getAttribute(name);
    }
}
