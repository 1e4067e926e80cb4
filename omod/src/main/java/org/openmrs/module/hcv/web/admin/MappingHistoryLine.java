/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.web.page.Texts;

/** One concept that was chosen for a key, or stood for it before. */
public final class MappingHistoryLine {

    private final MappedConcept mapping;
    private final String concept;
    private final String who;
    private final Texts texts;

    MappingHistoryLine(MappedConcept mapping, MappingWords words, Map<Integer, String> people, Texts texts) {
        this.mapping = mapping;
        this.concept = words.name(mapping.conceptUuid());
        this.who = mapping.setBy().map(people::get).orElse(texts.of("hcv.dictionary.history.found"));
        this.texts = texts;
    }

    public String getConcept() {
        return concept;
    }

    public String getUnit() {
        return mapping.declaredUnit().orElse("");
    }

    public String getFrom() {
        return date(mapping.setAt()) + ", " + who;
    }

    /** Empty while it stands. */
    public String getUntil() {
        return mapping.endedAt().map(this::date).orElse("");
    }

    public boolean isRead() {
        return mapping.isStillRead();
    }

    public String getNote() {
        return mapping.note().orElse("");
    }

    private String date(Date date) {
        return texts.date(Instant.ofEpochMilli(date.getTime())
                .atZone(ZoneId.systemDefault())
                .toLocalDate());
    }
}
