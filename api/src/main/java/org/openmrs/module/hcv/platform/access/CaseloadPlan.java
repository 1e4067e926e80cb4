/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/**
 * Support that begins on a day to come. OpenMRS refuses a relationship that has not begun, so it waits here; its uuid
 * becomes the relationship's.
 */
@Entity
@Table(name = "hcv_caseload_plan")
public class CaseloadPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "caseload_plan_id")
    private Integer caseloadPlanId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "worker_uuid", nullable = false, length = 38, updatable = false)
    private String workerUuid;

    @Column(name = "person_uuid", nullable = false, length = 38, updatable = false)
    private String personUuid;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "planned_by", nullable = false, updatable = false)
    private Integer plannedBy;

    @Column(name = "planned_at", nullable = false, updatable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date plannedAt;

    @Column(name = "cancelled_by")
    private Integer cancelledBy;

    @Column(name = "cancelled_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date cancelledAt;

    /** For Hibernate. */
    protected CaseloadPlan() {}

    /** @param userId who plans it */
    public CaseloadPlan(String workerUuid, String personUuid, LocalDate startsOn, Integer userId, Date at) {
        this.uuid = UUID.randomUUID().toString();
        this.workerUuid = workerUuid;
        this.personUuid = personUuid;
        this.startsOn = startsOn;
        this.plannedBy = userId;
        this.plannedAt = at;
    }

    public void cancel(Integer userId, Date at) {
        cancelledBy = userId;
        cancelledAt = at;
    }

    public String getUuid() {
        return uuid;
    }

    public String getWorkerUuid() {
        return workerUuid;
    }

    public String getPersonUuid() {
        return personUuid;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public Integer getPlannedBy() {
        return plannedBy;
    }
}
