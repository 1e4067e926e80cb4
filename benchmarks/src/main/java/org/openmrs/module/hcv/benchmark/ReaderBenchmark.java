/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.test.TestPlatform;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MetadataInstaller;
import org.springframework.context.support.ClassPathXmlApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many people a second are read from records into histories, and with how many queries, on the stand-in with a
 * database in memory. A thousand people, nine visits and 35 observations each.
 *
 * <p>Baseline, in the same run: the same reader asked for the same people one at a time. Every history is checked once for
 * its facts before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReaderBenchmark {

    private static final int PEOPLE = 1000;

    private ClassPathXmlApplicationContext platform;
    private TransactionTemplate transaction;
    private SessionFactory sessionFactory;
    private PatientHistoryReader reader;
    private List<Integer> people;

    /** People read and queries made, counted beside the calls. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {

        public long people;
        public long queries;
    }

    @Setup
    public void prepare() {
        TestPlatform.prepare(TestPlatform.inMemory());
        platform = new ClassPathXmlApplicationContext(
                "classpath:applicationContext-service.xml", "classpath*:moduleApplicationContext.xml");
        sessionFactory = platform.getBean(SessionFactory.class);
        reader = platform.getBean(PatientHistoryReader.class);
        transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
        Context.openSession();
        Context.authenticate(TestPlatform.ADMIN, TestPlatform.ADMIN_PASSWORD);
        transaction.executeWithoutResult(status ->
                platform.getBean(MetadataInstaller.class).install());
        people = transaction.execute(
                status -> new RecordedPeople(sessionFactory, platform.getBean(Dictionary.class)).record(PEOPLE));
        sessionFactory.getCurrentSession().clear();
        sessionFactory.getStatistics().setStatisticsEnabled(true);
        batch(new Counted()).values().forEach(ReaderBenchmark::check);
    }

    private static void check(PatientHistory history) {
        boolean whole = history.tests().size() == 3
                && history.courses().size() == 1
                && history.courses().get(0).lastDose().isPresent()
                && history.linkages().size() == 1
                && history.contacts().size() == 4;
        if (!whole) {
            throw new IllegalStateException("a history was not read as it was recorded");
        }
    }

    @TearDown
    public void close() {
        Context.closeSession();
        platform.close();
    }

    /** A thousand people in one call. */
    @Benchmark
    public Map<Integer, PatientHistory> batch(Counted counted) {
        return counting(counted, () -> reader.read(people));
    }

    /** The same thousand, one call each. */
    @Benchmark
    public Map<Integer, PatientHistory> baselineOnePersonAtATime(Counted counted) {
        return counting(counted, () -> {
            Map<Integer, PatientHistory> histories = new HashMap<>();
            people.forEach(id -> histories.put(id, reader.read(id)));
            return histories;
        });
    }

    private Map<Integer, PatientHistory> counting(
            Counted counted, Supplier<Map<Integer, PatientHistory>> reading) {
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        Map<Integer, PatientHistory> histories = transaction.execute(status -> reading.get());
        counted.people += histories.size();
        counted.queries += sessionFactory.getStatistics().getPrepareStatementCount() - before;
        return histories;
    }
}
