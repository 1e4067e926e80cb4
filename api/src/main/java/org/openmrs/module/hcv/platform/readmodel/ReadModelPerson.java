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

/** What a person's records looked like when their rows were made; mapped for queries only. */
@Entity
@Table(name = "hcv_read_model_person")
public class ReadModelPerson {

    @Id
    @Column(name = "person_id", nullable = false)
    private Integer personId;

    @Column(name = "fingerprint", nullable = false, length = 64)
    private String fingerprint;

    /** Number of the person's rows, so that lost ones are missed. */
    @Column(name = "span_count", nullable = false)
    private int spanCount;

    @Column(name = "refreshed_at", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date refreshedAt;

    /** For Hibernate. */
    protected ReadModelPerson() {}
}
