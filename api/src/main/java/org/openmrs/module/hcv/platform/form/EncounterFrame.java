/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Optional;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Provider;

/** What surrounds the answers of a form in its encounter. */
final class EncounterFrame {

    private final String uuid;
    private final Patient patient;
    private final Location location;
    private final Provider provider;

    EncounterFrame(String uuid, Patient patient, Location location, Optional<Provider> provider) {
        this.uuid = uuid;
        this.patient = patient;
        this.location = location;
        this.provider = provider.orElse(null);
    }

    String uuid() {
        return uuid;
    }

    Patient patient() {
        return patient;
    }

    Location location() {
        return location;
    }

    /** Nobody where the signed-in user is no provider; the encounter's creator is still known. */
    Optional<Provider> provider() {
        return Optional.ofNullable(provider);
    }
}
