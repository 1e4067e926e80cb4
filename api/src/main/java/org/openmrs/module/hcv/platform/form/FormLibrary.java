/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.FormDefinition;

/**
 * The module's forms by key: one file for each type of encounter.
 *
 * <p>Immutable and safe for use by several threads. A file that is missing or broken is a fault of the build and ends
 * in an {@link IllegalStateException} that names it.
 */
public final class FormLibrary {

    private final Map<String, FormDefinition> forms;

    private FormLibrary(Map<String, FormDefinition> forms) {
        this.forms = Collections.unmodifiableMap(forms);
    }

    public static FormLibrary load() {
        Map<String, FormDefinition> forms = new LinkedHashMap<>();
        for (SourceForm source : SourceForm.all()) {
            forms.put(source.key(), new FormFile(source.fileName(), source.json()).definition());
        }
        return new FormLibrary(forms);
    }

    public Collection<FormDefinition> all() {
        return forms.values();
    }

    public Optional<FormDefinition> find(String key) {
        return Optional.ofNullable(forms.get(key));
    }
}
