/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** config.xml repeats what the content files say, because the platform reads it before the module runs. */
class ConfigXmlTest {

    private static final String CONTENT = "/org/openmrs/module/hcv/content/";

    @Test
    void privileges_are_those_of_the_content_file() throws Exception {
        Map<String, String> listed = new LinkedHashMap<>();
        for (CSVRecord row : rows("privileges.csv")) {
            listed.put(row.get("name"), row.get("description"));
        }
        assertThat(pairs("privilege", "name", "description")).containsExactlyEntriesOf(listed);
    }

    @Test
    void global_properties_are_the_site_s_words_and_the_programme_rules() throws Exception {
        Map<String, String> listed = new LinkedHashMap<>();
        listed.put("hcv.safetyText", "");
        for (CSVRecord row : rows("programme-rules.csv")) {
            listed.put("hcv.rule." + row.get("key"), row.get("default"));
        }
        assertThat(pairs("globalProperty", "property", "defaultValue")).containsExactlyEntriesOf(listed);
    }

    @Test
    void elements_stand_in_the_order_of_the_format() throws Exception {
        List<String> names = new ArrayList<>();
        for (Node node = config().getFirstChild(); node != null; node = node.getNextSibling()) {
            boolean repeated = !names.isEmpty() && names.get(names.size() - 1).equals(node.getNodeName());
            if (node instanceof Element && !repeated) {
                names.add(node.getNodeName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "id",
                        "name",
                        "version",
                        "package",
                        "author",
                        "description",
                        "activator",
                        "require_version",
                        "privilege",
                        "globalProperty",
                        "servlet",
                        "filter",
                        "filter-mapping",
                        "messages",
                        "packagesWithMappedClasses");
    }

    @Test
    void servlet_and_filter_are_there() throws Exception {
        assertThat(Class.forName(text("servlet-class"))).isEqualTo(HcvServlet.class);
        assertThat(Class.forName(text("filter-class"))).isEqualTo(HcvFilter.class);
        assertThat(Addresses.DISPATCHER).isEqualTo("/" + text("id") + "/" + text("servlet-name"));
        assertThat(text("url-pattern")).isEqualTo(Addresses.PUBLIC + "/*");
    }

    private static String text(String tag) throws Exception {
        return config().getElementsByTagName(tag).item(0).getTextContent().trim();
    }

    private static Map<String, String> pairs(String tag, String key, String value) throws Exception {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Node node = config().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(tag)) {
                Element element = (Element) node;
                pairs.put(
                        element.getElementsByTagName(key).item(0).getTextContent(),
                        element.getElementsByTagName(value).item(0).getTextContent());
            }
        }
        return pairs;
    }

    private static Element config() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        try (InputStream file = ConfigXmlTest.class.getResourceAsStream("/config.xml")) {
            return builder.parse(file).getDocumentElement();
        }
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                ConfigXmlTest.class.getResourceAsStream(CONTENT + file), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .build()
                    .parse(reader)
                    .getRecords();
        }
    }
}
