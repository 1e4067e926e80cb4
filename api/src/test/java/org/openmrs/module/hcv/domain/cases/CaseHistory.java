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
import java.util.List;
import java.util.Locale;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;

/** Turns the events of a case into a history. */
final class CaseHistory {

    private final PatientHistory.Builder history = PatientHistory.builder();
    private final List<CaseCourse> courses = new ArrayList<>();
    private final List<CaseEvent> lastDoses = new ArrayList<>();
    private int next;

    private CaseHistory() {}

    static PatientHistory parse(String text) {
        return of(CaseEvent.parseAll(text));
    }

    static PatientHistory of(List<CaseEvent> events) {
        CaseHistory parser = new CaseHistory();
        events.forEach(parser::read);
        parser.attachLastDoses();
        for (CaseCourse course : parser.courses) {
            if (!course.isVoided()) {
                parser.history.course(course.build());
            }
        }
        return parser.history.build();
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
            case "cirrhosis":
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

    /** A last dose belongs to the latest course started by then, voided ones included. */
    private void attachLastDoses() {
        for (CaseEvent lastDose : lastDoses) {
            CaseCourse owner = null;
            for (CaseCourse course : courses) {
                boolean started = !course.start().isAfter(lastDose.date());
                if (started && (owner == null || course.isLaterThan(owner))) {
                    owner = course;
                }
            }
            if (owner == null && !courses.isEmpty()) {
                owner = Collections.min(courses, (a, b) -> a.start().compareTo(b.start()));
            }
            if (owner == null) {
                throw lastDose.notUnderstood();
            }
            if (!lastDose.isVoided()) {
                owner.end(lastDose);
            }
        }
    }

    private String uuid(String kind) {
        return String.format(Locale.ROOT, "%s-%03d", kind, next);
    }
}
