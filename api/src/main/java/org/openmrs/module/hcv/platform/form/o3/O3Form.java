/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.util.Collections;
import java.util.Map;
import org.openmrs.module.hcv.platform.form.SourceForm;

/** A form as the O3 form engine reads it: schema, and translations of its English texts by language. Immutable. */
public final class O3Form {

    private final SourceForm source;
    private final O3Text schema;
    private final Map<String, O3Text> translations;

    O3Form(SourceForm source, O3Text schema, Map<String, O3Text> translations) {
        this.source = source;
        this.schema = schema;
        this.translations = Collections.unmodifiableMap(translations);
    }

    public SourceForm source() {
        return source;
    }

    public O3Text schema() {
        return schema;
    }

    /** By language tag, English included: without one, a server with another default language would serve that one. */
    public Map<String, O3Text> translations() {
        return translations;
    }

    /** What the Initializer module and o3forms call the translations of a language. */
    public String translationsName(String language) {
        return source.name() + "_translations_" + language;
    }
}
