/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.form.RecordEvent;
import org.openmrs.module.hcv.web.page.Texts;

/** Something that happened to a record, in words. */
public final class EventView {

    private final String at;
    private final String what;
    private final String by;
    private final String reason;
    private final List<RecordLine> lines;

    private EventView(String at, String what, String by, String reason, List<RecordLine> lines) {
        this.at = at;
        this.what = what;
        this.by = by;
        this.reason = reason;
        this.lines = lines;
    }

    static EventView of(RecordEvent event, RecordWords words, Texts texts) {
        return new EventView(
                words.moment(event.at()),
                texts.of("hcv.record.event." + event.kind().name().toLowerCase(Locale.ROOT)),
                event.by(),
                event.kind() == RecordEvent.Kind.CHANGED ? event.reason() : words.reason(event.reason()),
                event.answers().stream().map(words::line).collect(Collectors.toList()));
    }

    public String getAt() {
        return at;
    }

    public String getWhat() {
        return what;
    }

    public String getBy() {
        return by;
    }

    public String getReason() {
        return reason;
    }

    public List<RecordLine> getLines() {
        return lines;
    }
}
