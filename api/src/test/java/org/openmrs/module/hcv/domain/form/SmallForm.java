/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/** A form with one field of each kind and one of each rule, for tests. */
final class SmallForm {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private SmallForm() {}

    static FormDefinition definition() {
        FormField day = field("day", FieldKind.VISIT_DATE).required().build();
        FormField place = field("place", FieldKind.PLACE).required().build();
        FormField kind =
                field("kind", FieldKind.CODED).choices(choices("a", "b")).build();
        FormField many = field("many", FieldKind.MULTI_CODED)
                .choices(choices("x", "y", "z"))
                .requiredWhen(when("kind", ProblemCode.ACTIVITY_REQUIRED_WHEN_MADE, "a"))
                .build();
        FormField size = field("size", FieldKind.NUMBER)
                .limits(NumberLimits.of(new BigDecimal("1.5"), new BigDecimal("75"), false, "kPa"))
                .build();
        FormField count = field("count", FieldKind.NUMBER)
                .limits(NumberLimits.of(BigDecimal.ZERO, BigDecimal.TEN, true, ""))
                .hide(Expression.parse("kind !== 'a'"))
                .hiddenProblem(ProblemCode.DURATION_WHEN_NOT_MADE)
                .build();
        FormField next = field("next", FieldKind.DATE).futureAllowed().build();
        FormField words = field("words", FieldKind.TEXT).maxLength(5).build();
        FormField test = field("test", FieldKind.CODED)
                .choices(choices("ab", "rna"))
                .requiredInRow(ProblemCode.RESULT_WITHOUT_TEST)
                .build();
        FormField taken = field("taken", FieldKind.DATE).defaultFrom("day").build();
        FormField load = field("load", FieldKind.NUMBER)
                .limits(NumberLimits.of(BigDecimal.ZERO, new BigDecimal("1000"), false, ""))
                .hide(Expression.parse("test !== 'rna'"))
                .hiddenProblem(ProblemCode.VALUE_WITHOUT_DETECTED)
                .build();
        FormField tests = field("tests", FieldKind.GROUP)
                .members(Arrays.asList(test, taken, load))
                .maxRows(3)
                .build();
        return FormDefinition.of(
                FormHeader.of("small", "0f9b1f2e-0000-4000-8000-000000000001", "title", "visit", "role", "Record"),
                LocalDate.of(1990, 1, 1),
                Collections.singletonList(
                        FormSection.of("all", Arrays.asList(day, place, kind, many, size, count, next, words, tests))));
    }

    static FormFieldBuilder field(String id, FieldKind kind) {
        return FormField.named(id, "label." + id, kind);
    }

    static FieldCondition when(String field, ProblemCode problem, String... answers) {
        return FieldCondition.hasOneOf(field, Stream.of(answers).map(Code::of).collect(Collectors.toSet()), problem);
    }

    static List<FormChoice> choices(String... codes) {
        return Stream.of(codes)
                .map(code -> FormChoice.of(Code.of(code), "label." + code))
                .collect(Collectors.toList());
    }

    /** Answers written as {@code name=value}; a name that comes twice has two values. */
    static Map<String, List<String>> raw(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], LinkedHashMap::new, Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    static ParsedForm parse(String... pairs) {
        return FormParse.of(definition()).parse(raw(pairs));
    }

    /** Problems of a form whose day and place are in order, as {@code path code}. */
    static List<String> problems(String... pairs) {
        String[] all = Stream.concat(Stream.of("day=2026-06-01", "place=here"), Stream.of(pairs))
                .toArray(String[]::new);
        ParsedForm parsed = parse(all);
        Problems checked = FormCheck.of(definition(), DateLimits.asOf(TODAY)).check(parsed.answers());
        return written(Problems.collect().addAll(parsed.problems()).addAll(checked));
    }

    static List<String> written(Problems problems) {
        return problems.all().stream().map(SmallForm::written).collect(Collectors.toList());
    }

    private static String written(Problem problem) {
        return problem.field() + " " + problem.code().key();
    }
}
