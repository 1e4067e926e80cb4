/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.report.CascadeStep;
import org.openmrs.module.hcv.domain.report.CascadeTable;
import org.openmrs.module.hcv.domain.report.Cell;
import org.openmrs.module.hcv.domain.report.SmallNumbers;
import org.openmrs.module.hcv.platform.report.Reports;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The care cascade: the page, the file, and the people behind each number. Thread-safe. */
@RequestMapping("/reports")
public final class CascadePages {

    private static final String KEY = "cascade";

    private final Reports reports;
    private final CurrentRules rules;
    private final ReportFrame frame;
    private final PersonWords words;
    private final Texts texts;

    public CascadePages(Reports reports, CurrentRules rules, ReportFrame frame, PersonWords words, Texts texts) {
        this.reports = reports;
        this.rules = rules;
        this.frame = frame;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/cascade")
    public ModelAndView page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        ReportDates dates = frame.dates(from, to, asOf, reports.today());
        ModelAndView page = frame.page("reports/cascade", KEY, dates, response);
        if (!dates.problems().hasErrors()) {
            CascadeTable table = reports.cascade(dates.period(), dates.asOf());
            page.addObject("steps", steps(table));
            page.addObject("bars", CascadeBar.of(table, texts));
        }
        return page;
    }

    @GetMapping("/cascade.csv")
    public Object file(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        ReportDates dates = frame.dates(from, to, asOf, reports.today());
        if (dates.problems().hasErrors()) {
            return frame.page("reports/cascade", KEY, dates, response);
        }
        FigureCsv csv = frame.csv(SmallNumbers.of(rules.current()), KEY, dates);
        csv.addSection(steps(reports.cascade(dates.period(), dates.asOf())));
        return frame.file(KEY, dates, csv.bytes());
    }

    @GetMapping("/cascade/people")
    public ModelAndView people(
            @RequestParam(defaultValue = "") String cell,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        ReportDates dates = frame.dates(from, to, asOf, reports.today());
        frame.requireLists();
        ModelAndView page = frame.page("reports/people", KEY, dates, response);
        if (!dates.problems().hasErrors()) {
            Cell<String> people = cell(reports.cascade(dates.period(), dates.asOf()), cell);
            page.addObject("heading", texts.of("hcv.report.cascade." + people.key()));
            ReportFrame.put(
                    page,
                    reports.people(people.members(), KEY + "/" + people.key()).stream()
                            .map(person -> new CountedLine(words.line(person), ""))
                            .collect(Collectors.toList()),
                    people.members().size());
        }
        return page;
    }

    private FigureSection steps(CascadeTable table) {
        List<Figure> lines = new ArrayList<>();
        for (CascadeStep step : CascadeStep.values()) {
            String label = texts.of("hcv.report.cascade." + step.key());
            lines.add(
                    step.denominator() == step
                            ? Figure.count(label, table.cell(step))
                            : Figure.share(label, table.cell(step), table.cell(step.denominator())));
        }
        return FigureSection.of("cascade", texts.of("hcv.report.cascade"), lines);
    }

    private static Cell<String> cell(CascadeTable table, String key) {
        for (CascadeStep step : CascadeStep.values()) {
            if (step.key().equals(key)) {
                return table.cell(step);
            }
        }
        throw new NotFound();
    }
}
