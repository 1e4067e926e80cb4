/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.CaseloadPlan;
import org.openmrs.module.hcv.platform.access.CaseloadStarts;
import org.openmrs.module.hcv.platform.history.MergedRecords;

/** Support that is to begin on a day to come. Checks nobody's privileges, and locks nothing: its caller does. */
final class CaseloadPlans {

    private final SessionFactory sessionFactory;
    private final CaseloadStarts starts;
    private final MergedRecords merged;
    private final Clock clock;

    CaseloadPlans(SessionFactory sessionFactory, CaseloadStarts starts, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.starts = starts;
        this.merged = new MergedRecords(sessionFactory);
        this.clock = clock;
    }

    /** What was planned for the person and has not begun, the next first. */
    List<CaseloadPlan> of(Patient patient) {
        starts.begin();
        return starts.notBegun(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from CaseloadPlan p where p.cancelledAt is null and p.personUuid in (:people) "
                                + "order by p.startsOn, p.caseloadPlanId",
                        CaseloadPlan.class)
                .setParameterList("people", merged.uuidsWith(patient))
                .getResultList());
    }

    /** Those of them that are with the worker. */
    List<CaseloadPlan> of(Patient patient, String workerUuid) {
        return of(patient).stream()
                .filter(plan -> plan.getWorkerUuid().equals(workerUuid))
                .collect(Collectors.toList());
    }

    CaseloadPlan add(Person worker, Patient patient, LocalDate day) {
        CaseloadPlan plan = new CaseloadPlan(worker.getUuid(), patient.getUuid(), day, userId(), now());
        sessionFactory.getCurrentSession().save(plan);
        return plan;
    }

    void cancel(CaseloadPlan plan) {
        plan.cancel(userId(), now());
        sessionFactory.getCurrentSession().saveOrUpdate(plan);
    }

    private static Integer userId() {
        return Context.getAuthenticatedUser().getUserId();
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
