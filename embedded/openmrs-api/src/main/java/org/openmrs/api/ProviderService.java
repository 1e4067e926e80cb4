/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.Collection;
import java.util.List;
import org.openmrs.Person;
import org.openmrs.Provider;
import org.openmrs.ProviderAttributeType;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** Providers. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface ProviderService extends OpenmrsService {

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    Provider getProvider(Integer providerId);

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    Provider getProviderByUuid(String uuid);

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    Provider getProviderByIdentifier(String identifier);

    @Authorized(PrivilegeConstants.MANAGE_PROVIDERS)
    Provider saveProvider(Provider provider);

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    Collection<Provider> getProvidersByPerson(Person person);

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    Collection<Provider> getProvidersByPerson(Person person, boolean includeRetired);

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    List<Provider> getAllProviders();

    @Authorized(PrivilegeConstants.GET_PROVIDERS)
    List<Provider> getAllProviders(boolean includeRetired);

    List<ProviderAttributeType> getAllProviderAttributeTypes();

    ProviderAttributeType getProviderAttributeTypeByUuid(String uuid);

    ProviderAttributeType saveProviderAttributeType(ProviderAttributeType providerAttributeType);

    @Authorized(PrivilegeConstants.MANAGE_PROVIDERS)
    void retireProvider(Provider provider, String reason);

    @Authorized(PrivilegeConstants.MANAGE_PROVIDERS)
    Provider unretireProvider(Provider provider);
}
