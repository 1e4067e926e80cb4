/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Objects;

/** An issue with one concept, and the detail that its words need. Immutable and thread-safe. */
public final class MappingFinding {

    private final MappingIssue issue;
    private final String concept;
    private final String detail;

    private MappingFinding(MappingIssue issue, String concept, String detail) {
        this.issue = issue;
        this.concept = concept;
        this.detail = detail;
    }

    public static MappingFinding of(MappingIssue issue, String concept) {
        return new MappingFinding(issue, concept, "");
    }

    public static MappingFinding of(MappingIssue issue, String concept, String detail) {
        return new MappingFinding(issue, concept, detail);
    }

    public MappingIssue issue() {
        return issue;
    }

    /** Uuid of the concept, or uuids with commas between them; empty where there is none. */
    public String concept() {
        return concept;
    }

    /** Such as the datatype found, or the unit; empty where the issue needs none. */
    public String detail() {
        return detail;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MappingFinding)) {
            return false;
        }
        MappingFinding that = (MappingFinding) other;
        return issue == that.issue && concept.equals(that.concept) && detail.equals(that.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, concept, detail);
    }

    @Override
    public String toString() {
        return issue.key() + " " + concept + " " + detail;
    }
}
