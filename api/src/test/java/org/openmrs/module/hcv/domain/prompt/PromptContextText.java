/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;

/**
 * Contexts as the tables write them, words separated by spaces.
 *
 * <pre>
 * hbsag=yes prior-daa=no                      an answer to a question
 * known                                       no to every question, and no other medication
 * exposure=2026-01-01 move=2026-02-01
 * drug=methadone drug=amiodarone:2026-01-01   other drugs, with the last day taken
 * ordering                                    an antibody test is being ordered
 * plan=2026-07-01 plan=2026-07-01/gle-pib/8   treatment about to start
 * missed=8 missed=8/28 missed=8/28/detected   missed days, days taken before, RNA since
 * </pre>
 */
final class PromptContextText {

    private PromptContextText() {}

    static ClinicalContext parse(String text) {
        ClinicalContext.Builder context = ClinicalContext.builder();
        for (String word : text.trim().split("\\s+")) {
            if (!word.isEmpty()) {
                read(word, context);
            }
        }
        return context.build();
    }

    private static void read(String word, ClinicalContext.Builder context) {
        int equals = word.indexOf('=');
        String key = equals < 0 ? word : word.substring(0, equals);
        String value = word.substring(equals + 1);
        switch (key) {
            case "known":
                for (Question question : Question.values()) {
                    context.answer(question, Answer.NO);
                }
                context.comedication(Collections.emptyList());
                break;
            case "exposure":
                context.exposure(LocalDate.parse(value));
                break;
            case "move":
                context.moveOn(LocalDate.parse(value));
                break;
            case "drug":
                context.comedication(drug(value.split(":")));
                break;
            case "ordering":
                context.orderingAntibodyTest(true);
                break;
            case "plan":
                context.plan(plan(value.split("/")));
                break;
            case "missed":
                context.missedDoses(missed(value.split("/")));
                break;
            default:
                context.answer(
                        Question.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')),
                        Answer.find(value).get());
        }
    }

    private static Comedication drug(String[] parts) {
        Comedication drug = Comedication.of(Code.of(parts[0]));
        return parts.length == 1 ? drug : drug.stopped(LocalDate.parse(parts[1]));
    }

    private static TreatmentPlan plan(String[] parts) {
        TreatmentPlan plan = TreatmentPlan.starting(LocalDate.parse(parts[0]));
        plan = parts.length < 2 ? plan : plan.withRegimen(Code.of(parts[1]));
        return parts.length < 3 ? plan : plan.withWeeks(Integer.parseInt(parts[2]));
    }

    static MissedDoses missed(String[] parts) {
        MissedDoses missed = MissedDoses.ofDays(Integer.parseInt(parts[0]));
        missed = parts.length < 2 || parts[1].isEmpty() ? missed : missed.afterTaking(Integer.parseInt(parts[1]));
        return parts.length < 3 ? missed : missed.withRnaDetected(Answer.of(parts[2].equals("detected")));
    }
}
