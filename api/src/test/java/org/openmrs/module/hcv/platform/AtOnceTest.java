/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Base of tests of what two do at the same moment. Their transactions see only what is in the database for good, so a
 * person, a peer support worker and a supervisor are committed, and taken out again by hand.
 */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public abstract class AtOnceTest extends PlatformTest {

    @Autowired
    private PlatformTransactionManager transactions;

    protected TransactionTemplate apart;
    protected Patient robin;
    protected User peer;
    protected User supervisor;

    @BeforeEach
    void commitPeople() {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.execute(status -> {
            robin = register("Robin", 40);
            peer = user("once-peer", "HCV Peer Support Worker");
            supervisor = user("once-supervisor", "HCV Peer Supervisor");
            flush();
            return null;
        });
    }

    @AfterEach
    void takePeopleOut() {
        String users = in(peer.getUserId(), supervisor.getUserId());
        String staff = in(peer.getPerson().getPersonId(), supervisor.getPerson().getPersonId());
        String patient = in(robin.getPatientId());
        String everybody =
                in(peer.getPerson().getPersonId(), supervisor.getPerson().getPersonId(), robin.getPatientId());
        commit("delete from hcv_access_log where person_id" + everybody);
        commit("delete from hcv_caseload_note where noted_by" + users);
        commit("delete from hcv_caseload_plan where planned_by" + users);
        commit("delete from hcv_debrief where peer_id" + staff);
        commit("delete from relationship where person_b" + patient);
        commit("delete from provider where person_id" + staff);
        commit("delete from user_property where user_id" + users);
        commit("delete from user_role where user_id" + users);
        commit("delete from users where user_id" + users);
        commit("delete from patient_identifier where patient_id" + patient);
        commit("delete from patient where patient_id" + patient);
        commit("delete from person_name where person_id" + everybody);
        commit("delete from person where person_id" + everybody);
    }

    /** Does it several times at once, each time as if another page of the user had asked for it. */
    protected final <T> List<T> atOnce(User user, int times, Callable<T> work) throws Exception {
        CyclicBarrier signedIn = new CyclicBarrier(times);
        return AtOnce.of(Collections.nCopies(times, () -> {
            Context.openSession();
            try {
                synchronized (this) {
                    Context.authenticate(user.getUsername(), PASSWORD);
                }
                signedIn.await(30, TimeUnit.SECONDS);
                return work.call();
            } finally {
                Context.closeSession();
            }
        }));
    }

    protected final int count(String from) {
        return apart.execute(status -> ((Number) sessionFactory
                        .getCurrentSession()
                        .createNativeQuery("select count(*) from " + from)
                        .uniqueResult())
                .intValue());
    }

    protected final void commit(String statement) {
        apart.execute(status ->
                sessionFactory.getCurrentSession().createNativeQuery(statement).executeUpdate());
    }

    private static String in(Integer... ids) {
        List<Integer> all = Arrays.asList(ids);
        return all.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
    }
}
