/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Form;
import org.openmrs.FormResource;
import org.openmrs.api.context.Context;
import org.openmrs.api.db.ClobDatatypeStorage;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.form.SourceForm;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class O3PublisherTest extends PlatformTest {

    @Autowired
    private O3Publisher publisher;

    @Autowired
    private Dictionary dictionary;

    private final SourceForm source = SourceForm.load("peer-contact");

    @BeforeEach
    void publish() {
        publisher.publish();
        flush();
    }

    @Test
    void every_form_is_published_with_its_encounter_type_and_one_schema() {
        for (SourceForm each : SourceForm.all()) {
            Form form = Context.getFormService().getFormByUuid(each.uuid());

            assertThat(form.getName()).isEqualTo(each.name());
            assertThat(form.getVersion()).isEqualTo(each.version());
            assertThat(form.getPublished()).isTrue();
            assertThat(form.getEncounterType()).isEqualTo(dictionary.encounterType(each.encounterType()));
            FormResource schema = Context.getFormService().getFormResource(form, "JSON schema");
            assertThat(schema.getDatatypeClassname()).isEqualTo("AmpathJsonSchema");
        }
    }

    @Test
    void the_schema_names_the_concepts_of_this_database() {
        JsonNode outcome = json("JSON schema")
                .path("pages")
                .path(0)
                .path("sections")
                .path(0)
                .path("questions")
                .path(2);

        assertThat(outcome.path("id").asText()).isEqualTo("outcome");
        assertThat(outcome.path("questionOptions").path("concept").asText())
                .isEqualTo(dictionary.concept("contact.outcome").getUuid());
        assertThat(outcome.path("questionOptions")
                        .path("answers")
                        .path(0)
                        .path("concept")
                        .asText())
                .isEqualTo(dictionary.concept("contact-outcome.made").getUuid());
    }

    @Test
    void english_has_translations_of_its_own_so_that_no_other_language_takes_its_place() {
        JsonNode english = json(source.name() + "_translations_en");

        assertThat(english.path("language").asText()).isEqualTo("en");
        assertThat(english.path("translations").size()).isPositive();
        english.path("translations")
                .fields()
                .forEachRemaining(text -> assertThat(text.getValue().asText()).isEqualTo(text.getKey()));
    }

    @Test
    void a_second_run_writes_nothing() {
        assertThat(publisher.publish()).isZero();
    }

    /** As after loading the content package, whose files are laid out for readers. */
    @Test
    void a_text_that_says_the_same_in_another_layout_is_left_as_it_is() throws IOException {
        ClobDatatypeStorage stored = Context.getDatatypeService()
                .getClobDatatypeStorageByUuid(resource("JSON schema").getValueReference());
        String laidOut = new ObjectMapper().readTree(stored.getValue()).toPrettyString();
        assertThat(laidOut).isNotEqualTo(stored.getValue());
        stored.setValue(laidOut);
        Context.getDatatypeService().saveClobDatatypeStorage(stored);
        flush();

        assertThat(publisher.publish()).isZero();
    }

    @Test
    void a_text_of_an_older_module_is_replaced_where_it_lies() {
        FormResource schema = resource("JSON schema");
        String reference = schema.getValueReference();
        ClobDatatypeStorage stored = Context.getDatatypeService().getClobDatatypeStorageByUuid(reference);
        stored.setValue(O3Text.of(new ObjectMapper().createObjectNode().put("name", "of last year"))
                .text());
        Context.getDatatypeService().saveClobDatatypeStorage(stored);
        flush();

        assertThat(publisher.publish()).isEqualTo(1);
        flush();

        assertThat(resource("JSON schema").getValueReference()).isEqualTo(reference);
        assertThat(json("JSON schema").path("name").asText()).isEqualTo(source.name());
    }

    @Test
    void a_text_that_the_site_has_edited_stays() {
        edit("JSON schema", "{\"name\":\"Ours\",\"pages\":[]}");

        assertThat(publisher.publish()).isZero();
        assertThat(json("JSON schema").path("name").asText()).isEqualTo("Ours");
    }

    @Test
    void a_text_of_the_module_with_a_word_changed_by_the_site_stays() {
        String text = stored("JSON schema");
        edit("JSON schema", text.replace("\"required\":true", "\"required\":false"));

        assertThat(publisher.publish()).isZero();
        assertThat(stored("JSON schema")).doesNotContain("\"required\":true");
    }

    @Test
    void a_form_that_the_site_has_retired_stays_so_and_gets_no_texts() {
        Form form = form();
        form.setRetired(true);
        form.setRetireReason("we have our own");
        Context.getFormService().saveForm(form);
        edit("JSON schema", O3Text.of(new ObjectMapper().createObjectNode()).text());

        assertThat(publisher.publish()).isZero();
        assertThat(form().getRetired()).isTrue();
    }

    @Test
    void a_form_that_the_site_has_unpublished_or_renamed_stays_so() {
        Form form = form();
        form.setPublished(false);
        form.setName("Our peer contact");
        Context.getFormService().saveForm(form);
        flush();

        assertThat(publisher.publish()).isZero();
        assertThat(form().getPublished()).isFalse();
        assertThat(form().getName()).isEqualTo("Our peer contact");
    }

    @Test
    void a_new_version_takes_the_place_of_the_older_one() {
        Form older = form();
        older.setUuid(UUID.randomUUID().toString());
        older.setVersion("0.9");
        Context.getFormService().saveForm(older);
        flush();

        assertThat(publisher.publish()).isPositive();
        flush();

        Form retired = Context.getFormService().getFormByUuid(older.getUuid());
        assertThat(retired.getRetired()).isTrue();
        assertThat(retired.getRetireReason()).contains(source.version());
        assertThat(form().getRetired()).isFalse();
        assertThat(form().getPublished()).isTrue();
    }

    @Test
    void an_older_version_that_the_site_has_edited_stays_beside_the_new_one() {
        edit("JSON schema", "{}");
        Form older = form();
        older.setUuid(UUID.randomUUID().toString());
        Context.getFormService().saveForm(older);
        flush();

        publisher.publish();
        flush();

        assertThat(Context.getFormService().getFormByUuid(older.getUuid()).getRetired())
                .isFalse();
    }

    @Test
    void what_the_site_has_added_to_the_form_stays() {
        String reference = UUID.randomUUID().toString();
        FormResource own = new FormResource();
        own.setForm(form());
        own.setName("Our notes");
        own.setDatatypeClassname("org.openmrs.customdatatype.datatype.LongFreeTextDatatype");
        own.setValueReferenceInternal(reference);
        Context.getFormService().saveFormResource(own);
        flush();

        publisher.publish();

        assertThat(resource("Our notes").getValueReference()).isEqualTo(reference);
    }

    private Form form() {
        return Context.getFormService().getFormByUuid(source.uuid());
    }

    private FormResource resource(String name) {
        return Context.getFormService().getFormResource(form(), name);
    }

    private String stored(String name) {
        return Context.getDatatypeService()
                .getClobDatatypeStorageByUuid(resource(name).getValueReference())
                .getValue();
    }

    private JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(stored(name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void edit(String name, String text) {
        ClobDatatypeStorage stored = Context.getDatatypeService()
                .getClobDatatypeStorageByUuid(resource(name).getValueReference());
        stored.setValue(text);
        Context.getDatatypeService().saveClobDatatypeStorage(stored);
        flush();
    }
}
