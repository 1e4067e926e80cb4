/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A JSON text that carries its own checksum, so that whoever stored it, an untouched one is told from one that the site
 * has edited.
 *
 * <p>The checksum is of the content, not of the layout: a text laid out anew is still untouched. Immutable.
 */
public final class O3Text {

    private static final String OWN = "hcv";
    private static final String CHECKSUM = "checksum";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json;

    private O3Text(ObjectNode json) {
        this.json = json;
    }

    static O3Text of(ObjectNode content) {
        ObjectNode json = content.deepCopy();
        json.remove(OWN);
        String checksum = checksum(json);
        json.putObject(OWN).put(CHECKSUM, checksum);
        return new O3Text(json);
    }

    /** Whether a stored text is one that the module wrote and nobody has changed since. */
    static boolean isUntouched(String stored) {
        JsonNode json;
        try {
            json = JSON.readTree(stored);
        } catch (JsonProcessingException e) {
            return false;
        }
        if (!json.isObject() || !json.path(OWN).path(CHECKSUM).isTextual()) {
            return false;
        }
        ObjectNode content = json.deepCopy();
        content.remove(OWN);
        return checksum(content).equals(json.path(OWN).path(CHECKSUM).asText());
    }

    /** Whether a stored text says the same, however it is laid out: that of a content package is laid out for readers. */
    boolean isSaidBy(String stored) {
        try {
            return json.equals(JSON.readTree(stored));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** On one line, as it is stored. */
    public String text() {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form cannot be written as JSON", e);
        }
    }

    /** Laid out for a reader; the same on every machine. */
    public String pretty() {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
        layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(layout).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form cannot be written as JSON", e);
        }
    }

    /** A copy, free to change. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    private static String checksum(ObjectNode content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte part : digest) {
                hex.append(String.format("%02x", part));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form cannot be written as JSON", e);
        }
    }
}
