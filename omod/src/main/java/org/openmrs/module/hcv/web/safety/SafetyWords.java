/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.safety;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.safety.SafetyClinician;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyConcern;
import org.openmrs.module.hcv.platform.safety.SafetyStep;
import org.openmrs.module.hcv.platform.safety.SafetyText;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;

/** Says in words what is known of a worry about somebody's safety. Thread-safe. */
public final class SafetyWords {

    private final SafetyClinicians clinicians;
    private final SafetyText text;
    private final PersonWords people;
    private final Texts texts;

    public SafetyWords(SafetyClinicians clinicians, SafetyText text, PersonWords people, Texts texts) {
        this.clinicians = clinicians;
        this.text = text;
        this.people = people;
        this.texts = texts;
    }

    List<SafetyLine> lines(List<SafetyConcern> concerns) {
        List<SafetyClinician> choices = concerns.isEmpty() ? Collections.emptyList() : clinicians.choices("");
        return concerns.stream().map(concern -> line(concern, choices)).collect(Collectors.toList());
    }

    private SafetyLine line(SafetyConcern concern, List<SafetyClinician> choices) {
        String told = named(concern.told(), "hcv.safeguarding.told.nobody");
        return new SafetyLine(
                people.line(concern.person()),
                concern,
                texts.of("hcv.safeguarding.raised", concern.day(), moment(concern.raisedAt())),
                named(concern.categories(), "hcv.safeguarding.about.none"),
                concern.toldAt()
                        .map(time -> texts.of("hcv.safeguarding.told.at", told, time))
                        .orElse(told),
                way(concern),
                choices);
    }

    private List<String> way(SafetyConcern concern) {
        List<String> way = new ArrayList<>();
        if (concern.steps().isEmpty()) {
            way.add(texts.of("hcv.safeguarding.way.everybody"));
        }
        for (SafetyStep step : concern.steps()) {
            String to = step.to().orElseGet(() -> texts.of("hcv.safeguarding.everybody"));
            way.add(step.from()
                    .map(from -> texts.of("hcv.safeguarding.way.from", to, from, moment(step.at())))
                    .orElseGet(() -> texts.of("hcv.safeguarding.way.to", to, moment(step.at()))));
            if (!step.note().isEmpty()) {
                way.add(texts.of("hcv.safeguarding.way.note", step.note()));
            }
            step.seenAt()
                    .ifPresent(at -> way.add(
                            texts.of("hcv.safeguarding.way.seen", step.seenBy().orElse(""), moment(at))));
        }
        return way;
    }

    /** Day and time, such as 3 Feb 2026, 14:05. */
    String moment(LocalDateTime at) {
        return texts.moment(at);
    }

    /** What to do when somebody is in danger, in the site's own words or in ours. */
    String whatToDo() {
        return text.own().orElseGet(() -> texts.of("hcv.safety.text"));
    }

    private String named(List<String> keys, String none) {
        return keys.isEmpty()
                ? texts.of(none)
                : keys.stream().map(key -> texts.of("hcv.answer." + key)).collect(Collectors.joining(", "));
    }
}
