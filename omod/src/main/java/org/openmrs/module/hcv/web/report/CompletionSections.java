/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openmrs.module.hcv.domain.report.Cell;
import org.openmrs.module.hcv.domain.report.CompletionFigures;
import org.openmrs.module.hcv.domain.report.CourseRef;
import org.openmrs.module.hcv.domain.report.Share;
import org.openmrs.module.hcv.domain.report.SvrRate;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.web.page.Texts;

/** Lays the treatment completion report out in sections of figures. Thread-safe. */
final class CompletionSections {

    private final Texts texts;

    CompletionSections(Texts texts) {
        this.texts = texts;
    }

    /** The report on all courses. */
    List<FigureSection> all(TreatmentCompletionTable table) {
        CompletionFigures figures = table.all();
        return Arrays.asList(
                section("completion", completion(figures)),
                section("outcome", outcomes(figures)),
                section("cure", rates(figures)),
                section("transfers", transfers(table)));
    }

    /** The few figures by which groups are set side by side. */
    List<Figure> group(CompletionFigures figures) {
        List<Figure> lines = new ArrayList<>();
        lines.add(Figure.count(label("started"), figures.started()));
        lines.add(Figure.piece("completion", label("completed"), figures.completed(), figures.started()));
        lines.add(Figure.piece("completion", label("stopped-early"), figures.stoppedEarly(), figures.started()));
        lines.add(rate(figures, SvrRate.INTENTION_TO_TREAT));
        lines.add(rate(figures, SvrRate.KNOWN_OUTCOME));
        return lines;
    }

    private List<Figure> completion(CompletionFigures figures) {
        Cell<CourseRef> started = figures.started();
        List<Figure> lines = new ArrayList<>();
        lines.add(Figure.count(label("started"), started));
        lines.add(Figure.piece("completion", label("completed"), figures.completed(), started));
        lines.add(Figure.piece("completion", label("stopped-early"), figures.stoppedEarly(), started));
        figures.stoppedEarlyByReason()
                .forEach((reason, cell) ->
                        lines.add(Figure.part("reasons", answer("stop-reason", reason), cell, figures.stoppedEarly())));
        lines.add(Figure.piece("completion", label("not-ended"), figures.notEnded(), started));
        lines.add(Figure.share(
                label("completed-adequate-follow-up"),
                figures.completedAdequateFollowUp(),
                figures.adequateFollowUp()));
        return lines;
    }

    private List<Figure> outcomes(CompletionFigures figures) {
        List<Figure> lines = new ArrayList<>();
        for (CourseOutcome outcome : CourseOutcome.values()) {
            Cell<CourseRef> cell = figures.outcome(outcome);
            if (cell != null && (cell.count() > 0 || outcome != CourseOutcome.NOT_STARTED)) {
                lines.add(Figure.piece("outcome", texts.of("hcv.outcome." + outcome.key()), cell, figures.started()));
            }
        }
        return lines;
    }

    private List<Figure> rates(CompletionFigures figures) {
        List<Figure> lines = new ArrayList<>();
        for (SvrRate rate : SvrRate.values()) {
            lines.add(rate(figures, rate));
        }
        return lines;
    }

    private List<Figure> transfers(TreatmentCompletionTable table) {
        return Arrays.asList(Figure.count(label("transfers-in"), table.transfersIn()));
    }

    private Figure rate(CompletionFigures figures, SvrRate rate) {
        Share<CourseRef> share = figures.rate(rate);
        return Figure.share(label("svr." + rate.key()), share.numerator(), share.denominator());
    }

    /** The words of an answer to a question; the report calls one that was not recorded {@code unknown}. */
    String answer(String question, String key) {
        return key.equals("unknown") ? texts.of("hcv.report.unknown") : texts.of("hcv.answer." + question + "." + key);
    }

    /** What a cell counts, by its key. */
    String words(String cell) {
        if (cell.startsWith("outcome.")) {
            return texts.of("hcv." + cell);
        }
        if (cell.startsWith("stopped-early.")) {
            return label("stopped-early") + ": " + answer("stop-reason", cell.substring("stopped-early.".length()));
        }
        return label(cell);
    }

    private FigureSection section(String key, List<Figure> figures) {
        return FigureSection.of(key, title(key), figures);
    }

    private String title(String key) {
        return texts.of("hcv.report.section." + key);
    }

    private String label(String key) {
        return texts.of("hcv.report.cell." + key);
    }
}
