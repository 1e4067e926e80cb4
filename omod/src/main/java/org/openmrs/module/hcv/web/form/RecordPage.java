/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.form.RecordHistory;
import org.openmrs.module.hcv.web.page.Texts;

/** The model of the page {@code records/record.html}. */
public final class RecordPage {

    private final RecordHistory record;
    private final String title;
    private final String recorded;
    private final List<RecordLine> lines;
    private final List<EventView> events;

    private RecordPage(RecordHistory record, RecordWords words, Texts texts) {
        this.record = record;
        this.title = texts.of(record.form().header().titleKey());
        this.recorded = texts.of("hcv.record.entered", words.moment(record.recordedAt()), record.recordedBy());
        this.lines = words.lines(record.form(), record.now());
        this.events = record.events().stream()
                .map(event -> EventView.of(event, words, texts))
                .collect(Collectors.toList());
    }

    static RecordPage of(RecordHistory record, RecordWords words, Texts texts) {
        return new RecordPage(record, words, texts);
    }

    public String getTitle() {
        return title;
    }

    public String getPersonUuid() {
        return record.personUuid();
    }

    public String getPersonName() {
        return record.personName();
    }

    public String getEncounterUuid() {
        return record.encounterUuid();
    }

    public String getBy() {
        return record.by();
    }

    public String getPlace() {
        return record.place();
    }

    /** When and by whom it was entered. */
    public String getRecorded() {
        return recorded;
    }

    public List<RecordLine> getLines() {
        return lines;
    }

    /** Newest first. */
    public List<EventView> getEvents() {
        return events;
    }

    public boolean isVoided() {
        return record.isVoided();
    }

    public boolean isMayChange() {
        return record.mayChange();
    }

    public boolean isMayVoid() {
        return record.mayVoid();
    }

    public boolean isMayRestore() {
        return record.mayRestore();
    }
}
