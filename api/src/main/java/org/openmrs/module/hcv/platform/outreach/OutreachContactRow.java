/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/** That the contact of an encounter was part of a session. Whose it is stands on the encounter alone, also after a merge. */
@Entity
@Table(name = "hcv_outreach_contact")
public class OutreachContactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "outreach_contact_id")
    private Integer outreachContactId;

    @Column(name = "outreach_id", nullable = false, updatable = false)
    private Integer outreachId;

    @Column(name = "encounter_uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String encounterUuid;

    /** For Hibernate. */
    protected OutreachContactRow() {}

    OutreachContactRow(Integer outreachId, String encounterUuid) {
        this.outreachId = outreachId;
        this.encounterUuid = encounterUuid;
    }
}
