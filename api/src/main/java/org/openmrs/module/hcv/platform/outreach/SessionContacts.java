/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.peer.SharedMinutes;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.problem.Severity;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;

/** Turns a session into a contact form for each person, and what is wrong with those into problems of the session. */
final class SessionContacts {

    /** What only a person's own dates can make wrong about the day of the session. */
    private static final Set<ProblemCode> OF_A_LIFE =
            new HashSet<>(Arrays.asList(ProblemCode.DATE_BEFORE_BIRTH, ProblemCode.DATE_AFTER_DEATH));

    private static final String KITS = "naloxoneKits";
    private static final String NEEDLES = "needlesSyringes";

    private final OutreachRequest sent;
    private final Set<String> confirmed;

    /** @param confirmed tokens of warnings, with the names of the session's fields */
    SessionContacts(OutreachRequest sent, Collection<String> confirmed) {
        this.sent = sent;
        this.confirmed = new HashSet<>(confirmed);
    }

    /** The form of each of the people. */
    Map<String, FormSubmission> forms(Collection<String> people) {
        Map<String, FormSubmission> forms = new LinkedHashMap<>();
        people.forEach(person ->
                forms.put(person, FormSubmission.of(sent.encounter(person), answers(person), confirmed(person))));
        return forms;
    }

    private Map<String, List<String>> answers(String person) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put(OutreachRequest.DATE, sent.values(OutreachRequest.DATE));
        answers.put(OutreachRequest.PLACE, sent.values(OutreachRequest.PLACE));
        answers.put(OutreachRequest.START, sent.values(OutreachRequest.START));
        answers.put(OutreachRequest.MODE, sent.values(OutreachRequest.MODE));
        for (String field : OutreachRequest.OWN) {
            answers.put(field, sent.values(OutreachRequest.field(field, person)));
        }
        answers.put(OutreachRequest.OUTCOME, Collections.singletonList(sent.outcome(person)));
        boolean worry = sent.value(OutreachRequest.field(OutreachRequest.SAFETY, person))
                .equals("yes");
        answers.put(OutreachRequest.SAFETY, Collections.singletonList(worry ? "yes" : "no"));
        List<String> given = new ArrayList<>();
        if (sent.isMet(person)) {
            answers.put(OutreachRequest.ACTIVITIES, sent.values(OutreachRequest.ACTIVITIES));
            given.addAll(sent.values(OutreachRequest.GIVEN));
            if (answers.get(OutreachRequest.MINUTES).isEmpty()) {
                answers.put(OutreachRequest.MINUTES, share());
            }
        }
        countMeansGiven(answers, KITS, "harm-reduction.naloxone-kit", given);
        countMeansGiven(answers, NEEDLES, "harm-reduction.needles-syringes", given);
        answers.put(OutreachRequest.GIVEN, given);
        return answers;
    }

    private static void countMeansGiven(
            Map<String, List<String>> answers, String count, String what, List<String> given) {
        if (!answers.get(count).isEmpty() && !given.contains(what)) {
            given.add(what);
        }
    }

    /** Minutes of those of whom nothing else was said; what was typed where it is no number, so that it is told. */
    private List<String> share() {
        Optional<Integer> minutes = SessionCheck.whole(sent.value(OutreachRequest.MINUTES));
        if (!minutes.isPresent() || minutes.get() == 0) {
            return sent.values(OutreachRequest.MINUTES);
        }
        List<Integer> given = new ArrayList<>();
        int sharing = SessionCheck.unnamed(sent);
        for (String person : sent.people()) {
            String own = sent.value(OutreachRequest.field(OutreachRequest.MINUTES, person));
            if (sent.isMet(person) && own.isEmpty()) {
                sharing++;
            } else {
                SessionCheck.whole(own).ifPresent(given::add);
            }
        }
        return Collections.singletonList(String.valueOf(SharedMinutes.each(minutes.get(), given, sharing)));
    }

    private Set<String> confirmed(String person) {
        return confirmed.stream()
                .map(token -> token.replace("." + person + ":", ":"))
                .collect(Collectors.toSet());
    }

    /**
     * What is wrong with one person's form, at the fields of the page: at that person's own where they have it, else at
     * everybody's.
     */
    Problems onPage(String person, Problems found) {
        Problems problems = Problems.collect();
        for (Problem problem : found.all()) {
            Object[] args = problem.args().toArray();
            problems.add(
                    problem.severity() == Severity.WARNING
                            ? Problem.warning(field(person, problem), problem.code(), args)
                            : Problem.error(field(person, problem), problem.code(), args));
        }
        return problems;
    }

    private String field(String person, Problem problem) {
        String field = problem.field();
        String own = OutreachRequest.field(field, person);
        if (field.equals(FormService.ENCOUNTER)) {
            return OutreachRequest.SESSION;
        }
        if (OF_A_LIFE.contains(problem.code())) {
            return OutreachRequest.field(OutreachRequest.PERSON, person);
        }
        boolean typed = !sent.value(own).isEmpty();
        if (OutreachRequest.OWN.contains(field) && (typed || !field.equals(OutreachRequest.MINUTES))) {
            return own;
        }
        return field;
    }
}
