/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collections;
import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.Location;
import org.openmrs.LocationTag;
import org.openmrs.api.APIException;
import org.openmrs.api.LocationService;
import org.openmrs.api.context.Context;
import org.openmrs.util.OpenmrsConstants;
import org.springframework.transaction.annotation.Transactional;

/** Places. */
@Transactional
public class Locations extends Store implements LocationService {

    private static final String UNKNOWN = "Unknown Location";

    public Locations(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Location saveLocation(Location location) {
        if (location.getName() == null) {
            throw new APIException("Location.name.required", (Object[]) null);
        }
        return store(location);
    }

    @Override
    public Location retireLocation(Location location, String reason) {
        return store(location);
    }

    @Override
    @Transactional(readOnly = true)
    public Location getLocation(Integer locationId) {
        return get(Location.class, locationId);
    }

    @Override
    @Transactional(readOnly = true)
    public Location getLocation(String name) {
        return first(Location.class, "from Location where name = :name order by locationId", "name", name);
    }

    @Override
    @Transactional(readOnly = true)
    public Location getLocationByUuid(String uuid) {
        return byUuid(Location.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Location> getAllLocations() {
        return getAllLocations(true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Location> getAllLocations(boolean includeRetired) {
        return list(
                Location.class, "from Location" + (includeRetired ? "" : " where retired = false") + " order by name");
    }

    /** The place that the site's setting names, else the unknown one, else the first. */
    @Override
    @Transactional(readOnly = true)
    public Location getDefaultLocation() {
        String name = Context.getAdministrationService()
                .getGlobalProperty(OpenmrsConstants.GLOBAL_PROPERTY_DEFAULT_LOCATION_NAME);
        Location named = name == null ? null : getLocation(name);
        Location found = named == null ? getLocation(UNKNOWN) : named;
        return found == null ? getLocation(1) : found;
    }

    @Override
    @Transactional(readOnly = true)
    public LocationTag getLocationTagByName(String tag) {
        return first(LocationTag.class, "from LocationTag where name = :name", "name", tag);
    }

    @Override
    @Transactional(readOnly = true)
    public LocationTag getLocationTagByUuid(String uuid) {
        return byUuid(LocationTag.class, uuid);
    }

    @Override
    public LocationTag saveLocationTag(LocationTag tag) {
        return store(tag);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Location> getLocationsByTag(LocationTag tag) {
        return list(
                Location.class,
                "select l from Location l join l.tags t where t = :tag order by l.name",
                Collections.singletonMap("tag", tag));
    }
}
