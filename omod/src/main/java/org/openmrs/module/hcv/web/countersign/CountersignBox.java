/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.countersign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.countersign.Countersigning;
import org.openmrs.module.hcv.platform.countersign.SentBackRecord;
import org.openmrs.module.hcv.web.page.HomeBox;

/** What the first page says of tests that wait: a number for clinicians, and what came back for peers. Thread-safe. */
public final class CountersignBox implements HomeBox {

    private final Countersigning countersigning;
    private final CountersignWords words;

    public CountersignBox(Countersigning countersigning, CountersignWords words) {
        this.countersigning = countersigning;
        this.words = words;
    }

    /** For a page's model: {@code countersign}, {@code countersignCount} and {@code sentBack}. */
    @Override
    public Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("countersign", countersigning.isOpen());
        model.put("countersignCount", countersigning.waitingCount());
        model.put("sentBack", lines(countersigning.sentBackToUser()));
        return model;
    }

    private List<SentBackLine> lines(List<SentBackRecord> records) {
        return records.stream()
                .map(record -> new SentBackLine(record, words.note(record.note())))
                .collect(Collectors.toList());
    }
}
