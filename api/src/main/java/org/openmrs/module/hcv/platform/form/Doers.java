/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Set;
import java.util.TreeSet;
import org.openmrs.Encounter;
import org.openmrs.EncounterProvider;

/** Who did what an encounter records. */
final class Doers {

    private Doers() {}

    /** Ids of the people behind the providers of an encounter, saved or not; providers without a person are left out. */
    static Set<Integer> of(Encounter encounter) {
        Set<Integer> doers = new TreeSet<>();
        for (EncounterProvider provider : encounter.getEncounterProviders()) {
            if (!provider.getVoided() && provider.getProvider().getPerson() != null) {
                doers.add(provider.getProvider().getPerson().getPersonId());
            }
        }
        return doers;
    }
}
