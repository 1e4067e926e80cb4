/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmrs.module.hcv.platform.form.SourceForm;

/** Collects the English texts of one form and what each is called in the other languages. */
final class Translations {

    private final FormTexts texts;
    private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

    Translations(FormTexts texts) {
        this.texts = texts;
        texts.languages().forEach(language -> byLanguage.put(language, new LinkedHashMap<>()));
    }

    /** The English text of a message, which the engine takes as the key of its translations too. */
    String english(String messageKey) {
        return english(messageKey, "");
    }

    /**
     * @param ending what follows the text in every language, such as a unit in parentheses
     */
    String english(String messageKey, String ending) {
        String english = texts.english(messageKey);
        byLanguage.forEach((language, translations) -> translations.putIfAbsent(
                english + ending, texts.find(language, messageKey).orElse(english) + ending));
        return english + ending;
    }

    /** In the shape of Initializer's files of translations. */
    Map<String, O3Text> of(SourceForm form) {
        String nameKey = "hcv.form." + form.key() + ".title";
        Map<String, O3Text> written = new LinkedHashMap<>();
        byLanguage.forEach((language, translations) -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("form", form.name());
            texts.find(language, nameKey).ifPresent(name -> json.put("form_name_translation", name));
            json.put("language", language);
            ObjectNode map = json.putObject("translations");
            translations.forEach(map::put);
            written.put(language, O3Text.of(json));
        });
        return written;
    }
}
