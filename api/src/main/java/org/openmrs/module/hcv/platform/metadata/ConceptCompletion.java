/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmrs.Concept;
import org.openmrs.api.ConceptService;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/**
 * Completes concepts that an earlier version of the module added: names in languages they have no name in, and answers
 * and members that are themselves new.
 *
 * <p>Nothing of the site's is changed. A language in which the concept has any name, a voided one included, is left
 * alone, and so is an answer that was there before, which the site may have taken out of the question on purpose.
 * Concepts of the site that were adopted, and retired ones, are not touched.
 */
final class ConceptCompletion {

    private final ConceptService concepts;
    private final Dictionary dictionary;

    ConceptCompletion(ConceptService concepts, Dictionary dictionary) {
        this.concepts = concepts;
        this.dictionary = dictionary;
    }

    /**
     * @param added keys of the concepts that this run has added
     * @return how many concepts were completed
     */
    int complete(Collection<String> added) {
        Map<String, Set<String>> named = languagesByUuid();
        int completed = 0;
        for (ConceptRow row : dictionary.file().rows()) {
            Set<String> languages = named.get(row.uuid());
            if (languages == null || added.contains(row.key())) {
                continue;
            }
            List<Locale> unnamed = unnamed(languages);
            List<String> answers = newOnes(row.answers(), added);
            List<String> members = newOnes(row.members(), added);
            if (!unnamed.isEmpty() || !answers.isEmpty() || !members.isEmpty()) {
                // Another concept may stand for the key by now, and that one is the site's.
                Concept concept = dictionary
                        .find(Concept.class, row.uuid())
                        .orElseThrow(() -> new MetadataMissing("concept", row.key()));
                unnamed.forEach(language -> ConceptMaker.name(concept, row, language));
                answers.forEach(key -> ConceptMaker.addAnswer(concept, dictionary.concept(key)));
                members.forEach(key -> concept.addSetMember(dictionary.concept(key)));
                concepts.saveConcept(concept);
                completed++;
            }
        }
        return completed;
    }

    private static List<Locale> unnamed(Set<String> languages) {
        List<Locale> unnamed = new ArrayList<>();
        for (Locale language : DictionaryFile.LANGUAGES) {
            if (!languages.contains(language.getLanguage())) {
                unnamed.add(language);
            }
        }
        return unnamed;
    }

    private static List<String> newOnes(List<String> keys, Collection<String> added) {
        List<String> found = new ArrayList<>(keys);
        found.retainAll(added);
        return found;
    }

    /** The languages in which each concept of ours that is in use has, or had, a name. */
    private Map<String, Set<String>> languagesByUuid() {
        Set<String> uuids = new HashSet<>();
        dictionary.file().rows().forEach(row -> uuids.add(row.uuid()));
        Map<String, Set<String>> languages = new HashMap<>();
        for (Object[] name : dictionary.namesOf(uuids)) {
            languages.computeIfAbsent((String) name[0], uuid -> new HashSet<>()).add(((Locale) name[1]).getLanguage());
        }
        return languages;
    }
}
