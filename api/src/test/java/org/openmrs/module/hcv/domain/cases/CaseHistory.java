/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;

/** Turns the events of a case into a history. */
final class CaseHistory {

    private static final String CIRRHOSIS = "cirrhosis";

    private final PatientHistory.Builder history = PatientHistory.builder();
    private final List<CaseCourse> courses = new ArrayList<>();
    private final List<CaseEvent> lastDoses = new ArrayList<>();
    private int next;

    private CaseHistory() {}

    static PatientHistory parse(String text) {
        return of(CaseEvent.parseAll(text));
    }

    /**
     * The same, of somebody whom an assessment found without cirrhosis from the first event on, unless the case says
     * something of the liver: most have no need to. Any {@code cirrhosis} event, be it voided, takes that away.
     */
    static PatientHistory parseAssessed(String text) {
        List<CaseEvent> events = CaseEvent.parseAll(text);
        CaseHistory parser = new CaseHistory();
        if (events.stream().noneMatch(event -> event.what().equals(CIRRHOSIS))) {
            events.stream()
                    .map(CaseEvent::date)
                    .min(Comparator.naturalOrder())
                    .ifPresent(parser.history::cirrhosisRuledOut);
        }
        return parser.build(events);
    }

    static PatientHistory of(List<CaseEvent> events) {
        return new CaseHistory().build(events);
    }

    private PatientHistory build(List<CaseEvent> events) {
        events.forEach(this::read);
        attachLastDoses();
        for (CaseCourse course : courses) {
            if (!course.isVoided()) {
                history.course(course.build());
            }
        }
        return history.build();
    }

    private void read(CaseEvent event) {
        next++;
        switch (event.what()) {
            case "start":
                courses.add(new CaseCourse(uuid("course"), event));
                break;
            case "last-dose":
                lastDoses.add(event);
                break;
            default:
                readFact(event);
        }
    }

    private void readFact(CaseEvent event) {
        PatientHistory.Builder target = event.isVoided() ? PatientHistory.builder() : history;
        switch (event.what()) {
            case "declined":
                target.declined(plain(event));
                break;
            case "referred":
                target.referred(plain(event));
                break;
            case "linked":
                target.linked(plain(event));
                break;
            case "transfer-out":
                target.transferOut(plain(event));
                break;
            case "died":
                target.died(plain(event));
                break;
            case CIRRHOSIS:
                addCirrhosis(event, target);
                break;
            case "peer":
                target.contact(contact(event));
                break;
            default:
                target.test(test(event));
        }
    }

    private static void addCirrhosis(CaseEvent event, PatientHistory.Builder target) {
        switch (String.join(" ", event.details())) {
            case "none":
                target.cirrhosisRuledOut(event.date());
                break;
            case "compensated":
            case "decompensated":
                target.cirrhosisFound(event.date());
                break;
            default:
                throw event.notUnderstood();
        }
    }

    private static LocalDate plain(CaseEvent event) {
        if (!event.details().isEmpty()) {
            throw event.notUnderstood();
        }
        return event.date();
    }

    private PeerContact contact(CaseEvent event) {
        List<String> details = event.details();
        boolean made = details.contains("made");
        boolean accompanied = details.contains("accompanied");
        boolean understood = (made || details.contains("not-made")) && details.size() == (accompanied ? 2 : 1);
        if (!understood) {
            throw event.notUnderstood();
        }
        ContactOutcome outcome = made ? ContactOutcome.MADE : ContactOutcome.DID_NOT_ATTEND;
        return PeerContact.of(uuid("contact"), event.date(), outcome)
                .activities(made ? Collections.singletonList(Code.of("being-there")) : Collections.emptyList())
                .accompanied(accompanied)
                .build();
    }

    private HcvTest test(CaseEvent event) {
        String what = event.what();
        if (what.length() < 3) {
            throw event.notUnderstood();
        }
        Analyte analyte = analyte(event, what.substring(0, what.length() - 1));
        ResultKind result = result(event, what.charAt(what.length() - 1));
        HcvTest test = HcvTest.of(uuid("test"), analyte, event.date(), result);
        if (event.entered().isPresent()) {
            test = test.withEntered(event.entered().get());
        }
        for (String detail : event.details()) {
            if (detail.equals("provisional")) {
                test = test.asProvisional();
            } else if (detail.toUpperCase(Locale.ROOT).startsWith("GT")) {
                test = test.withGenotype(detail.substring(2));
            } else {
                test = test.withValue(new BigDecimal(detail));
            }
        }
        return test;
    }

    private static Analyte analyte(CaseEvent event, String text) {
        switch (text) {
            case "Ab":
                return Analyte.ANTIBODY;
            case "RNA":
                return Analyte.RNA;
            case "CAg":
                return Analyte.CORE_ANTIGEN;
            default:
                throw event.notUnderstood();
        }
    }

    private static ResultKind result(CaseEvent event, char sign) {
        switch (sign) {
            case '+':
                return ResultKind.POSITIVE;
            case '-':
                return ResultKind.NEGATIVE;
            case '?':
                return ResultKind.INVALID;
            case '<':
                return ResultKind.BELOW_LLOQ;
            default:
                throw event.notUnderstood();
        }
    }

    /** In order of date, so that what a course already has is known. */
    private void attachLastDoses() {
        lastDoses.sort(Comparator.comparing(CaseEvent::date));
        for (CaseEvent lastDose : lastDoses) {
            CaseCourse owner = ownerOf(lastDose);
            if (!lastDose.isVoided()) {
                owner.end(lastDose);
            }
        }
    }

    /**
     * A last dose belongs to the latest course started by then. Where that one is voided, the course before it takes
     * the last dose when it has none of its own: a voided start never was.
     */
    private CaseCourse ownerOf(CaseEvent lastDose) {
        Optional<CaseCourse> latest = latestBy(lastDose.date(), course -> true);
        if (!latest.isPresent()) {
            return courses.stream().min(Comparator.comparing(CaseCourse::start)).orElseThrow(lastDose::notUnderstood);
        }
        if (latest.get().isVoided()) {
            Optional<CaseCourse> standing = latestBy(lastDose.date(), course -> !course.isVoided());
            return standing.filter(course -> !course.isEnded()).orElse(latest.get());
        }
        return latest.get();
    }

    private Optional<CaseCourse> latestBy(LocalDate date, Predicate<CaseCourse> wanted) {
        CaseCourse latest = null;
        for (CaseCourse course : courses) {
            boolean started = !course.start().isAfter(date) && wanted.test(course);
            if (started && (latest == null || !latest.isLaterThan(course))) {
                latest = course;
            }
        }
        return Optional.ofNullable(latest);
    }

    private String uuid(String kind) {
        return String.format(Locale.ROOT, "%s-%03d", kind, next);
    }
}
