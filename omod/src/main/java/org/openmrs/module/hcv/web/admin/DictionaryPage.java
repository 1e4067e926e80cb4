/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.platform.mapping.Candidate;
import org.openmrs.module.hcv.platform.mapping.ConceptMappings;
import org.openmrs.module.hcv.platform.mapping.ConceptUse;
import org.openmrs.module.hcv.platform.mapping.MappingChange;
import org.openmrs.module.hcv.platform.mapping.MappingChoice;
import org.openmrs.module.hcv.platform.mapping.MappingPlan;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Which concept stands for each key and why, and the choice of another. A choice is checked whole, then shown with what it
 * changes and what is recorded with the present concept, and saved only when that was confirmed. Thread-safe.
 */
@RequestMapping("/admin/dictionary")
public final class DictionaryPage {

    private final ConceptMappings mappings;
    private final Texts texts;

    public DictionaryPage(ConceptMappings mappings, Texts texts) {
        this.mappings = mappings;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView all(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String q) {
        List<Resolution> all = mappings.all();
        DictionaryFilter filter = new DictionaryFilter(show, area, q);
        List<Resolution> shown = filter.of(all);
        MappingWords words = MappingWords.of(mappings, texts, shown, Collections.emptyList());
        return new ModelAndView("admin-dictionary")
                .addObject("filter", filter)
                .addObject("areas", DictionaryFilter.areas(all))
                .addObject(
                        "problemCount",
                        all.stream().filter(Resolution::hasProblem).count())
                .addObject("total", all.size())
                .addObject(
                        "ofSite",
                        all.stream()
                                .filter(key -> key.concept().isPresent() && !key.isOwn())
                                .count())
                .addObject(
                        "keys",
                        shown.stream().map(key -> new KeyLine(key, words)).collect(Collectors.toList()));
    }

    @PostMapping("/look")
    public ModelAndView look(HttpServletRequest request) {
        mappings.lookAgain();
        return new ModelAndView("redirect:" + Addresses.base(request) + "/admin/dictionary?looked");
    }

    @GetMapping("/keys/{key}")
    public ModelAndView one(@PathVariable String key, @RequestParam(defaultValue = "") String q) {
        Resolution found = found(key);
        Optional<MappedConcept> chosen = mappings.chosen(key);
        return form(
                found,
                q,
                MappingChoice.of(
                        key,
                        chosen.map(MappedConcept::conceptUuid).orElse(""),
                        chosen.flatMap(MappedConcept::declaredUnit).orElse(""),
                        chosen.flatMap(MappedConcept::note).orElse("")),
                Collections.emptyList());
    }

    @PostMapping("/keys/{key}")
    public ModelAndView send(
            @PathVariable String key,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        Resolution found = found(key);
        MappingChoice typed = MappingChoice.of(
                key, sent.getOrDefault("chosen", ""), sent.getOrDefault("unit", ""), sent.getOrDefault("note", ""));
        MappingChoice choice = sent.containsKey("forget") ? typed.withoutReading() : typed;
        String search = sent.getOrDefault("q", "");
        MappingPlan plan = mappings.plan(Collections.singletonList(choice));
        if (plan.isRefused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(found, search, choice, plan.refusals());
        }
        if (sent.containsKey("_back") || plan.changes().isEmpty()) {
            return form(found, search, choice, Collections.emptyList())
                    .addObject("nothing", !sent.containsKey("_back"));
        }
        if (!plan.asText().equals(sent.get("_confirmed"))) {
            return new ModelAndView("admin-dictionary-confirm")
                    .addObject("action", "/admin/dictionary/keys/" + key)
                    .addObject("choice", choice)
                    .addObject("search", search)
                    .addObject("confirmation", plan.asText())
                    .addObject("changes", changes(plan));
        }
        mappings.save(plan);
        return new ModelAndView("redirect:" + Addresses.base(request) + "/admin/dictionary/keys/" + key + "?saved");
    }

    /** The changes of a plan in words. */
    List<MappingChangeLine> changes(MappingPlan plan) {
        List<Resolution> present =
                plan.changes().stream().map(MappingChange::present).collect(Collectors.toList());
        List<MappingFinding> notes =
                plan.changes().stream().flatMap(one -> one.notes().stream()).collect(Collectors.toList());
        Set<String> chosen = plan.changes().stream()
                .filter(one -> one.concept().isPresent())
                .map(one -> one.concept().get().uuid())
                .collect(Collectors.toSet());
        MappingWords words = MappingWords.of(mappings, texts, present, notes);
        if (!chosen.isEmpty()) {
            words.naming(mappings.names(chosen));
        }
        return plan.changes().stream()
                .map(change -> MappingChangeLine.of(change, use(change.present()), words, texts))
                .collect(Collectors.toList());
    }

    private ConceptUse use(Resolution key) {
        return key.concept().map(mappings::use).orElse(ConceptUse.NONE);
    }

    private ModelAndView form(Resolution key, String search, MappingChoice choice, List<MappingRefusal> refusals) {
        List<Candidate> candidates = mappings.candidates(key, search);
        List<MappedConcept> history = mappings.history(key.key());
        MappingWords words = MappingWords.of(
                mappings,
                texts,
                Collections.singletonList(key),
                refusals.stream()
                        .filter(refusal -> refusal.finding().isPresent())
                        .map(refusal -> refusal.finding().get())
                        .collect(Collectors.toList()));
        words.naming(named(candidates));
        if (!history.isEmpty()) {
            words.naming(mappings.names(
                    history.stream().map(MappedConcept::conceptUuid).collect(Collectors.toSet())));
        }
        Map<Integer, String> people = mappings.people(history.stream()
                .filter(one -> one.setBy().isPresent())
                .map(one -> one.setBy().get())
                .collect(Collectors.toSet()));
        return new ModelAndView("admin-dictionary-key")
                .addObject("line", new KeyLine(key, words))
                .addObject("fixed", mappings.isFixed(key.key()))
                .addObject("use", use(key))
                .addObject("answers", key.row().answers())
                .addObject("candidates", lines(candidates, key, words))
                .addObject("units", mappings.units(key))
                .addObject("search", search)
                .addObject("chosen", choice.concept().orElse(""))
                .addObject("unit", choice.unit().orElse(""))
                .addObject("note", choice.note().orElse(""))
                .addObject("forget", !choice.isKeepReading())
                .addObject("wrong", refusals.stream().map(MappingRefusal::field).collect(Collectors.toSet()))
                .addObject("refusals", refusals.stream().map(words::refusal).collect(Collectors.toList()))
                .addObject(
                        "history",
                        history.stream()
                                .map(one -> new MappingHistoryLine(one, words, people, texts))
                                .collect(Collectors.toList()));
    }

    private static Map<String, String> named(Collection<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.toMap(one -> one.concept().uuid(), Candidate::name, (one, other) -> one));
    }

    private static List<CandidateLine> lines(List<Candidate> candidates, Resolution key, MappingWords words) {
        String inUse = key.concept().map(SiteConcept::uuid).orElse("");
        return candidates.stream()
                .map(one -> new CandidateLine(
                        one,
                        words,
                        one.concept().uuid().equals(inUse),
                        one.concept().uuid().equals(key.row().uuid())))
                .collect(Collectors.toList());
    }

    private Resolution found(String key) {
        return mappings.one(key).orElseThrow(NotFound::new);
    }
}
