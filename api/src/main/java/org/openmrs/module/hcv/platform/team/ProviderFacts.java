/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.Provider;
import org.openmrs.ProviderAttribute;
import org.openmrs.ProviderAttributeType;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.util.PrivilegeConstants;

/** Writes facts about a peer support worker as attributes of their provider; what is replaced is voided and stays. */
final class ProviderFacts {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    ProviderFacts(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** The first provider of a person that is in use. */
    Optional<Provider> provider(Integer personId) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from Provider p where p.person.personId = :person and p.retired = false order by p.providerId",
                        Provider.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** The same, or one that is made and not saved yet. */
    Provider providerOrNew(Person person) {
        return provider(person.getPersonId()).orElseGet(() -> {
            Provider provider = new Provider();
            provider.setPerson(person);
            return provider;
        });
    }

    /** Leaves exactly these values of a kind in use, and what is the same as before untouched. */
    void put(Provider provider, String key, Collection<String> values, Date now) {
        ProviderAttributeType type = dictionary.providerAttributeType(key);
        List<String> missing = new ArrayList<>(values);
        for (ProviderAttribute attribute : new ArrayList<>(provider.getActiveAttributes(type))) {
            if (!missing.remove(attribute.getValueReference())) {
                attribute.setVoided(true);
                attribute.setVoidedBy(Context.getAuthenticatedUser());
                attribute.setDateVoided(now);
                attribute.setVoidReason("Changed by the hepatitis C module");
            }
        }
        for (String value : missing) {
            ProviderAttribute attribute = new ProviderAttribute();
            attribute.setAttributeType(type);
            attribute.setValueReferenceInternal(value);
            provider.addAttribute(attribute);
        }
    }

    void save(Provider provider) {
        Elevation.with(
                () -> Context.getProviderService().saveProvider(provider),
                PrivilegeConstants.MANAGE_PROVIDERS,
                PrivilegeConstants.GET_PROVIDERS,
                PrivilegeConstants.GET_LOCATIONS,
                PrivilegeConstants.GET_LOCATION_ATTRIBUTE_TYPES,
                PrivilegeConstants.GET_PERSONS);
    }
}
