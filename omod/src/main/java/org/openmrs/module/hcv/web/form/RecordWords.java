/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.form.ChangedAnswer;
import org.openmrs.module.hcv.platform.form.VoidReason;
import org.openmrs.module.hcv.platform.metadata.Place;
import org.openmrs.module.hcv.web.page.ProblemWords;
import org.openmrs.module.hcv.web.page.Texts;

/** Says in words what a record holds and what happened to it. */
final class RecordWords {

    private final Texts texts;
    private final AnswerWords answers;

    RecordWords(Texts texts, List<Place> places) {
        this.texts = texts;
        this.answers = new AnswerWords(texts, places);
    }

    /** Day and time, such as 3 Feb 2026, 14:05. */
    String moment(LocalDateTime at) {
        return texts.moment(at);
    }

    /** Every answer that was given, in the order of the form; the place is named apart. */
    List<RecordLine> lines(FormDefinition form, FormAnswers now) {
        List<RecordLine> lines = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                for (int row = 0; row < now.rows(field.id()); row++) {
                    String label = field.isRepeating()
                            ? texts.of(field.labelKey() + ".row", row + 1)
                            : texts.of(field.labelKey());
                    for (FormField member : field.members()) {
                        add(lines, label + ": ", member, now, FormAnswers.path(field.id(), row, member.id()));
                    }
                }
            } else if (field.kind() != FieldKind.PLACE) {
                add(lines, "", field, now, field.id());
            }
        }
        return lines;
    }

    private void add(List<RecordLine> lines, String prefix, FormField field, FormAnswers now, String path) {
        if (now.isAnswered(path)) {
            lines.add(new RecordLine(prefix + texts.of(field.labelKey()), "", answers.of(field, now, path)));
        }
    }

    /** What is wrong with a record, each with the question that it is about. */
    List<String> problems(FormDefinition form, Problems problems) {
        ProblemWords words = new ProblemWords(texts);
        QuestionLabels labels = new QuestionLabels(form, texts);
        return problems.all().stream()
                .map(problem -> labels.at(problem.field()) + ": " + words.of(problem))
                .collect(Collectors.toList());
    }

    RecordLine line(ChangedAnswer changed) {
        FormField field = changed.field();
        return new RecordLine(
                texts.of(field.labelKey()),
                answers.of(field, changed.from(), field.id()),
                answers.of(field, changed.to(), field.id()));
    }

    /** The reason of a voiding, be it this module's or another screen's. */
    String reason(String kept) {
        String words = VoidReason.wordsOf(kept);
        return VoidReason.ofKept(kept)
                .map(reason -> texts.of("hcv.void-reason." + reason.key()) + (words.isEmpty() ? "" : ": " + words))
                .orElse(words);
    }
}
