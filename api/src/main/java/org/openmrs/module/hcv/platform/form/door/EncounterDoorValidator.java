/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.door;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.Encounter;
import org.openmrs.annotation.Handler;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.platform.form.ArrivalReview;
import org.openmrs.module.hcv.platform.form.ArrivedRecord;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * Refuses an encounter of the module's types that its form would refuse. The platform calls it before an encounter is
 * saved, whatever saves it; nothing of a refused encounter is kept. Warnings do not refuse: nobody could confirm them.
 * Where the programme rule {@code refuseBrokenRecords} is off, as it may be while records are taken over from another
 * system, an encounter is saved all the same and its problems are logged by code.
 *
 * <p>The bean has the name that the platform's scan for handlers gives this class, so that the two are one bean. Safe
 * for use by several threads.
 */
@Handler(
        supports = {Encounter.class},
        order = EncounterDoorValidator.AFTER_THE_PLATFORM)
public class EncounterDoorValidator implements Validator {

    static final int AFTER_THE_PLATFORM = 1000;

    private static final String RULE = "refuseBrokenRecords";

    private static final Logger LOG = LoggerFactory.getLogger(EncounterDoorValidator.class);

    private final ArrivalReview review;
    private final CurrentRules rules;

    public EncounterDoorValidator(ArrivalReview review, CurrentRules rules) {
        this.review = review;
        this.rules = rules;
    }

    @Override
    public boolean supports(Class<?> type) {
        return Encounter.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Encounter encounter = (Encounter) target;
        review.review(encounter)
                .filter(record -> record.problems().hasErrors())
                .ifPresent(record -> refuse(encounter, record, errors));
    }

    private void refuse(Encounter encounter, ArrivedRecord record, Errors errors) {
        List<Problem> found = record.problems().errors();
        if (!rules.current().isOn(RULE)) {
            LOG.warn(
                    "Encounter {} was saved although its form {} would refuse it: {}",
                    encounter.getUuid(),
                    record.form().key(),
                    found.stream()
                            .map(problem ->
                                    problem.field() + " " + problem.code().key())
                            .collect(Collectors.joining(", ")));
            return;
        }
        ProblemSentences sentences =
                new ProblemSentences(record.form(), Context.getMessageSourceService(), Context.getLocale());
        for (Problem problem : found) {
            errors.reject(ProblemSentences.KEY, sentences.parts(problem), sentences.of(problem));
        }
    }
}
