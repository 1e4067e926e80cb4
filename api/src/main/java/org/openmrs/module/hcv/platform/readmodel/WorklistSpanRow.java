/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/**
 * A run of days on which a person is on a list; mapped for queries only, {@link ReadModelRows} writes the table.
 *
 * <p>No foreign keys: a row outlives nothing that it does not find again by itself.
 */
@Entity
@IdClass(WorklistSpanKey.class)
@Table(name = "hcv_worklist_span")
public class WorklistSpanRow {

    @Id
    @Column(name = "person_id", nullable = false)
    private Integer personId;

    @Id
    @Column(name = "worklist", nullable = false, length = 30)
    private String worklist;

    /** First day on the list. */
    @Id
    @Column(name = "from_date", nullable = false)
    private LocalDate fromDate;

    /** First day no longer on it; none where only a new record ends it. */
    @Column(name = "until_date")
    private LocalDate untilDate;

    @Column(name = "since_date", nullable = false)
    private LocalDate sinceDate;

    @Column(name = "because_code", nullable = false, length = 40)
    private String becauseCode;

    /** ISO dates with a space between. */
    @Column(name = "because_dates", nullable = false, length = 50)
    private String becauseDates;

    @Column(name = "last_contact")
    private LocalDate lastContact;

    /** Location of the last encounter. */
    @Column(name = "site_id")
    private Integer siteId;

    /** For Hibernate. */
    protected WorklistSpanRow() {}
}
