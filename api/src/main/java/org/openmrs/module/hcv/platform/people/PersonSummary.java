/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;

/** One person in a list: who they are and, where the list shows it, where they stand. Immutable. */
public final class PersonSummary {

    private final Integer personId;
    private final String uuid;
    private final String displayName;
    private final String identifier;
    private final String sex;
    private final LocalDate birthdate;
    private final boolean birthdateEstimated;
    private final LocalDate deathDate;
    private final LocalDate today;
    private final boolean withinReach;
    private final CascadePosition position;
    private final Builder source;

    private PersonSummary(Builder builder, boolean withinReach, CascadePosition position) {
        this.personId = builder.personId;
        this.uuid = builder.uuid;
        this.displayName = builder.displayName;
        this.identifier = builder.identifier;
        this.sex = builder.sex;
        this.birthdate = builder.birthdate;
        this.birthdateEstimated = builder.birthdateEstimated;
        this.deathDate = builder.deathDate;
        this.today = builder.today;
        this.withinReach = withinReach;
        this.position = position;
        this.source = builder;
    }

    public Integer personId() {
        return personId;
    }

    public String uuid() {
        return uuid;
    }

    /** Name or alias; empty where none is recorded. */
    public String displayName() {
        return displayName;
    }

    /** Preferred identifier; empty where there is none. */
    public String identifier() {
        return identifier;
    }

    /** OpenMRS's code: M, F, O (other) or U (not stated). */
    public String sex() {
        return sex;
    }

    /** Age in whole years today, or at death. */
    public Optional<Integer> age() {
        if (birthdate == null) {
            return Optional.empty();
        }
        LocalDate until = deathDate == null ? today : deathDate;
        return Optional.of(Period.between(birthdate, until).getYears());
    }

    public boolean ageApproximate() {
        return birthdateEstimated;
    }

    public Optional<LocalDate> birthdate() {
        return Optional.ofNullable(birthdate);
    }

    /** Whether the signed-in user may open the person's page. */
    public boolean withinReach() {
        return withinReach;
    }

    public Optional<CascadePosition> position() {
        return Optional.ofNullable(position);
    }

    PersonSummary reachable(boolean reachable) {
        return new PersonSummary(source, reachable, position);
    }

    PersonSummary at(CascadePosition where) {
        return new PersonSummary(source, withinReach, where);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts, which come from several queries. Not safe for use by several threads. */
    static final class Builder {

        Integer personId;
        String uuid;
        String displayName = "";
        String identifier = "";
        String sex = "U";
        LocalDate birthdate;
        boolean birthdateEstimated;
        LocalDate deathDate;
        LocalDate today;

        PersonSummary build() {
            return new PersonSummary(this, true, null);
        }
    }
}
