/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.SessionFactory;

/** What one worker's sessions of some days add up to, as credit to them. Immutable. */
public final class OutreachCredit {

    private final int unnamed;
    private final int minutes;
    private final Set<String> encounters;

    private OutreachCredit(int unnamed, int minutes, Set<String> encounters) {
        this.unnamed = unnamed;
        this.minutes = minutes;
        this.encounters = encounters;
    }

    /** Reads the sessions of both days and of those between them; whoever asks has checked whose they are. */
    public static OutreachCredit read(SessionFactory sessionFactory, Integer worker, LocalDate first, LocalDate last) {
        int unnamed = 0;
        int minutes = 0;
        Set<String> encounters = new HashSet<>();
        OutreachRows rows = new OutreachRows(sessionFactory);
        for (OutreachRow row : rows.between(first, last, worker)) {
            if (!rows.isEmptied(row)) {
                unnamed += row.facts().unnamed();
                minutes += row.facts().minutes();
                encounters.addAll(rows.encounters(row));
            }
        }
        return new OutreachCredit(unnamed, minutes, encounters);
    }

    /** How many people were met who stayed unnamed. */
    public int unnamed() {
        return unnamed;
    }

    /** Minutes of the sessions as wholes. */
    public int minutes() {
        return minutes;
    }

    /** Whether the minutes of the encounter's contact are among {@link #minutes} already. */
    public boolean includes(String encounterUuid) {
        return encounters.contains(encounterUuid);
    }
}
