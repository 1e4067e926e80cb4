/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.countersign.Countersigning;
import org.openmrs.module.hcv.platform.form.RecordHistory;
import org.openmrs.module.hcv.platform.form.RecordHistoryReader;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.form.VoidPreview;
import org.openmrs.module.hcv.platform.form.VoidReason;
import org.openmrs.module.hcv.platform.form.VoidedRecord;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.countersign.CountersignWords;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One record: what it says, what happened to it, taking it out and putting it back. Thread-safe. */
@RequestMapping("/people/{uuid}/records")
public final class RecordPages {

    private final RecordHistoryReader histories;
    private final RecordVoiding voiding;
    private final People people;
    private final Places places;
    private final SafetyReferrals safety;
    private final Countersigning countersigning;
    private final CountersignWords countersignWords;
    private final Texts texts;

    public RecordPages(
            RecordHistoryReader histories,
            RecordVoiding voiding,
            People people,
            Places places,
            SafetyReferrals safety,
            Countersigning countersigning,
            CountersignWords countersignWords,
            Texts texts) {
        this.histories = histories;
        this.voiding = voiding;
        this.people = people;
        this.places = places;
        this.safety = safety;
        this.countersigning = countersigning;
        this.countersignWords = countersignWords;
        this.texts = texts;
    }

    /** The records of a person that were taken out. */
    @GetMapping
    public ModelAndView removed(@PathVariable String uuid) {
        RecordWords words = words();
        List<RemovedLine> lines = voiding.removed(uuid).stream()
                .map(record -> line(record, words))
                .collect(Collectors.toList());
        return new ModelAndView("records/removed")
                .addObject("personUuid", uuid)
                .addObject("personName", people.summary(uuid).displayName())
                .addObject("records", lines);
    }

    private RemovedLine line(VoidedRecord record, RecordWords words) {
        return new RemovedLine(
                record.encounterUuid(),
                texts.of(record.form().header().titleKey()),
                texts.date(record.date()),
                record.voidedAt().map(words::moment).orElse(""),
                record.voidedBy(),
                words.reason(record.reason()));
    }

    @GetMapping("/{encounter}")
    public ModelAndView record(@PathVariable String uuid, @PathVariable String encounter) {
        return page(uuid, encounter, histories.read(uuid, encounter));
    }

    private ModelAndView page(String uuid, String encounter, RecordHistory record) {
        return new ModelAndView("records/record")
                .addObject("provisional", countersigning.isProvisional(encounter))
                .addObject(
                        "countersigned",
                        countersigning
                                .last(encounter)
                                .map(countersignWords::note)
                                .orElse(""))
                .addObject("worry", safety.receipt(uuid, encounter).isPresent())
                .addObject("view", RecordPage.of(record, words(), texts));
    }

    @GetMapping("/{encounter}/void")
    public ModelAndView confirm(@PathVariable String uuid, @PathVariable String encounter) {
        return confirm(uuid, encounter, "", "", Problems.none());
    }

    @PostMapping("/{encounter}/void")
    public ModelAndView remove(
            @PathVariable String uuid,
            @PathVariable String encounter,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = voiding.remove(uuid, encounter, reason, words);
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return confirm(uuid, encounter, reason, words, problems);
        }
        return new ModelAndView("redirect:" + Addresses.base(request) + "/people/" + uuid + "?removed");
    }

    @PostMapping("/{encounter}/restore")
    public ModelAndView restore(
            @PathVariable String uuid,
            @PathVariable String encounter,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = voiding.restore(uuid, encounter);
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            RecordHistory record = histories.read(uuid, encounter);
            return page(uuid, encounter, record).addObject("problems", words().problems(record.form(), problems));
        }
        return new ModelAndView(
                "redirect:" + Addresses.base(request) + "/people/" + uuid + "/records/" + encounter + "?restored");
    }

    private ModelAndView confirm(String uuid, String encounter, String reason, String words, Problems problems) {
        VoidPreview preview = voiding.preview(uuid, encounter);
        return new ModelAndView("records/void")
                .addAllObjects(FieldProblem.model(problems, "hcv.void.", texts))
                .addObject("personUuid", preview.personUuid())
                .addObject("personName", preview.personName())
                .addObject("encounterUuid", encounter)
                .addObject("what", texts.of(preview.form().header().titleKey()))
                .addObject("date", texts.date(preview.date()))
                .addObject(
                        "before",
                        texts.of("hcv.status." + preview.before().status().key()))
                .addObject(
                        "after",
                        texts.of("hcv.status." + preview.after().status().key()))
                .addObject("same", preview.before().status() == preview.after().status())
                .addObject("reasons", Arrays.asList(VoidReason.values()))
                .addObject("reason", reason)
                .addObject("typed", words);
    }

    private RecordWords words() {
        return new RecordWords(texts, places.all());
    }
}
