/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.support.LoadRange;
import org.openmrs.module.hcv.platform.support.PeerLoad;
import org.openmrs.module.hcv.web.page.Texts;

/** About how much one worker has to do, in words. */
public final class LoadLine {

    private static final int HOUR = 60;

    private final PeerLoad load;
    private final int high;
    private final Texts texts;

    LoadLine(PeerLoad load, int high, Texts texts) {
        this.load = load;
        this.high = high;
        this.texts = texts;
    }

    public String getUuid() {
        return load.peer().personUuid();
    }

    public String getName() {
        return load.peer().name();
    }

    public String getPeople() {
        return number(load.people());
    }

    /** How many, and about how long. */
    public String getContacts() {
        String many = number(load.contacts());
        return load.contacts().isNone() || load.contacts().isWithheld()
                ? many
                : texts.of("hcv.load.and", many, hours(load.minutes()));
    }

    public String getAlone() {
        return hours(load.alone());
    }

    /** What may ask for a conversation, a sentence each, to whoever looks after the worker. */
    public List<String> getHints() {
        return hints("hcv.load.hint.");
    }

    /** The same, to the worker. */
    public List<String> getOwnHints() {
        return hints("hcv.load.own-hint.");
    }

    private List<String> hints(String keys) {
        List<String> hints = new ArrayList<>();
        if (load.wantsToTalk()) {
            hints.add(texts.of(keys + "talk"));
        }
        if (load.isHigh()) {
            hints.add(texts.of(keys + "high", high));
        }
        return hints;
    }

    private String number(LoadRange range) {
        if (range.isNone()) {
            return texts.of("hcv.load.none");
        }
        if (range.isWithheld()) {
            return texts.of("hcv.load.fewer", range.to().orElse(0) + 1);
        }
        return range.to().isPresent()
                ? texts.of("hcv.load.range", range.from(), range.to().getAsInt())
                : texts.of("hcv.load.more", range.from());
    }

    private String hours(LoadRange minutes) {
        if (minutes.isNone()) {
            return texts.of("hcv.load.none");
        }
        if (!minutes.to().isPresent()) {
            return texts.of("hcv.load.hours.more", minutes.from() / HOUR);
        }
        int next = (minutes.to().getAsInt() + 1) / HOUR;
        return minutes.from() < HOUR
                ? texts.of("hcv.load.hours.fewer", next)
                : texts.of("hcv.load.hours.range", minutes.from() / HOUR, next);
    }
}
