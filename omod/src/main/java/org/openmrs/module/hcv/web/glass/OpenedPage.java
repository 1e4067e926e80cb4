/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.glass;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.hcv.platform.glass.OpenedPeople;
import org.openmrs.module.hcv.platform.glass.OpenedPerson;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What peer support workers opened beyond their caseload, for their supervisor. Thread-safe. */
@RequestMapping("/team/opened")
public final class OpenedPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final OpenedPeople opened;
    private final PersonWords words;
    private final Texts texts;

    public OpenedPage(OpenedPeople opened, PersonWords words, Texts texts) {
        this.opened = opened;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page() {
        return new ModelAndView("glass/opened")
                .addObject("opened", opened.all().stream().map(this::line).collect(Collectors.toList()));
    }

    @PostMapping("/{uuid}/seen")
    public ModelAndView seen(@PathVariable String uuid, HttpServletRequest request) {
        if (!opened.see(uuid)) {
            throw new NotFound();
        }
        return new ModelAndView("redirect:" + Addresses.base(request) + "/team/opened?saved");
    }

    private OpenedLine line(OpenedPerson one) {
        String reason = texts.of("hcv.glass.reason." + one.reason());
        return new OpenedLine(
                one,
                words.line(one.person()).getName(),
                one.words().isEmpty() ? reason : reason + ": " + one.words(),
                texts.of("hcv.glass.at", moment(one.at())),
                texts.of(one.isOpen() ? "hcv.glass.until" : "hcv.glass.closed", moment(one.until())));
    }

    private String moment(LocalDateTime at) {
        return texts.date(at.toLocalDate()) + ", " + TIME.format(at);
    }
}
