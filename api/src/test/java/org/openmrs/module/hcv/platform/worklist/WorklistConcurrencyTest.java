/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.module.hcv.platform.AtOnce;
import org.openmrs.module.hcv.platform.readmodel.ReadModel;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Several who refresh at once. Their transactions see only what is in the database for good, so the records of this test
 * are committed, and taken out again by hand.
 */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorklistConcurrencyTest extends WorklistTest {

    private static final int AT_ONCE = 4;

    private TransactionTemplate apart;
    private Integer patient;

    @BeforeEach
    void commitRecords() {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        patient = apart.execute(status -> {
            Patient robin = register("Robin", 40);
            reactive(robin, "2026-03-01");
            flush();
            return robin.getPatientId();
        });
        commit("delete from hcv_read_model_state");
    }

    @AfterEach
    void takeRecordsOut() {
        String visits = "(select encounter_id from encounter where patient_id = " + patient + ")";
        commit("delete from hcv_worklist_span");
        commit("delete from hcv_read_model_person");
        commit("delete from hcv_access_log where person_id = " + patient);
        commit("delete from obs where person_id = " + patient + " and obs_group_id is not null");
        commit("delete from obs where person_id = " + patient);
        commit("delete from encounter_provider where encounter_id in " + visits);
        commit("delete from encounter where patient_id = " + patient);
        commit("delete from patient_identifier where patient_id = " + patient);
        commit("delete from patient where patient_id = " + patient);
        commit("delete from person_name where person_id = " + patient);
        commit("delete from person where person_id = " + patient);
    }

    @Test
    void one_makes_the_rows_and_the_others_find_nothing_to_do() throws Exception {
        List<Integer> changed = refreshAtOnce(readModel);

        assertThat(changed).containsOnlyOnce(1).contains(0).hasSize(AT_ONCE);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void servers_that_share_a_database_do_not_make_rows_twice() throws Exception {
        List<ReadModel> servers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            servers.add(anotherReadModel());
        }

        List<Integer> changed = refreshAtOnce(servers.toArray(new ReadModel[0]));

        assertThat(changed).containsOnlyOnce(1).contains(0).hasSize(AT_ONCE);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void rebuilding_while_others_refresh_leaves_each_row_once() throws Exception {
        apart.execute(status -> readModel.refresh());
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            ReadModel server = anotherReadModel();
            work.add(i % 2 == 0 ? server::rebuild : server::refresh);
        }

        AtOnce.of(work);

        assertThat(rows()).isEqualTo(1);
    }

    private List<Integer> refreshAtOnce(ReadModel... models) throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            ReadModel model = models[i % models.length];
            work.add(model::refresh);
        }
        return AtOnce.of(work);
    }

    private int rows() {
        return apart.execute(status ->
                ((Number) one("select count(*) from hcv_worklist_span where person_id = " + patient)).intValue());
    }

    private void commit(String statement) {
        apart.execute(status -> sql(statement));
    }
}
