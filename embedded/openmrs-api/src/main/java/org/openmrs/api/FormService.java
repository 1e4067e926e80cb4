/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.Collection;
import java.util.List;
import org.openmrs.Form;
import org.openmrs.FormResource;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/** Forms and their resources. The methods, and the privileges they ask for, are those of OpenMRS that the module uses. */
public interface FormService extends OpenmrsService {

    @Authorized(PrivilegeConstants.GET_FORMS)
    Form getForm(Integer formId) throws APIException;

    @Authorized(PrivilegeConstants.GET_FORMS)
    Form getForm(String name) throws APIException;

    @Authorized(PrivilegeConstants.GET_FORMS)
    Form getForm(String name, String version) throws APIException;

    @Authorized(PrivilegeConstants.GET_FORMS)
    Form getFormByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_FORMS)
    Form saveForm(Form form) throws APIException;

    @Authorized(PrivilegeConstants.GET_FORMS)
    List<Form> getAllForms() throws APIException;

    @Authorized(PrivilegeConstants.GET_FORMS)
    List<Form> getAllForms(boolean includeRetired) throws APIException;

    FormResource getFormResource(Integer formResourceId) throws APIException;

    FormResource getFormResource(Form form, String name) throws APIException;

    FormResource getFormResourceByUuid(String uuid) throws APIException;

    FormResource saveFormResource(FormResource formResource) throws APIException;

    Collection<FormResource> getFormResourcesForForm(Form form) throws APIException;
}
