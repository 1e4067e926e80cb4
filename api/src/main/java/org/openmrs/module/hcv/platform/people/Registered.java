/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import org.openmrs.module.hcv.domain.problem.Problems;

/** What became of a registration: a new person, the one that the same request had made before, or a refusal. */
public final class Registered {

    private final String personUuid;
    private final Problems problems;

    private Registered(String personUuid, Problems problems) {
        this.personUuid = personUuid;
        this.problems = problems;
    }

    static Registered person(String uuid) {
        return new Registered(uuid, Problems.none());
    }

    static Registered refused(Problems problems) {
        return new Registered("", problems);
    }

    public boolean isRefused() {
        return problems.hasErrors();
    }

    /** Empty where the registration was refused. */
    public String personUuid() {
        return personUuid;
    }

    public Problems problems() {
        return problems;
    }
}
