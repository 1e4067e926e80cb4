/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.report.Cell;
import org.openmrs.module.hcv.domain.report.CompletionFigures;
import org.openmrs.module.hcv.domain.report.CourseRef;
import org.openmrs.module.hcv.domain.report.PeerSupport;
import org.openmrs.module.hcv.domain.report.SmallNumbers;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.report.Reports;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Treatment completion: the page, the file, and the courses behind each number. Thread-safe. */
@RequestMapping("/reports")
public final class CompletionPages {

    private static final String KEY = "treatment-completion";

    private final Reports reports;
    private final CurrentRules rules;
    private final ReportFrame frame;
    private final PersonWords words;
    private final Texts texts;
    private final CompletionSections sections;

    public CompletionPages(Reports reports, CurrentRules rules, ReportFrame frame, PersonWords words, Texts texts) {
        this.reports = reports;
        this.rules = rules;
        this.frame = frame;
        this.words = words;
        this.texts = texts;
        this.sections = new CompletionSections(texts);
    }

    @GetMapping("/treatment-completion")
    public ModelAndView page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        ReportDates dates = frame.dates(from, to, asOf, reports.today());
        ModelAndView page = frame.page("reports/completion", KEY, dates, response);
        if (!dates.problems().hasErrors()) {
            TreatmentCompletionTable table = reports.treatmentCompletion(dates.period(), dates.asOf());
            page.addObject("sections", sections.all(table));
            page.addObject("groupings", FigureGroups.of(table, sections, texts));
        }
        return page;
    }

    @GetMapping("/treatment-completion.csv")
    public Object file(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        ReportDates dates = frame.dates(from, to, asOf, reports.today());
        if (dates.problems().hasErrors()) {
            return frame.page("reports/completion", KEY, dates, response);
        }
        TreatmentCompletionTable table = reports.treatmentCompletion(dates.period(), dates.asOf());
        FigureCsv csv = frame.csv(SmallNumbers.of(rules.current()), KEY, dates);
        sections.all(table).forEach(csv::addSection);
        FigureGroups.of(table, sections, texts).forEach(csv::addGroups);
        return frame.file(KEY, dates, csv.bytes());
    }

    /** @param group a regimen or with or without peer support; empty for all */
    @GetMapping("/treatment-completion/people")
    public ModelAndView people(
            @RequestParam(defaultValue = "") String cell,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        ReportDates dates = frame.dates(from, to, asOf, reports.today());
        frame.requireLists();
        ModelAndView page = frame.page("reports/people", KEY, dates, response);
        if (!dates.problems().hasErrors()) {
            TreatmentCompletionTable table = reports.treatmentCompletion(dates.period(), dates.asOf());
            page.addObject("heading", sections.words(cell));
            Cell<CourseRef> courses = cell(table, group, cell);
            ReportFrame.put(page, lines(courses), courses.members().size());
        }
        return page;
    }

    private List<CountedLine> lines(Cell<CourseRef> cell) {
        Map<String, PersonSummary> people = new HashMap<>();
        reports.people(
                        cell.members().stream().map(CourseRef::personUuid).collect(Collectors.toSet()),
                        KEY + "/" + cell.key())
                .forEach(person -> people.put(person.uuid(), person));
        List<CountedLine> lines = new ArrayList<>();
        for (CourseRef course : cell.members()) {
            if (people.containsKey(course.personUuid())) {
                lines.add(new CountedLine(words.line(people.get(course.personUuid())), texts.date(course.start())));
            }
        }
        return lines;
    }

    private static Cell<CourseRef> cell(TreatmentCompletionTable table, String group, String key) {
        if (group.isEmpty() && key.equals(table.transfersIn().key())) {
            return table.transfersIn();
        }
        Cell<CourseRef> cell = figures(table, group).cells().get(key);
        if (cell == null) {
            throw new NotFound();
        }
        return cell;
    }

    private static CompletionFigures figures(TreatmentCompletionTable table, String group) {
        if (group.isEmpty()) {
            return table.all();
        }
        for (PeerSupport support : PeerSupport.values()) {
            if (support.key().equals(group)) {
                return table.byPeerSupport().get(support);
            }
        }
        if (!table.byRegimen().containsKey(group)) {
            throw new NotFound();
        }
        return table.byRegimen().get(group);
    }
}
