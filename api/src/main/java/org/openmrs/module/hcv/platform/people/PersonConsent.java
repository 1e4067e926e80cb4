/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.consent.Consent;
import org.openmrs.module.hcv.domain.consent.ConsentKind;

/** What one person agreed to, and how they want to be contacted, as it is shown to one user. Immutable. */
public final class PersonConsent {

    private final List<Consent> consents;
    private final Map<String, String> names;
    private final String preferred;
    private final String message;

    PersonConsent(
            List<Consent> consents, Map<String, String> names, Optional<String> preferred, Optional<String> message) {
        this.consents = Collections.unmodifiableList(new ArrayList<>(consents));
        this.names = new HashMap<>(names);
        this.preferred = preferred.orElse(null);
        this.message = message.orElse(null);
    }

    /** Of the kinds that the user may know of, in their order. */
    public List<Consent> consents() {
        return consents;
    }

    /** Name of who wrote that down; empty where it is not known. */
    public String recordedBy(Consent consent) {
        return consent.recordedBy().map(names::get).orElse("");
    }

    /** Whether the person does not want to be contacted. */
    public boolean isNotToBeContacted() {
        return isRefused(ConsentKind.CONTACT);
    }

    /** Whether the person does not want peer support. */
    public boolean isWithoutPeerSupport() {
        return isRefused(ConsentKind.PEER_SUPPORT);
    }

    private boolean isRefused(ConsentKind kind) {
        return consents.stream()
                .anyMatch(consent -> consent.kind() == kind && consent.state().isRefused());
    }

    /** Key of the answer to how they want to be reached. */
    public Optional<String> preferred() {
        return Optional.ofNullable(preferred);
    }

    /** Key of the answer to whether it is safe to leave a message. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }
}
