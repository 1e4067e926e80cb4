/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import java.util.Map;
import java.util.UUID;
import org.openmrs.Form;
import org.openmrs.FormResource;
import org.openmrs.api.DatatypeService;
import org.openmrs.api.EncounterService;
import org.openmrs.api.FormService;
import org.openmrs.api.db.ClobDatatypeStorage;
import org.openmrs.module.hcv.platform.form.SourceForm;

/**
 * One form in the tables of OpenMRS: the form, a resource for the schema and one for each language, each naming a long
 * text.
 *
 * <p>A form that is there already is never renamed, published or unretired: that is the site's to decide. A text that
 * the site has edited stays as it is. A new version takes the place of an older one that the site has not edited.
 */
final class PublishedForm {

    /** The name by which the engine finds the schema. */
    static final String SCHEMA = "JSON schema";

    /** What the form builder and the Initializer module write; no class, so such a resource is saved only once. */
    private static final String SCHEMA_DATATYPE = "AmpathJsonSchema";

    private static final String TRANSLATIONS_DATATYPE = "org.openmrs.customdatatype.datatype.LongFreeTextDatatype";

    private final FormService forms;
    private final DatatypeService texts;
    private final EncounterService encounters;

    PublishedForm(FormService forms, DatatypeService texts, EncounterService encounters) {
        this.forms = forms;
        this.texts = texts;
        this.encounters = encounters;
    }

    /**
     * @return how many texts were written
     */
    int write(O3Form compiled) {
        Form form = forms.getFormByUuid(compiled.source().uuid());
        if (form == null) {
            retireOlder(compiled.source());
            form = forms.saveForm(newForm(compiled));
        } else if (Boolean.TRUE.equals(form.getRetired())) {
            return 0;
        }
        int written = write(form, SCHEMA, SCHEMA_DATATYPE, compiled.schema());
        for (Map.Entry<String, O3Text> translations : compiled.translations().entrySet()) {
            written += write(
                    form,
                    compiled.translationsName(translations.getKey()),
                    TRANSLATIONS_DATATYPE,
                    translations.getValue());
        }
        return written;
    }

    /** Another version of the module's form, as long as nobody has edited it, or O3 would list both. */
    private void retireOlder(SourceForm source) {
        for (Form other : forms.getAllForms(false)) {
            if (other.getName().equals(source.name()) && isUntouched(other)) {
                other.setRetired(true);
                other.setRetireReason("Version " + source.version() + " of the hepatitis C module takes its place");
                forms.saveForm(other);
            }
        }
    }

    private boolean isUntouched(Form form) {
        FormResource schema = forms.getFormResource(form, SCHEMA);
        ClobDatatypeStorage stored =
                schema == null ? null : texts.getClobDatatypeStorageByUuid(schema.getValueReference());
        return stored != null && O3Text.isUntouched(stored.getValue());
    }

    private Form newForm(O3Form compiled) {
        Form form = new Form();
        form.setUuid(compiled.source().uuid());
        form.setName(compiled.source().name());
        form.setVersion(compiled.source().version());
        form.setPublished(true);
        form.setEncounterType(encounters.getEncounterTypeByUuid(
                compiled.schema().json().path("encounterType").asText()));
        return form;
    }

    private int write(Form form, String name, String datatype, O3Text text) {
        FormResource resource = forms.getFormResource(form, name);
        if (resource == null) {
            String reference = UUID.randomUUID().toString();
            store(new ClobDatatypeStorage(), reference, text);
            FormResource added = new FormResource();
            added.setForm(form);
            added.setName(name);
            added.setDatatypeClassname(datatype);
            added.setValueReferenceInternal(reference);
            forms.saveFormResource(added);
            return 1;
        }
        ClobDatatypeStorage stored = texts.getClobDatatypeStorageByUuid(resource.getValueReference());
        if (stored == null) {
            store(new ClobDatatypeStorage(), resource.getValueReference(), text);
            return 1;
        }
        if (text.isSaidBy(stored.getValue()) || !O3Text.isUntouched(stored.getValue())) {
            return 0;
        }
        store(stored, stored.getUuid(), text);
        return 1;
    }

    private void store(ClobDatatypeStorage storage, String uuid, O3Text text) {
        storage.setUuid(uuid);
        storage.setValue(text.text());
        texts.saveClobDatatypeStorage(storage);
    }
}
