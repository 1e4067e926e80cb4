/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.platform.metadata.Place;
import org.openmrs.module.hcv.web.page.ProblemWords;
import org.openmrs.module.hcv.web.page.Texts;

/** A form's labels, answers and problems in the words of the signed-in user's language. */
final class FormWords {

    private final Texts texts;
    private final ProblemWords problems;
    private final List<Place> places;

    FormWords(Texts texts, List<Place> places) {
        this.texts = texts;
        this.problems = new ProblemWords(texts);
        this.places = places;
    }

    String of(String key, Object... args) {
        return texts.of(key, args);
    }

    String of(Problem problem) {
        return problems.of(problem);
    }

    AnswerWords answers() {
        return new AnswerWords(texts, places);
    }

    List<ChoiceView> answers(List<FormChoice> choices, List<String> chosen) {
        List<ChoiceView> views = new ArrayList<>();
        for (FormChoice choice : choices) {
            String value = choice.code().value();
            views.add(new ChoiceView(value, texts.of(choice.labelKey()), chosen.contains(value)));
        }
        return views;
    }

    List<ChoiceView> places(List<String> chosen) {
        List<ChoiceView> views = new ArrayList<>();
        for (Place place : places) {
            views.add(new ChoiceView(place.uuid(), place.name(), chosen.contains(place.uuid())));
        }
        return views;
    }
}
