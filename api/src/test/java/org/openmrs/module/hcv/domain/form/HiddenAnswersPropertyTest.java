/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.form.FormLibrary;

/** The module's forms, filled in at random: an answer to a hidden question is never kept. */
class HiddenAnswersPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final List<FormDefinition> FORMS =
            new ArrayList<>(FormLibrary.load().all());

    private static Map<String, List<String>> filled(FormDefinition form, Random random) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                int rows = random.nextInt(Math.min(3, field.maxRows()) + 1);
                for (int row = 0; row < rows; row++) {
                    for (FormField member : field.members()) {
                        answer(member, FormAnswers.path(field.id(), row, member.id()), random, raw);
                    }
                }
            } else {
                answer(field, field.id(), random, raw);
            }
        }
        return raw;
    }

    private static void answer(FormField field, String path, Random random, Map<String, List<String>> raw) {
        if (random.nextInt(3) == 0) {
            return;
        }
        switch (field.kind()) {
            case CODED:
                raw.put(path, Collections.singletonList(any(field, random)));
                break;
            case MULTI_CODED:
                raw.put(path, Arrays.asList(any(field, random), any(field, random)));
                break;
            case NUMBER:
                NumberLimits limits = field.limits().get();
                int least = limits.least().intValue() + 1;
                int range = Math.min(1000, limits.greatest().intValue() - least);
                raw.put(path, Collections.singletonList(String.valueOf(least + random.nextInt(Math.max(1, range)))));
                break;
            case DATE:
            case VISIT_DATE:
                raw.put(
                        path,
                        Collections.singletonList(
                                TODAY.minusDays(random.nextInt(400)).toString()));
                break;
            default:
                raw.put(path, Collections.singletonList("words"));
                break;
        }
    }

    private static String any(FormField field, Random random) {
        return field.choices()
                .get(random.nextInt(field.choices().size()))
                .code()
                .value();
    }

    @Property(tries = 3000, seed = "20261122")
    void an_answer_to_a_hidden_question_is_refused_or_was_nobodys(
            @ForAll long seed, @ForAll @IntRange(max = 1000) int which) {
        Random random = new Random(seed);
        FormDefinition form = FORMS.get(which % FORMS.size());
        FormPerson person = FormPerson.unknown()
                .bornOn(TODAY.minusYears(random.nextInt(90)))
                .ofSex(random.nextBoolean() ? "F" : "M");
        FormAnswers sent = FormParse.of(form).parse(filled(form, random)).answers();
        FormAnswers kept = FormCompletion.of(form, person, TODAY).complete(sent);
        Problems problems =
                FormCheck.of(form, DateLimits.asOf(TODAY)).about(person).check(kept);
        FormState state = FormState.of(form, kept, person, TODAY);
        for (FormField field : form.fields()) {
            none(kept, problems, state, field.id(), field.id());
            for (int row = 0; row < kept.rows(field.id()); row++) {
                String rowPath = FormAnswers.row(field.id(), row);
                for (FormField member : field.members()) {
                    String at =
                            state.isHidden(field.id()) ? FormAnswers.row(field.id(), 0) : rowPath + "." + member.id();
                    none(kept, problems, state, rowPath + "." + member.id(), at);
                }
            }
        }
    }

    private static void none(FormAnswers kept, Problems problems, FormState state, String path, String problemAt) {
        if (!state.isHidden(path)) {
            return;
        }
        boolean there = kept.isAnswered(path)
                || kept.date(path).isPresent()
                || kept.number(path).isPresent()
                || !kept.codes(path).isEmpty()
                || kept.text(path).isPresent();
        if (there) {
            assertThat(problems.at(problemAt)).as(path).isNotEmpty();
        } else {
            assertThat(problems.at(path)).as(path).isEmpty();
        }
    }
}
