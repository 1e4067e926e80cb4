/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The module's texts by language, straight from its message files.
 *
 * <p>They are not asked of OpenMRS's message source, so that what is published and what the content package holds are
 * the same text wherever and whenever they are made. Every module has files of these names, so all are read and only
 * the module's own keys are kept. Immutable.
 */
public final class FormTexts {

    /** The language whose sentences are the keys of the translations. */
    public static final String ENGLISH = "en";

    private static final String[] LANGUAGES = {ENGLISH, "fr", "es", "pt"};
    private static final String OWN = "hcv.";

    private final Map<String, Map<String, String>> byLanguage;

    private FormTexts(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
    }

    public static FormTexts load() {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Map<String, String> texts =
                    read(language.equals(ENGLISH) ? "messages.properties" : "messages_" + language + ".properties");
            if (!texts.isEmpty()) {
                byLanguage.put(language, texts);
            }
        }
        return new FormTexts(byLanguage);
    }

    private static Map<String, String> read(String fileName) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL file : Collections.list(FormTexts.class.getClassLoader().getResources(fileName))) {
                Properties properties = new Properties();
                try (InputStream in = file.openStream()) {
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                for (String key : properties.stringPropertyNames()) {
                    if (key.startsWith(OWN)) {
                        texts.put(key, properties.getProperty(key));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message file " + fileName + " cannot be read", e);
        }
        return texts;
    }

    /** The languages that have a file, as language tags; English first. */
    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /**
     * @throws IllegalArgumentException where English has no such text
     */
    public String english(String key) {
        return find(ENGLISH, key).orElseThrow(() -> new IllegalArgumentException("No message has the key " + key));
    }

    public Optional<String> find(String language, String key) {
        return Optional.ofNullable(
                byLanguage.getOrDefault(language, Collections.emptyMap()).get(key));
    }
}
