/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.List;
import org.openmrs.Concept;
import org.openmrs.Obs;
import org.openmrs.Person;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** Observations. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface ObsService extends OpenmrsService {

    @Authorized({PrivilegeConstants.ADD_OBS, PrivilegeConstants.EDIT_OBS})
    Obs saveObs(Obs obs, String changeMessage) throws APIException;

    @Authorized(PrivilegeConstants.GET_OBS)
    Obs getObs(Integer obsId) throws APIException;

    @Authorized(PrivilegeConstants.GET_OBS)
    Obs getObsByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_OBS)
    Obs voidObs(Obs obs, String reason) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_OBS)
    Obs unvoidObs(Obs obs) throws APIException;

    @Authorized(PrivilegeConstants.GET_OBS)
    List<Obs> getObservationsByPerson(Person who);

    @Authorized(PrivilegeConstants.GET_OBS)
    List<Obs> getObservationsByPersonAndConcept(Person who, Concept question) throws APIException;
}
