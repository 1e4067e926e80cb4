/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.platform.mapping.ConceptMappings;
import org.openmrs.module.hcv.platform.mapping.MappingChange;
import org.openmrs.module.hcv.platform.mapping.MappingChoice;
import org.openmrs.module.hcv.platform.mapping.MappingPlan;
import org.openmrs.module.hcv.platform.mapping.MappingSheet;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.openmrs.module.hcv.web.Addresses;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The choices of concepts as a file: to take away, and to bring back. What is brought is shown first, each change and each
 * refusal, and saved only when that was confirmed; the confirmation carries the changes alone. Thread-safe.
 */
@RequestMapping("/admin/dictionary")
public final class DictionaryFilePage {

    private final ConceptMappings mappings;
    private final DictionaryPage page;
    private final Texts texts;

    public DictionaryFilePage(ConceptMappings mappings, DictionaryPage page, Texts texts) {
        this.mappings = mappings;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/mappings.csv")
    public ResponseEntity<byte[]> file() {
        List<Resolution> all = mappings.all();
        Map<String, MappedConcept> chosen = mappings.chosen();
        MappingWords words = MappingWords.of(mappings, texts, all, Collections.emptyList());
        List<List<String>> rows = new ArrayList<>();
        rows.add(MappingSheet.COLUMNS);
        for (Resolution key : all) {
            Optional<MappedConcept> choice = Optional.ofNullable(chosen.get(key.key()));
            rows.add(Arrays.asList(
                    key.key(),
                    choice.map(MappedConcept::conceptUuid).orElse(""),
                    choice.flatMap(MappedConcept::declaredUnit).orElse(""),
                    choice.flatMap(MappedConcept::note).orElse(""),
                    key.row().label(),
                    key.row().datatype(),
                    key.concept().map(SiteConcept::uuid).orElse(""),
                    key.concept().map(words::name).orElse(""),
                    words.because(key),
                    key.findings().stream().map(words::finding).collect(Collectors.joining(" "))));
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("hcv-concept-mappings.csv")
                .build());
        return ResponseEntity.ok().headers(headers).body(CsvText.of(rows));
    }

    @GetMapping("/upload")
    public ModelAndView upload() {
        mappings.all();
        return page(MappingPlan.none());
    }

    @PostMapping("/upload")
    public ModelAndView send(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String changes,
            @RequestParam(name = "_confirmed", defaultValue = "") String confirmed,
            HttpServletRequest request,
            HttpServletResponse response) {
        mappings.all();
        MappingPlan plan = mappings.plan(MappingSheet.read(bytes(file, changes)));
        if (plan.isRefused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(plan);
        }
        if (plan.changes().isEmpty()) {
            return page(plan).addObject("nothing", true);
        }
        if (!plan.asText().equals(confirmed)) {
            return page(plan)
                    .addObject("confirmation", plan.asText())
                    .addObject("carried", carried(plan))
                    .addObject("changes", page.changes(plan));
        }
        mappings.save(plan);
        return new ModelAndView("redirect:" + Addresses.base(request) + "/admin/dictionary?show=site&saved");
    }

    private static byte[] bytes(MultipartFile file, String changes) {
        if (file == null || file.isEmpty()) {
            return changes.getBytes(StandardCharsets.UTF_8);
        }
        if (file.getSize() > MappingSheet.LARGEST) {
            return new byte[MappingSheet.LARGEST + 1];
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelAndView page(MappingPlan plan) {
        List<MappingFinding> findings = plan.refusals().stream()
                .filter(refusal -> refusal.finding().isPresent())
                .map(refusal -> refusal.finding().get())
                .collect(Collectors.toList());
        MappingWords words = MappingWords.of(mappings, texts, Collections.emptyList(), findings);
        return new ModelAndView("admin-dictionary-upload")
                .addObject("largest", MappingSheet.LARGEST / 1024)
                .addObject("unchanged", plan.unchanged())
                .addObject(
                        "refusals", plan.refusals().stream().map(words::refusal).collect(Collectors.toList()));
    }

    /** The changes alone, as a file again. */
    private static String carried(MappingPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(MappingSheet.COLUMNS.subList(0, 4));
        for (MappingChange change : plan.changes()) {
            MappingChoice choice = change.choice();
            rows.add(Arrays.asList(
                    choice.key(),
                    choice.concept().orElse(""),
                    choice.unit().orElse(""),
                    choice.note().orElse("")));
        }
        return new String(CsvText.of(rows), StandardCharsets.UTF_8);
    }
}
