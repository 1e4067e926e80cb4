/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.ConceptName;
import org.openmrs.EncounterType;
import org.openmrs.GlobalProperty;
import org.openmrs.Role;
import org.openmrs.api.ConceptService;
import org.openmrs.api.ConceptsLockedException;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.springframework.beans.factory.annotation.Autowired;

class MetadataInstallerTest extends PlatformTest {

    private static final String CIEL_YES = "1065AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    private MetadataInstaller installer;

    @Autowired
    private Dictionary dictionary;

    @Test
    void every_key_of_the_dictionary_has_a_concept_of_its_datatype() {
        for (ConceptRow row : dictionary.file().rows()) {
            Concept concept = dictionary.concept(row.key());

            assertThat(concept.getDatatype().getName()).as(row.key()).isEqualTo(row.datatype());
            assertThat(concept.getAnswers()).as(row.key()).hasSameSizeAs(row.answers());
            assertThat(concept.getSetMembers()).as(row.key()).hasSameSizeAs(row.members());
        }
    }

    @Test
    void a_second_installation_adds_nothing() {
        flush();

        assertThat(installer.install()).isZero();
    }

    @Test
    void a_role_that_the_site_has_changed_stays_as_it_is() {
        Role peer = Context.getUserService().getRole("HCV Peer Support Worker");
        int privileges = peer.getPrivileges().size();
        peer.removePrivilege(Context.getUserService().getPrivilege("Register HCV People"));
        Context.getUserService().saveRole(peer);
        flush();

        installer.install();

        assertThat(Context.getUserService().getRole("HCV Peer Support Worker").getPrivileges())
                .hasSize(privileges - 1);
    }

    @Test
    void a_peers_role_carries_none_of_openmrs_own_privileges() {
        for (String role : new String[] {"HCV Peer Support Worker", "HCV Advanced Peer Support Worker"}) {
            assertThat(Context.getUserService().getRole(role).getPrivileges())
                    .isNotEmpty()
                    .allMatch(privilege -> privilege.getPrivilege().contains("HCV"));
        }
    }

    @Test
    void a_concept_that_the_site_has_already_is_used_instead_of_a_new_one() {
        // Another database: the same dictionary, with a key of its own that only the site's concept can answer.
        Concept sites = concept(CIEL_YES, "N/A", "Yes of the site");
        retireOurs("yes");
        dictionary.refresh();

        assertThat(dictionary.concept("yes").getConceptId()).isEqualTo(sites.getConceptId());
        assertThat(dictionary.keyOf(sites)).contains("yes");
        assertThat(installer.install()).isZero();
    }

    @Test
    void a_concept_of_another_datatype_is_not_adopted() {
        concept(CIEL_YES, "Text", "Yes of another kind");
        retireOurs("yes");
        dictionary.refresh();

        assertThat(dictionary.concepts().find("yes")).isEmpty();
    }

    @Test
    void a_retired_concept_is_not_adopted() {
        Concept sites = concept(CIEL_YES, "N/A", "Yes of the site");
        Context.getConceptService().retireConcept(sites, "replaced");
        retireOurs("yes");
        dictionary.refresh();

        assertThat(dictionary.concepts().find("yes")).isEmpty();
    }

    @Test
    void locked_concepts_are_named_as_the_cause_and_hold_up_nothing_else() {
        retireOurs("yes");
        EncounterType screening = dictionary.encounterType("screening");
        screening.setUuid(UUID.randomUUID().toString());
        screening.setName("Somebody's own screening");
        flush();
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("concepts.locked", "true"));

        assertThatThrownBy(installer::install).isInstanceOf(ConceptsLockedException.class);

        assertThat(installer.lastFailure()).contains(InstallFailure.CONCEPTS_LOCKED);
        assertThat(dictionary.encounterType("screening").getName()).isEqualTo("HCV Screening");
    }

    /** Takes our own concept out of the way, as on a database where it was never made. */
    private void retireOurs(String key) {
        Concept ours = dictionary.concept(key);
        ours.setUuid(UUID.randomUUID().toString());
        ours.getNames().forEach(name -> name.setName(name.getName() + " of old"));
        flush();
    }

    private static Concept concept(String uuid, String datatype, String name) {
        ConceptService concepts = Context.getConceptService();
        Concept concept = new Concept();
        concept.setUuid(uuid);
        concept.setDatatype(concepts.getConceptDatatypeByName(datatype));
        concept.setConceptClass(concepts.getConceptClassByName("Misc"));
        concept.addName(new ConceptName(name, Locale.ENGLISH));
        return concepts.saveConcept(concept);
    }
}
