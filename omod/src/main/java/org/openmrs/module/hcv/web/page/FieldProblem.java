/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;

/** What is wrong with one field of a page, in words, and where on the page it is. */
public final class FieldProblem {

    private final String field;
    private final String label;
    private final String text;

    private FieldProblem(String field, String label, String text) {
        this.field = field;
        this.label = label;
        this.text = text;
    }

    /**
     * What {@code problems.html} needs in a page's model: {@code problems}, and {@code wrong} with the fields' names.
     *
     * @param labels beginning of the message keys of the page's labels; the field's name follows
     */
    public static Map<String, Object> model(Problems problems, String labels, Texts texts) {
        return model(problems, field -> texts.of(labels + field), texts);
    }

    /** As above, with the label of a field by its name. */
    public static Map<String, Object> model(Problems problems, UnaryOperator<String> labels, Texts texts) {
        List<FieldProblem> list = list(problems, labels, texts);
        Map<String, Object> model = new HashMap<>();
        model.put("problems", list);
        model.put("wrong", list.stream().map(FieldProblem::getField).collect(Collectors.toSet()));
        return model;
    }

    private static List<FieldProblem> list(Problems problems, UnaryOperator<String> labels, Texts texts) {
        List<FieldProblem> list = new ArrayList<>();
        ProblemWords words = new ProblemWords(texts);
        for (Problem problem : problems.all()) {
            list.add(new FieldProblem(problem.field(), labels.apply(problem.field()), words.of(problem)));
        }
        return list;
    }

    /** Also the id of the field's element on the page. */
    public String getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }
}
