/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.List;
import org.openmrs.Location;
import org.openmrs.LocationTag;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** Places. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface LocationService extends OpenmrsService {

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    Location getLocation(Integer locationId) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    Location getLocation(String name) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    Location getLocationByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    List<Location> getAllLocations() throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    List<Location> getAllLocations(boolean includeRetired) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    Location getDefaultLocation() throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_LOCATIONS)
    Location saveLocation(Location location) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_LOCATIONS)
    Location retireLocation(Location location, String reason) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    LocationTag getLocationTagByName(String tag) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    LocationTag getLocationTagByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_LOCATION_TAGS)
    LocationTag saveLocationTag(LocationTag tag) throws APIException;

    @Authorized(PrivilegeConstants.GET_LOCATIONS)
    List<Location> getLocationsByTag(LocationTag tag) throws APIException;
}
