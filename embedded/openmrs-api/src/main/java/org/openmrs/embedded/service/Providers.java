/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.Provider;
import org.openmrs.ProviderAttributeType;
import org.openmrs.api.ProviderService;
import org.springframework.transaction.annotation.Transactional;

/** Providers. */
@Transactional
public class Providers extends Store implements ProviderService {

    public Providers(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Provider saveProvider(Provider provider) {
        return store(provider);
    }

    @Override
    public void retireProvider(Provider provider, String reason) {
        store(provider);
    }

    @Override
    public Provider unretireProvider(Provider provider) {
        return store(provider);
    }

    @Override
    @Transactional(readOnly = true)
    public Provider getProvider(Integer providerId) {
        return get(Provider.class, providerId);
    }

    @Override
    @Transactional(readOnly = true)
    public Provider getProviderByUuid(String uuid) {
        return byUuid(Provider.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public Provider getProviderByIdentifier(String identifier) {
        return first(Provider.class, "from Provider where identifier = :identifier", "identifier", identifier);
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Provider> getProvidersByPerson(Person person) {
        return getProvidersByPerson(person, true);
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Provider> getProvidersByPerson(Person person, boolean includeRetired) {
        if (person == null) {
            throw new IllegalArgumentException("Person must not be null");
        }
        String hql = "from Provider where person = :person" + (includeRetired ? "" : " and retired = false");
        return list(Provider.class, hql + " order by retired, providerId", Collections.singletonMap("person", person));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provider> getAllProviders() {
        return getAllProviders(true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provider> getAllProviders(boolean includeRetired) {
        return list(Provider.class, "from Provider" + (includeRetired ? "" : " where retired = false"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProviderAttributeType> getAllProviderAttributeTypes() {
        return list(ProviderAttributeType.class, "from ProviderAttributeType");
    }

    @Override
    @Transactional(readOnly = true)
    public ProviderAttributeType getProviderAttributeTypeByUuid(String uuid) {
        return byUuid(ProviderAttributeType.class, uuid);
    }

    @Override
    public ProviderAttributeType saveProviderAttributeType(ProviderAttributeType type) {
        return store(type);
    }
}
