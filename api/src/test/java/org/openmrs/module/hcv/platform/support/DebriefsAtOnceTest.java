/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.AtOnceTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

class DebriefsAtOnceTest extends AtOnceTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SupervisedPeers supervised;

    @Autowired
    private Access access;

    /** Both ask for the time once they have seen that the debrief is new, and neither goes on before the other. */
    private static final class MeetingPoint extends Clock {

        private final CyclicBarrier together = new CyclicBarrier(2);

        @Override
        public Instant instant() {
            try {
                together.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("The two did not meet", e);
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** As the change log makes it; the tables of tests are made from the mapped classes, without what is unique. */
    @BeforeEach
    void keepOneOfEachUuid() {
        apart.execute(status -> sessionFactory
                .getCurrentSession()
                .createNativeQuery("create unique index if not exists hcv_debrief_uuid on hcv_debrief (uuid)")
                .executeUpdate());
    }

    @Test
    void a_debrief_that_is_sent_twice_at_once_is_kept_once_and_both_are_told_so() throws Exception {
        Debriefs debriefs = new Debriefs(sessionFactory, transactions, supervised, access, new MeetingPoint());
        String uuid = UUID.randomUUID().toString();

        assertThat(atOnce(peer, 2, () -> debriefs.write(uuid, "It was a hard day.")))
                .noneMatch(Problems::hasErrors);

        assertThat(count("hcv_debrief where uuid = '" + uuid + "'")).isEqualTo(1);
    }
}
