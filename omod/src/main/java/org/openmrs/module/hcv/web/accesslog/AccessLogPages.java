/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.accesslog;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.accesslog.AccessFilter;
import org.openmrs.module.hcv.platform.accesslog.AccessLogPage;
import org.openmrs.module.hcv.platform.accesslog.AccessLogs;
import org.openmrs.module.hcv.platform.accesslog.RecordAccess;
import org.openmrs.module.hcv.platform.accesslog.UnusualLine;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.report.CsvText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The access log, for who answers for privacy. Thread-safe. */
@RequestMapping("/access-log")
public final class AccessLogPages {

    /** Days that a search is of, where no first day was given; and the longest, in days. */
    private static final int SEARCH_DAYS = 30;

    private static final int LONGEST_SEARCH = 3660;
    private static final int PERSON_DAYS = 365;
    private static final int UNUSUAL_DAYS = 7;
    private static final int LONGEST_UNUSUAL = 31;
    private static final String LABELS = "hcv.access-log.";

    private final AccessLogs logs;
    private final AccessLogWords words;
    private final Texts texts;

    public AccessLogPages(AccessLogs logs, Texts texts) {
        this.logs = logs;
        this.words = new AccessLogWords(texts);
        this.texts = texts;
    }

    /** @param sent the fields of {@link AccessFilter}, and {@code after}, where a page begins; others are passed over */
    @GetMapping
    public ModelAndView search(@RequestParam Map<String, String> sent, HttpServletResponse response) {
        AccessFilter filter = filter(sent, SEARCH_DAYS, LONGEST_SEARCH);
        AccessLogPage page = logs.search(filter, sent.getOrDefault("after", ""));
        return page("accesslog/search", filter, response)
                .addObject("actions", AccessAction.values())
                .addObject("lines", words.lines(page.lines()))
                .addObject("query", query(filter.typed()))
                .addObject("later", sent.containsKey("after"))
                .addObject("after", page.after().orElse(""));
    }

    /** What was typed becomes an address that holds uuids only. */
    @PostMapping
    public ModelAndView typed(
            @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        AccessFilter filter = filter(sent, SEARCH_DAYS, LONGEST_SEARCH);
        Map<String, String> fields = logs.addressed(filter);
        return filter.problems().hasErrors()
                ? page("accesslog/search", filter, response)
                        .addObject("actions", AccessAction.values())
                        .addObject("lines", Collections.emptyList())
                        .addObject("later", false)
                        .addObject("after", "")
                : new ModelAndView("redirect:" + Addresses.base(request) + "/access-log?" + query(fields));
    }

    /** Who looked at one person's record, to be printed for them; without a person, the way to ask for one. */
    @GetMapping("/person")
    public ModelAndView person(@RequestParam Map<String, String> sent, HttpServletResponse response) {
        AccessFilter filter = filter(sent, PERSON_DAYS, LONGEST_SEARCH);
        Optional<RecordAccess> found = isAsked(filter) ? logs.about(filter) : Optional.empty();
        return page("accesslog/person", filter, response)
                .addObject("asked", found.isPresent())
                .addObject("record", found.orElse(null))
                .addObject("query", query(filter.typed()))
                .addObject("longest", AccessLogs.LONGEST)
                .addObject(
                        "lines",
                        found.map(record -> words.lines(record.lines())).orElse(Collections.emptyList()))
                .addObject("period", texts.of("hcv.access-log.period", filter.from(), filter.to()));
    }

    /** What was typed becomes an address that holds uuids only. */
    @PostMapping("/person")
    public ModelAndView typedPerson(
            @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        AccessFilter filter = filter(sent, PERSON_DAYS, LONGEST_SEARCH);
        Map<String, String> fields = logs.addressed(filter);
        if (!isAsked(filter)) {
            filter.problems().add(Problem.error(AccessFilter.PERSON, ProblemCode.REQUIRED));
        }
        return filter.problems().hasErrors()
                ? nobody(filter, response)
                : new ModelAndView("redirect:" + Addresses.base(request) + "/access-log/person?" + query(fields));
    }

    /** The same as a file. */
    @GetMapping("/person.csv")
    public Object file(@RequestParam Map<String, String> sent, HttpServletResponse response) {
        AccessFilter filter = filter(sent, PERSON_DAYS, LONGEST_SEARCH);
        Optional<RecordAccess> found = logs.about(filter);
        if (!found.isPresent()) {
            return nobody(filter, response);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("hcv-access-" + filter.from() + "-to-" + filter.to() + ".csv")
                .build());
        return ResponseEntity.ok()
                .headers(headers)
                .body(CsvText.of(words.rows(found.get().lines())));
    }

    /** What is worth asking about. */
    @GetMapping("/unusual")
    public ModelAndView unusual(@RequestParam Map<String, String> sent, HttpServletResponse response) {
        AccessFilter filter = filter(sent, UNUSUAL_DAYS, LONGEST_UNUSUAL);
        List<UnusualLine> found = logs.unusual(filter);
        return page("accesslog/unusual", filter, response).addObject("lines", words.unusual(found));
    }

    private ModelAndView nobody(AccessFilter filter, HttpServletResponse response) {
        return page("accesslog/person", filter, response)
                .addObject("asked", false)
                .addObject("lines", Collections.emptyList());
    }

    /** Whether somebody may ask at all comes before whether what they ask is right. */
    private AccessFilter filter(Map<String, String> sent, int days, int longestDays) {
        logs.requireSearch();
        return AccessFilter.of(sent, logs.today(), days, longestDays);
    }

    private static boolean isAsked(AccessFilter filter) {
        return !filter.typed().get(AccessFilter.PERSON).isEmpty();
    }

    private ModelAndView page(String template, AccessFilter filter, HttpServletResponse response) {
        if (filter.problems().hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return new ModelAndView(template)
                .addObject("typed", logs.shown(filter))
                .addAllObjects(FieldProblem.model(filter.problems(), LABELS, texts));
    }

    /** What was typed, for the links to other pages of the same. */
    private static String query(Map<String, String> fields) {
        StringJoiner query = new StringJoiner("&");
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                query.add(field + "=" + encoded(text));
            }
        });
        return query.toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
