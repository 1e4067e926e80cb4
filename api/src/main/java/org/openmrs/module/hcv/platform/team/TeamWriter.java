/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.Provider;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Writes what is recorded of a peer support worker, as attributes of their provider. Checks nobody's privileges. */
final class TeamWriter {

    private final ProviderFacts facts;
    private final Clock clock;

    TeamWriter(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.facts = new ProviderFacts(sessionFactory, dictionary);
        this.clock = clock;
    }

    /** Grade, languages, sites, first and last day as requested. */
    Provider write(Person person, TeamRequest request) {
        Provider provider = facts.providerOrNew(person);
        Date now = Date.from(clock.instant());
        facts.put(provider, "grade", texts(request.grade().map(grade -> grade.text())), now);
        facts.put(provider, "language", request.languages(), now);
        facts.put(provider, "site", request.sites(), now);
        facts.put(provider, "active-from", texts(request.from().map(LocalDate::toString)), now);
        facts.put(provider, "active-until", texts(request.until().map(LocalDate::toString)), now);
        facts.save(provider);
        return provider;
    }

    /** Sign-offs in the form in which they are kept, instead of all there were. */
    Provider writeSignOffs(Person person, Collection<String> texts) {
        Provider provider = facts.providerOrNew(person);
        facts.put(provider, "sign-off", texts, Date.from(clock.instant()));
        facts.save(provider);
        return provider;
    }

    private static List<String> texts(Optional<String> value) {
        return value.map(Collections::singletonList).orElse(Collections.emptyList());
    }

    /** By what a signer is named: the uuid of their provider, or of the person where there is none. */
    String signer(Person own) {
        return facts.provider(own.getPersonId()).map(Provider::getUuid).orElse(own.getUuid());
    }
}
