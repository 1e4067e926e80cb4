/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.util.Optional;

/** What someone should look at, beside the status or outcome itself. */
public enum Flag {
    /** The course ended earlier than planned, beyond the tolerance. */
    STOPPED_EARLY("stopped_early"),
    /** No last dose is recorded; the planned one stands in for it. */
    EOT_IMPUTED("eot_imputed"),
    /** Tests of the same analyte and day contradict each other. */
    DISCORDANT("discordant"),
    /** No detected RNA (or core antigen) in this infection up to the day treatment started. */
    NO_RNA_BEFORE_START("no_rna_before_start"),
    /** Treated, and virus was never detected in any test. */
    NO_RNA_EVER("no_rna_ever"),
    /** Cured, with virus detected between 4 and 12 weeks after the last dose. */
    POSITIVE_BEFORE_SVR("positive_before_svr"),
    /** Virus gone more than a year after it was found, and no treatment is recorded. */
    TREATED_ELSEWHERE_SUSPECTED("treated_elsewhere_suspected"),
    /** The RNA test after a reactive antibody test is overdue. */
    RNA_OVERDUE("rna_overdue"),
    /** The test of cure is overdue. */
    SVR_OVERDUE("svr_overdue"),
    /** The planned weeks are not recorded; the usual ones stand in for them. */
    WEEKS_ASSUMED("weeks_assumed"),
    /** The course was started at another service. */
    TRANSFER_IN("transfer_in"),
    /** A test awaits a countersignature. */
    PROVISIONAL_RESULT("provisional_result");

    private final String key;

    Flag(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The flag of that key, or empty when there is none. */
    public static Optional<Flag> find(String key) {
        for (Flag flag : values()) {
            if (flag.key.equals(key)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
