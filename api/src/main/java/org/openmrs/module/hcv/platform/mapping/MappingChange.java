/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;

/** A checked choice that differs from what is chosen now. Immutable and thread-safe. */
public final class MappingChange {

    private final MappingChoice choice;
    private final Resolution present;
    private final SiteConcept concept;
    private final List<MappingFinding> notes;

    MappingChange(MappingChoice choice, Resolution present, SiteConcept concept, List<MappingFinding> notes) {
        this.choice = choice;
        this.present = present;
        this.concept = concept;
        this.notes = Collections.unmodifiableList(notes);
    }

    public MappingChoice choice() {
        return choice;
    }

    public String key() {
        return choice.key();
    }

    /** What stands for the key now. */
    public Resolution present() {
        return present;
    }

    /** The concept chosen; empty where the choice is taken back. */
    public Optional<SiteConcept> concept() {
        return Optional.ofNullable(concept);
    }

    /** What is good to know before it is confirmed. */
    public List<MappingFinding> notes() {
        return notes;
    }

    /** The change in one text, to see that what is confirmed is what was shown. */
    public String asText() {
        return key()
                + ' '
                + present.concept().map(SiteConcept::uuid).orElse("-")
                + ' '
                + concept().map(SiteConcept::uuid).orElse("-")
                + ' '
                + choice.unit().orElse("-")
                + ' '
                + choice.isKeepReading()
                + ';';
    }
}
