/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the numbers of a session right, for whoever wrote it down and on the day they did so. The contacts of its people are
 * records of their own and are changed there. Safe for use by several threads.
 */
public class OutreachCorrection {

    private final OutreachRows rows;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;

    public OutreachCorrection(
            SessionFactory sessionFactory, PlatformTransactionManager transactionManager, Access access, Clock clock) {
        this.rows = new OutreachRows(sessionFactory);
        this.transaction = new TransactionTemplate(transactionManager);
        this.access = access;
        this.clock = clock;
    }

    /** Whether the signed-in user may put the numbers of the session right now. */
    public boolean isOpen(String uuid) {
        return access.has(HcvPrivilege.RECORD_PEER_CONTACTS) && own(uuid).isPresent();
    }

    /**
     * @param minutes of the whole session, 0 to {@value OutreachRequest#MOST_MINUTES}; 0 where there was none
     * @param unnamed how many stayed unnamed, 0 to {@value OutreachRequest#MOST_UNNAMED}
     * @return what is wrong with them; nothing is changed then
     * @throws AccessRefused where it is not {@link #isOpen}
     */
    public Problems correct(String uuid, String minutes, String unnamed) {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.RECORD_PEER_CONTACTS);
        own(uuid).orElseThrow(AccessRefused::outOfReach);
        Problems problems = Problems.collect();
        Optional<Integer> length = number(OutreachRequest.MINUTES, minutes, OutreachRequest.MOST_MINUTES, problems);
        Optional<Integer> count = number(OutreachRequest.UNNAMED, unnamed, OutreachRequest.MOST_UNNAMED, problems);
        if (length.isPresent() && count.isPresent()) {
            transaction.execute(status -> {
                own(uuid).ifPresent(row -> row.correct(length.get(), count.get()));
                return null;
            });
        }
        return problems;
    }

    private Optional<OutreachRow> own(String uuid) {
        LocalDate today = LocalDate.now(clock);
        return rows.find(uuid)
                .filter(row ->
                        access.ownPersonId().filter(row.workerId()::equals).isPresent())
                .filter(row -> row.recordedAt()
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .equals(today));
    }

    private static Optional<Integer> number(String field, String typed, int most, Problems problems) {
        Optional<Integer> number = SessionCheck.whole(typed.trim());
        if (typed.trim().isEmpty()) {
            problems.add(Problem.error(field, ProblemCode.REQUIRED));
        } else if (!number.isPresent()) {
            problems.add(Problem.error(field, ProblemCode.NOT_A_WHOLE_NUMBER, typed));
        } else if (number.get() > most) {
            problems.add(Problem.error(field, ProblemCode.OUT_OF_RANGE, 0, most, ""));
            return Optional.empty();
        }
        return number;
    }
}
