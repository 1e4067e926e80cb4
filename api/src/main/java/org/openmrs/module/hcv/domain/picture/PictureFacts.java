/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.FollowedCourse;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.time.DateRange;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * Everything a person's picture shows on one day.
 *
 * <p>Facts after that day are left out, except a planned start of treatment and a contact agreed for a day ahead. The
 * window of the test after treatment is shown for the last course, once its end is recorded and no test has decided it.
 * Immutable and thread-safe.
 */
public final class PictureFacts {

    private final LocalDate today;
    private final Set<Lane> lanes;
    private final List<Mark> marks;
    private final List<CourseBar> courses;
    private final DateRange testWindow;

    private PictureFacts(
            LocalDate today, Set<Lane> lanes, List<Mark> marks, List<CourseBar> courses, DateRange testWindow) {
        this.today = today;
        this.lanes = Collections.unmodifiableSet(lanes);
        marks.sort(Comparator.comparing(Mark::date).thenComparing(Mark::kind));
        this.marks = Collections.unmodifiableList(marks);
        this.courses = Collections.unmodifiableList(courses);
        this.testWindow = testWindow;
    }

    /** Every lane, for those who see treatment too; the contacts' lane only where asked for. */
    public static PictureFacts of(
            PatientHistory history, CascadeSnapshot snapshot, ProgrammeRules rules, boolean withContacts) {
        LocalDate today = snapshot.asOf();
        Set<Lane> lanes = EnumSet.allOf(Lane.class);
        List<Mark> marks = new ArrayList<>();
        addTests(history.tests(), marks);
        addDays(history.referrals(), MarkKind.REFERRED, marks);
        addDays(history.linkages(), MarkKind.APPOINTMENT_KEPT, marks);
        addDays(history.transfersOut(), MarkKind.TRANSFERRED, marks);
        marks.removeIf(mark -> mark.date().isAfter(today));
        if (withContacts) {
            addContacts(history.contacts(), today, marks);
        } else {
            lanes.remove(Lane.CONTACTS);
        }
        List<CourseBar> courses = new ArrayList<>();
        Optional<CourseResult> followed = FollowedCourse.of(history, snapshot, rules);
        for (CourseResult result : snapshot.results()) {
            boolean last = followed.isPresent() && followed.get().course().equals(result.course());
            courses.add(bar(last ? followed.get() : result, today));
        }
        return new PictureFacts(
                today, lanes, marks, courses, testWindow(followed, rules).orElse(null));
    }

    /** Tests, for those who see results and no treatment; the contacts' lane only where asked for. */
    public static PictureFacts ofTests(PatientHistory history, LocalDate today, boolean withContacts) {
        Set<Lane> lanes = EnumSet.of(Lane.ANTIBODY, Lane.VIRUS);
        List<Mark> marks = new ArrayList<>();
        addTests(history.tests(), marks);
        marks.removeIf(mark -> mark.date().isAfter(today));
        if (withContacts) {
            lanes.add(Lane.CONTACTS);
            addContacts(history.contacts(), today, marks);
        }
        return new PictureFacts(today, lanes, marks, Collections.emptyList(), null);
    }

    /** Contacts alone, for those who see no results. */
    public static PictureFacts ofContacts(List<PeerContact> contacts, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        addContacts(contacts, today, marks);
        return new PictureFacts(today, EnumSet.of(Lane.CONTACTS), marks, Collections.emptyList(), null);
    }

    private static void addTests(List<HcvTest> tests, List<Mark> marks) {
        tests.forEach(test -> marks.add(Mark.ofTest(kind(test), test.collected(), test.analyte())));
    }

    /** The same referral is often written down in more than one visit. */
    private static void addDays(List<LocalDate> days, MarkKind kind, List<Mark> marks) {
        new LinkedHashSet<>(days).forEach(date -> marks.add(Mark.of(kind, date)));
    }

    private static void addContacts(List<PeerContact> contacts, LocalDate today, List<Mark> marks) {
        LocalDate agreed = null;
        for (PeerContact contact : contacts) {
            if (!contact.date().isAfter(today)) {
                marks.add(
                        Mark.of(contact.isMade() ? MarkKind.CONTACT_MADE : MarkKind.CONTACT_NOT_MADE, contact.date()));
                agreed = contact.nextStepDate().orElse(agreed);
            }
        }
        if (agreed != null && agreed.isAfter(today)) {
            marks.add(Mark.of(MarkKind.CONTACT_AGREED, agreed));
        }
    }

    private static MarkKind kind(HcvTest test) {
        boolean antibody = test.analyte() == Analyte.ANTIBODY;
        if (test.result() == ResultKind.POSITIVE) {
            return antibody ? MarkKind.ANTIBODY_POSITIVE : MarkKind.VIRUS_DETECTED;
        }
        if (test.result() == ResultKind.NEGATIVE) {
            return antibody ? MarkKind.ANTIBODY_NEGATIVE : MarkKind.VIRUS_NOT_DETECTED;
        }
        if (antibody) {
            return MarkKind.ANTIBODY_NO_RESULT;
        }
        return test.result() == ResultKind.BELOW_LLOQ ? MarkKind.VIRUS_BELOW_LIMIT : MarkKind.VIRUS_NO_RESULT;
    }

    private static CourseBar bar(CourseResult result, LocalDate today) {
        LocalDate start = result.course().start();
        LocalDate planned = result.course().plannedLastDose();
        if (result.endOfTreatment().isPresent() && !result.isEndImputed()) {
            return CourseBar.taken(start, planned, result.endOfTreatment().get());
        }
        boolean running = result.outcome() == CourseOutcome.ON_TREATMENT;
        return running ? CourseBar.taken(start, planned, today) : CourseBar.planned(start, planned);
    }

    private static Optional<DateRange> testWindow(Optional<CourseResult> last, ProgrammeRules rules) {
        if (!last.isPresent() || !last.get().outcome().isAwaitingTest()) {
            return Optional.empty();
        }
        return last.get()
                .endOfTreatment()
                .map(end ->
                        DateRange.ofClosed(end.plusDays(rules.svr12MinDays()), end.plusDays(rules.svrOverdueDays())));
    }

    public LocalDate today() {
        return today;
    }

    /** The lanes that are shown, also where nothing is on them. */
    public Set<Lane> lanes() {
        return lanes;
    }

    /** In the order of their days. */
    public List<Mark> marks() {
        return marks;
    }

    public List<CourseBar> courses() {
        return courses;
    }

    /** First and last day of the test after treatment. */
    public Optional<DateRange> testWindow() {
        return Optional.ofNullable(testWindow);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return marks.isEmpty() && courses.isEmpty();
    }
}
