/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.contact;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.peer.SafetyConcern;
import org.openmrs.module.hcv.platform.peer.SafetyConcerns;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Worries about somebody's safety, for clinicians and supervisors. Thread-safe. */
@RequestMapping("/safeguarding")
public final class SafeguardingPage {

    private final SafetyConcerns concerns;
    private final PersonWords words;
    private final Texts texts;

    public SafeguardingPage(SafetyConcerns concerns, PersonWords words, Texts texts) {
        this.concerns = concerns;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView list() {
        return new ModelAndView("safeguarding")
                .addObject("days", SafetyConcerns.DAYS)
                .addObject("lines", concerns.recent().stream().map(this::line).collect(Collectors.toList()));
    }

    private SafetyLine line(SafetyConcern concern) {
        String told = named(concern.told(), "hcv.safeguarding.told.nobody");
        return new SafetyLine(
                words.line(concern.person()),
                concern.encounterUuid(),
                texts.date(concern.day()),
                concern.isImmediate(),
                named(concern.categories(), "hcv.safeguarding.about.none"),
                concern.toldAt()
                        .map(time -> texts.of("hcv.safeguarding.told.at", told, time))
                        .orElse(told));
    }

    private String named(List<String> keys, String none) {
        return keys.isEmpty()
                ? texts.of(none)
                : keys.stream().map(key -> texts.of("hcv.answer." + key)).collect(Collectors.joining(", "));
    }
}
