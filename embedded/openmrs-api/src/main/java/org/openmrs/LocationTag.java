/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A word that places can be marked with. */
public class LocationTag extends BaseChangeableOpenmrsMetadata {

    private Integer locationTagId;

    public LocationTag() {}

    public LocationTag(Integer locationTagId) {
        this.locationTagId = locationTagId;
    }

    @Override
    public Integer getId() {
        return locationTagId;
    }

    @Override
    public void setId(Integer id) {
        this.locationTagId = id;
    }

    public Integer getLocationTagId() {
        return locationTagId;
    }

    public void setLocationTagId(Integer locationTagId) {
        this.locationTagId = locationTagId;
    }
}
