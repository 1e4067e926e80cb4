/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.Form;
import org.openmrs.FormResource;
import org.openmrs.api.FormService;
import org.springframework.transaction.annotation.Transactional;

/** Forms and their resources. */
@Transactional
public class Forms extends Store implements FormService {

    public Forms(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Form saveForm(Form form) {
        return store(form);
    }

    @Override
    @Transactional(readOnly = true)
    public Form getForm(Integer formId) {
        return get(Form.class, formId);
    }

    /** The newest form of a name. */
    @Override
    @Transactional(readOnly = true)
    public Form getForm(String name) {
        return first(
                Form.class, "from Form where name = :name order by retired, version desc, build desc", "name", name);
    }

    @Override
    @Transactional(readOnly = true)
    public Form getForm(String name, String version) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", name);
        parameters.put("version", version);
        List<Form> found = list(Form.class, "from Form where name = :name and version = :version", parameters);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public Form getFormByUuid(String uuid) {
        return byUuid(Form.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Form> getAllForms() {
        return getAllForms(true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Form> getAllForms(boolean includeRetired) {
        return list(
                Form.class, "from Form" + (includeRetired ? "" : " where retired = false") + " order by name, formId");
    }

    @Override
    @Transactional(readOnly = true)
    public FormResource getFormResource(Integer formResourceId) {
        return get(FormResource.class, formResourceId);
    }

    @Override
    @Transactional(readOnly = true)
    public FormResource getFormResource(Form form, String name) {
        return getFormResourcesForForm(form).stream()
                .filter(resource -> resource.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public FormResource getFormResourceByUuid(String uuid) {
        return byUuid(FormResource.class, uuid);
    }

    @Override
    public FormResource saveFormResource(FormResource resource) {
        return store(resource);
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<FormResource> getFormResourcesForForm(Form form) {
        return list(FormResource.class, "from FormResource where form = :form", Collections.singletonMap("form", form));
    }
}
