/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/** The one row about all the rows: by which rules they were made, and when. Mapped for queries only. */
@Entity
@Table(name = "hcv_read_model_state")
public class ReadModelState {

    /** The id of the one row there is. */
    static final int ONLY = 1;

    @Id
    @Column(name = "state_id", nullable = false)
    private Integer stateId;

    /** Of the rules and of the dictionary. */
    @Column(name = "rules_fingerprint", nullable = false, length = 64)
    private String rulesFingerprint;

    @Column(name = "refreshed_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date refreshedAt;

    /** Counted up by whoever refreshes, which locks the row against everybody else who wants to. */
    @Column(name = "lock_count", nullable = false)
    private int lockCount;

    /** For Hibernate. */
    protected ReadModelState() {}
}
