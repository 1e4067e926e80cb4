/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** A form file as it lies in the module: O3's schema with keys in the place of concepts, encounter type and texts. */
public final class SourceForm {

    private static final String FOLDER = "/org/openmrs/module/hcv/content/forms/";

    private final String key;
    private final ObjectNode json;

    private SourceForm(String key, ObjectNode json) {
        this.key = key;
        this.json = json;
    }

    /** All forms, in the order of the encounter types. */
    public static List<SourceForm> all() {
        List<SourceForm> forms = new ArrayList<>();
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            forms.add(load(row.text("key")));
        }
        return forms;
    }

    public static SourceForm load(String key) {
        String fileName = fileName(key);
        try (InputStream in = SourceForm.class.getResourceAsStream(FOLDER + fileName)) {
            if (in == null) {
                throw new IllegalStateException("The form file " + fileName + " is missing");
            }
            return new SourceForm(key, (ObjectNode) new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The form file " + fileName + " cannot be read", e);
        }
    }

    private static String fileName(String key) {
        return "hcv-" + key + ".json";
    }

    public String key() {
        return key;
    }

    String fileName() {
        return fileName(key);
    }

    public String uuid() {
        return json.path("uuid").asText();
    }

    public String name() {
        return json.path("name").asText();
    }

    public String version() {
        return json.path("version").asText();
    }

    public String encounterType() {
        return json.path("encounterType").asText();
    }

    /** A copy, free to change. */
    public ObjectNode json() {
        return json.deepCopy();
    }
}
