/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.List;
import org.openmrs.module.hcv.platform.mapping.ConceptUse;
import org.openmrs.module.hcv.platform.mapping.MappingChange;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.openmrs.module.hcv.web.page.Texts;

/** One change of a key's concept in words, to be confirmed. */
public final class MappingChangeLine {

    private final String what;
    private final String recorded;
    private final List<String> notes;

    private MappingChangeLine(String what, String recorded, List<String> notes) {
        this.what = what;
        this.recorded = recorded;
        this.notes = notes;
    }

    /** @param use what is recorded with the present concept */
    static MappingChangeLine of(MappingChange change, ConceptUse use, MappingWords words, Texts texts) {
        String from = change.present().concept().map(words::name).orElse(texts.of("hcv.dictionary.none"));
        String to = change.concept().map(words::name).orElse(texts.of("hcv.dictionary.module-decides"));
        String unit = change.choice()
                .unit()
                .map(said -> ' ' + texts.of("hcv.dictionary.confirm.unit", said))
                .orElse("");
        return new MappingChangeLine(
                texts.of(
                                "hcv.dictionary.confirm.what",
                                change.key(),
                                change.present().row().label(),
                                from,
                                to)
                        + unit,
                texts.of(
                        change.choice().isKeepReading()
                                ? "hcv.dictionary.confirm.recorded"
                                : "hcv.dictionary.confirm.forgotten",
                        String.valueOf(use.all()),
                        change.present().concept().map(SiteConcept::uuid).orElse("-")),
                words.notes(change.notes()));
    }

    public String getWhat() {
        return what;
    }

    /** How much is recorded with the present concept, and what becomes of it. */
    public String getRecorded() {
        return recorded;
    }

    public List<String> getNotes() {
        return notes;
    }
}
