/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import org.openmrs.Provider;
import org.openmrs.ProviderAttribute;
import org.openmrs.ProviderAttributeType;
import org.openmrs.api.APIException;
import org.openmrs.api.context.Context;
import org.openmrs.util.PrivilegeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** A provider is a person or has a name; a retired one has a reason. */
final class ProviderRules implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderRules.class);

    private static final String PLACE = "org.openmrs.customdatatype.datatype.LocationDatatype";

    @Override
    public boolean supports(Class<?> type) {
        return Provider.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Provider provider = (Provider) target;
        String name = provider.getName();
        if (provider.getPerson() == null && (name == null || name.trim().isEmpty())) {
            errors.rejectValue("name", "Provider.error.personOrName.required");
            errors.rejectValue("person", "Provider.error.personOrName.required");
        }
        String reason = provider.getRetireReason();
        if (provider.getRetired() && (reason == null || reason.isEmpty())) {
            errors.rejectValue("retireReason", "Provider.error.retireReason.required");
        }
        checkAttributes(provider, errors);
        checkPlaces(provider, errors);
        Rules.checkLengths(errors, Provider.class, "identifier", "retireReason");
    }

    private static void checkAttributes(Provider provider, Errors errors) {
        for (ProviderAttributeType type : Context.getProviderService().getAllProviderAttributeTypes()) {
            int found = provider.getActiveAttributes(type).size();
            if (!type.getRetired() && found < type.getMinOccurs()) {
                errors.rejectValue("activeAttributes", "attribute.error.minOccurs");
            }
            if (!type.getRetired() && type.getMaxOccurs() != null && found > type.getMaxOccurs()) {
                errors.rejectValue("activeAttributes", "attribute.error.maxOccurs");
            }
        }
    }

    /** A place is looked up by the service and validated, which asks for the privileges to see places and their attributes. */
    private static void checkPlaces(Provider provider, Errors errors) {
        for (ProviderAttribute attribute : provider.getActiveAttributes()) {
            if (PLACE.equals(attribute.getAttributeType().getDatatypeClassname()) && !isPlace(attribute)) {
                errors.rejectValue("attributes", "Customizable.error.inAttributes");
            }
        }
    }

    private static boolean isPlace(ProviderAttribute attribute) {
        try {
            return Context.hasPrivilege(PrivilegeConstants.GET_LOCATION_ATTRIBUTE_TYPES)
                    && Context.getLocationService().getLocationByUuid(attribute.getValueReference()) != null;
        } catch (APIException e) {
            LOG.error("The place of a provider cannot be looked up", e);
            return false;
        }
    }
}
