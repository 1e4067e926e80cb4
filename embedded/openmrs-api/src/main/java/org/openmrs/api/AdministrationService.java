/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmrs.GlobalProperty;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** Settings of the site. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface AdministrationService extends OpenmrsService {

    @Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
    String getGlobalProperty(String propertyName);

    @Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
    String getGlobalProperty(String propertyName, String defaultValue);

    @Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
    GlobalProperty getGlobalPropertyObject(String propertyName);

    @Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
    GlobalProperty getGlobalPropertyByUuid(String uuid);

    @Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
    void setGlobalProperty(String propertyName, String propertyValue);

    @Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
    void updateGlobalProperty(String propertyName, String propertyValue);

    @Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
    GlobalProperty saveGlobalProperty(GlobalProperty gp);

    @Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
    List<GlobalProperty> saveGlobalProperties(List<GlobalProperty> props);

    @Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
    List<GlobalProperty> getAllGlobalProperties();

    @Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
    List<GlobalProperty> getGlobalPropertiesByPrefix(String prefix);

    void addGlobalPropertyListener(GlobalPropertyListener listener);

    void removeGlobalPropertyListener(GlobalPropertyListener listener);

    List<Locale> getAllowedLocales();

    Set<Locale> getPresentationLocales();
}
