/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.report.SmallNumbers;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of all reports have in common: the dates, their problems, the file. Both say when they were counted: of
 * two runs for one as-of date the later may know more. Thread-safe.
 */
public final class ReportFrame {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Access access;
    private final Texts texts;
    private final Supplier<LocalDateTime> now;

    /** @param now the moment of a run, on the platform's clock */
    public ReportFrame(Access access, Texts texts, Supplier<LocalDateTime> now) {
        this.access = access;
        this.texts = texts;
        this.now = now;
    }

    /**
     * The dates as they were typed. Whether somebody may see reports at all comes before whether their dates are right.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where reports are not open to the signed-in user
     */
    ReportDates dates(String from, String to, String asOf, LocalDate today) {
        access.require(HcvPrivilege.VIEW_REPORTS);
        return ReportDates.read(from, to, asOf, today);
    }

    ModelAndView page(String template, String report, ReportDates dates, HttpServletResponse response) {
        if (dates.problems().hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        LocalDateTime counted = now.get();
        return new ModelAndView(template)
                .addObject("report", report)
                .addObject("typed", dates.typed())
                .addObject("query", dates.query())
                .addObject(
                        "seen",
                        texts.of(
                                "hcv.report.seen",
                                dates.from(),
                                dates.to(),
                                dates.asOf(),
                                counted.toLocalDate(),
                                TIME.format(counted)))
                .addObject("listed", access.has(HcvPrivilege.VIEW_REPORT_PEOPLE) && access.reachesEverybody())
                .addAllObjects(FieldProblem.model(dates.problems(), "hcv.report.", texts));
    }

    /** @throws org.openmrs.module.hcv.platform.access.AccessRefused where the lists behind numbers are not open to the signed-in user */
    void requireLists() {
        access.require(HcvPrivilege.VIEW_REPORT_PEOPLE);
        access.require(HcvPrivilege.VIEW_PEOPLE);
    }

    /** Lines behind a number; fewer than it counts where the user's own record is one of them. */
    static void put(ModelAndView page, List<CountedLine> lines, int counted) {
        page.addObject("lines", lines).addObject("counted", counted).addObject("ownLeftOut", lines.size() < counted);
    }

    /** A file with its head: what it is, of which days, and the columns. */
    FigureCsv csv(SmallNumbers small, String report, ReportDates dates) {
        FigureCsv csv = new FigureCsv(small, texts.of("hcv.report.hidden"));
        csv.add(texts.of("hcv.report." + report));
        csv.add(texts.of("hcv.report.period"), dates.period().label());
        csv.add(texts.of("hcv.report.asOf"), dates.asOf().toString());
        csv.add(texts.of("hcv.report.counted"), MINUTE.format(now.get()));
        csv.add(texts.of("hcv.report.hidden.note"));
        csv.add(
                texts.of("hcv.report.csv.section"),
                texts.of("hcv.report.csv.group"),
                texts.of("hcv.report.csv.figure"),
                texts.of("hcv.report.csv.number"),
                texts.of("hcv.report.csv.of"),
                texts.of("hcv.report.csv.percent"));
        return csv;
    }

    ResponseEntity<byte[]> file(String report, ReportDates dates, byte[] csv) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("hcv-" + report + "-" + dates.fileLabel() + ".csv")
                .build());
        return ResponseEntity.ok().headers(headers).body(csv);
    }
}
