/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.team.TeamMember;

/** What stands in the fields of a team member's page: what is recorded, or what was typed and refused. */
public final class Typed {

    private final String grade;
    private final String languages;
    private final List<String> sites;
    private final String from;
    private final String until;
    private final String supervisor;

    Typed(String grade, String languages, List<String> sites, String from, String until, String supervisor) {
        this.grade = grade;
        this.languages = languages;
        this.sites = Collections.unmodifiableList(new ArrayList<>(sites));
        this.from = from;
        this.until = until;
        this.supervisor = supervisor;
    }

    static Typed of(TeamMember member) {
        PeerRecord record = member.record();
        return new Typed(
                record.grade().map(grade -> grade.key()).orElse(""),
                String.join(", ", record.languages()),
                record.sites(),
                record.from().map(LocalDate::toString).orElse(""),
                record.until().map(LocalDate::toString).orElse(""),
                member.supervisors().stream()
                        .findFirst()
                        .map(Colleague::personUuid)
                        .orElse(""));
    }

    public String getGrade() {
        return grade;
    }

    public String getLanguages() {
        return languages;
    }

    public List<String> getSites() {
        return sites;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    public String getSupervisor() {
        return supervisor;
    }
}
