/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.tuning.RuleChange;
import org.openmrs.module.hcv.platform.tuning.RuleChanges;
import org.openmrs.module.hcv.platform.tuning.RuleState;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The programme rules: all of them in words, and a form for those of one area. What was sent is checked whole, then
 * shown with what changes with it, and saved only when that was confirmed. Thread-safe.
 */
@RequestMapping("/admin/rules")
public final class RulesPage {

    private final RuleChanges rules;
    private final Texts texts;

    public RulesPage(RuleChanges rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView all() {
        return new ModelAndView("admin-rules")
                .addObject("areas", RuleArea.of(rules.all(), Collections.emptyMap(), texts));
    }

    @GetMapping("/{area}")
    public ModelAndView form(@PathVariable String area) {
        return form(area(area), Collections.emptyMap(), Problems.none());
    }

    @PostMapping("/{area}")
    public ModelAndView send(
            @PathVariable String area,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<RuleState> ofArea = area(area);
        SentRules sent = new SentRules(parameters, ofArea);
        Problems problems = Problems.collect();
        List<RuleChange> changes = rules.differences(sent.typed(), problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(ofArea, sent.typed(), problems);
        }
        if (sent.isBack() || changes.isEmpty()) {
            return form(ofArea, sent.typed(), problems).addObject("nothing", !sent.isBack());
        }
        if (!sent.isConfirmed(changes)) {
            return new ModelAndView("admin-rules-confirm")
                    .addObject("area", area)
                    .addObject("typed", sent.typed())
                    .addObject("confirmation", SentRules.confirmation(changes))
                    .addObject(
                            "changes",
                            changes.stream()
                                    .map(one -> ChangeLine.of(one, texts))
                                    .collect(Collectors.toList()));
        }
        rules.save(sent.typed());
        return new ModelAndView("redirect:" + Addresses.base(request) + "/admin/rules?saved");
    }

    private ModelAndView form(List<RuleState> ofArea, Map<String, String> typed, Problems problems) {
        RuleWords words = new RuleWords(texts);
        return new ModelAndView("admin-rules-area")
                .addObject("area", RuleArea.of(ofArea, typed, texts).get(0))
                .addAllObjects(FieldProblem.model(problems, words::label, texts));
    }

    private List<RuleState> area(String area) {
        List<RuleState> ofArea = rules.all().stream()
                .filter(rule -> rule.use().area().equals(area))
                .collect(Collectors.toList());
        if (ofArea.isEmpty()) {
            throw new NotFound();
        }
        return ofArea;
    }
}
