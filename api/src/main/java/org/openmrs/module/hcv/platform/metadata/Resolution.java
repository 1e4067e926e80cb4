/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.platform.content.ConceptRow;

/**
 * Which concept stands for one key, why, which ones did before, and what is to be known about it. Immutable and
 * thread-safe.
 */
public final class Resolution {

    private final ConceptRow row;
    private final ResolvedBy by;
    private final ReadConcept current;
    private final List<ReadConcept> read;
    private final List<MappingFinding> findings;

    Resolution(
            ConceptRow row, ResolvedBy by, ReadConcept current, List<ReadConcept> read, List<MappingFinding> findings) {
        this.row = row;
        this.by = by;
        this.current = current;
        this.read = Collections.unmodifiableList(new ArrayList<>(read));
        this.findings = Collections.unmodifiableList(new ArrayList<>(findings));
    }

    public String key() {
        return row.key();
    }

    public ConceptRow row() {
        return row;
    }

    public ResolvedBy by() {
        return by;
    }

    /** The concept that new records are written with. */
    public Optional<SiteConcept> concept() {
        return Optional.ofNullable(current).map(ReadConcept::concept);
    }

    /** The same with the unit of its numbers. */
    Optional<ReadConcept> current() {
        return Optional.ofNullable(current);
    }

    /** All whose records are read as this key, the one in use among them. */
    public List<ReadConcept> read() {
        return read;
    }

    /** Problems first. */
    public List<MappingFinding> findings() {
        return findings;
    }

    public boolean hasProblem() {
        return findings.stream().anyMatch(finding -> finding.issue().isProblem());
    }

    public boolean isOwn() {
        return concept().map(concept -> concept.uuid().equals(row.uuid())).orElse(false);
    }
}
