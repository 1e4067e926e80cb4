/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Relationship;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.platform.FilledForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.readmodel.ReadModel;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Base of the tests of worklists: lists on a day of the test's choosing, and records made through the forms. */
public abstract class WorklistTest extends PlatformTest {

    protected static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Autowired
    protected Dictionary dictionary;

    @Autowired
    protected AccessLog log;

    @Autowired
    protected PatientHistoryReader histories;

    @Autowired
    protected PlatformTransactionManager transactions;

    @Autowired
    private FormService forms;

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private CurrentRules rules;

    protected final DayClock clock = new DayClock();
    protected ReadModel readModel;
    protected WorklistPages pages;

    @BeforeEach
    void makePages() {
        readModel = anotherReadModel();
        pages = new WorklistPages(sessionFactory, transactions, dictionary, access, log, people, readModel, clock);
        clock.day = TODAY;
    }

    /** As another server on the same database would have it. */
    protected final ReadModel anotherReadModel() {
        return new ReadModel(sessionFactory, transactions, dictionary, histories, rules, clock);
    }

    protected final List<String> onList(Worklist worklist) {
        return onList(worklist, WorklistFilter.none());
    }

    protected final List<String> onList(Worklist worklist, WorklistFilter filter) {
        WorklistPage page = pages.page(worklist, filter, WorklistSort.LONGEST_WAITING, 1, 200);
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(row -> row.person().uuid()).collect(Collectors.toList());
    }

    protected final String record(Patient person, String form, String... fields) {
        return recordAt(place(), person, form, fields);
    }

    protected final String recordAt(Location place, Patient person, String form, String... fields) {
        String uuid = FilledForm.of(place, fields).record(forms, form, person);
        flush();
        return uuid;
    }

    /** A screening visit on that day with a reactive antibody test, told at once. */
    protected final String reactive(Patient person, String day) {
        return record(
                person,
                "screening",
                "visitDate",
                day,
                "consentToTest",
                "consent.given",
                "tests[0].testType",
                "test-type.ab-fingerprick",
                "tests[0].result",
                "result.positive",
                "resultGiven",
                "result-given.yes");
    }

    /** A test of RNA by point of care on that day. */
    protected final String rna(Patient person, String day, String result, String given) {
        return record(
                person,
                "test-result",
                "visitDate",
                day,
                "tests[0].testType",
                "test-type.rna-poc",
                "tests[0].result",
                result,
                "resultGiven",
                given);
    }

    protected final void signInAsAdministrator() {
        flush();
        Context.logout();
        authenticate();
    }

    protected final Relationship assign(Person worker, Patient person) {
        Relationship relationship = new Relationship();
        relationship.setPersonA(worker);
        relationship.setPersonB(person);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        return Context.getPersonService().saveRelationship(relationship);
    }

    protected final int sql(String statement) {
        flush();
        int changed =
                sessionFactory.getCurrentSession().createNativeQuery(statement).executeUpdate();
        sessionFactory.getCurrentSession().clear();
        return changed;
    }

    protected final Object one(String query) {
        flush();
        return sessionFactory.getCurrentSession().createNativeQuery(query).getSingleResult();
    }

    /** Noon of a day, in the zone of the platform. */
    protected static final class DayClock extends Clock {

        public LocalDate day = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(12, 0).atZone(getZone()).toInstant();
        }
    }
}
