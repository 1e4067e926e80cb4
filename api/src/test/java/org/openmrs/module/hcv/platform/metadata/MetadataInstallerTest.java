/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.ConceptAnswer;
import org.openmrs.ConceptMap;
import org.openmrs.ConceptName;
import org.openmrs.ConceptReferenceTerm;
import org.openmrs.ConceptSource;
import org.openmrs.EncounterType;
import org.openmrs.GlobalProperty;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.api.ConceptService;
import org.openmrs.api.ConceptsLockedException;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
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
    void every_concept_of_ours_has_a_full_name_and_a_label_in_each_language() {
        for (ConceptRow row : dictionary.file().rows()) {
            Concept concept = dictionary.concept(row.key());
            for (Locale language : DictionaryFile.LANGUAGES) {
                assertThat(concept.getFullySpecifiedName(language).getName()).isEqualTo(row.name(language));
                if (!row.label(language).equals(row.name(language))) {
                    assertThat(concept.getShortNameInLocale(language).getName()).isEqualTo(row.label(language));
                }
            }
        }
    }

    /** As in Initializer, which would void a name of any other uuid and make a second one in its place. */
    @Test
    void a_name_of_ours_has_the_uuid_that_initializer_derives_for_it() {
        Concept concept = dictionary.concept("result.positive");
        for (ConceptName name : concept.getNames()) {
            String seed = "103e0f29-b7a3-4382-bfdc-449068e9d436_" + concept.getUuid() + "_" + name.getName() + "_"
                    + name.getConceptNameType() + "_" + name.getLocale();
            assertThat(name.getUuid())
                    .isEqualTo(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                            .toString());
        }
        assertThat(concept.getNames()).hasSize(8);
    }

    @Test
    void a_language_that_an_earlier_version_did_not_know_is_added() {
        removeNames("result.positive", "fr");

        assertThat(installer.install()).isEqualTo(1);

        Concept concept = dictionary.concept("result.positive");
        assertThat(concept.getFullySpecifiedName(Locale.FRENCH).getName())
                .isEqualTo("VHC – résultat : Positif (réactif, détecté)");
        assertThat(concept.getShortNameInLocale(Locale.FRENCH).getName()).isEqualTo("Positif (réactif, détecté)");
        assertThat(concept.getShortNameInLocale(Locale.ENGLISH).getName()).isEqualTo("Positive (reactive, detected)");
        assertThat(installer.install()).isZero();
    }

    @Test
    void a_name_that_the_site_has_changed_or_taken_away_stays_so() {
        removeNames("result.positive", "fr");
        dictionary
                .concept("result.positive")
                .addName(new ConceptName("Réactif, selon notre laboratoire", Locale.CANADA_FRENCH));
        Concept without = dictionary.concept("result.negative");
        without.getNames(new Locale("pt")).forEach(name -> {
            name.setVoided(true);
            name.setVoidReason("not used here");
        });
        flush();

        assertThat(installer.install()).isZero();

        Concept changed = dictionary.concept("result.positive");
        assertThat(changed.getNames(Locale.FRENCH)).isEmpty();
        assertThat(changed.getNames(Locale.CANADA_FRENCH))
                .extracting(ConceptName::getName)
                .containsExactly("Réactif, selon notre laboratoire");
        assertThat(dictionary.concept("result.negative").getNames(new Locale("pt")))
                .isEmpty();
    }

    @Test
    void a_new_answer_is_offered_by_the_question_that_was_there_and_one_taken_away_is_not_brought_back() {
        Concept question = dictionary.concept("test.result");
        Concept taken = dictionary.concept("result.insufficient");
        Concept unknownYet = dictionary.concept("result.not-read");
        question.getAnswers().stream()
                .filter(offered -> offered.getAnswerConcept().equals(taken)
                        || offered.getAnswerConcept().equals(unknownYet))
                .collect(Collectors.toList())
                .forEach(question::removeAnswer);
        retireOurs("result.not-read");
        dictionary.refresh();

        assertThat(installer.install()).isEqualTo(2);

        assertThat(dictionary.concept("test.result").getAnswers().stream()
                        .sorted(Comparator.comparing(ConceptAnswer::getSortWeight))
                        .map(offered ->
                                dictionary.keyOf(offered.getAnswerConcept()).orElse("")))
                .endsWith("result.not-read")
                .doesNotContain("result.insufficient");
    }

    @Test
    void a_code_of_another_dictionary_is_mapped_only_where_no_other_concept_has_it() {
        ConceptSource loinc = Optional.ofNullable(Context.getConceptService().getConceptSourceByName("LOINC"))
                .orElseGet(() -> source("LOINC"));
        Concept sites = concept(UUID.randomUUID().toString(), "N/A", "Genotype of the site");
        sites.addConceptMapping(new ConceptMap(
                Context.getConceptService().saveConceptReferenceTerm(new ConceptReferenceTerm(loinc, "32286-7", null)),
                Context.getConceptService().getConceptMapTypeByName("SAME-AS")));
        retireOurs("test.genotype");
        retireOurs("test.value");
        dictionary.refresh();

        installer.install();

        assertThat(Context.getConceptService().getConceptsByMapping("32286-7", "LOINC"))
                .extracting(Concept::getUuid)
                .containsExactly(sites.getUuid());
        assertThat(Context.getConceptService().getConceptsByMapping("11011-4", "LOINC"))
                .containsExactly(dictionary.concept("test.value"));
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
    void a_privilege_of_a_newer_version_is_given_once_to_the_roles_it_is_meant_for() {
        GlobalProperty given = Context.getAdministrationService().getGlobalPropertyObject(RoleInstaller.GIVEN);
        given.setPropertyValue(given.getPropertyValue().replace("Manage HCV Peers", ""));
        Context.getAdministrationService().saveGlobalProperty(given);
        assertThat(without("HCV Peer Supervisor", "Manage HCV Peers", "View HCV Reports"))
                .isEqualTo(privilegesInFile("supervisor") - 2);

        assertThat(installer.install()).isEqualTo(1);

        assertThat(privilegesOf("HCV Peer Supervisor"))
                .hasSize(privilegesInFile("supervisor") - 1)
                .contains("Manage HCV Peers")
                .doesNotContain("View HCV Reports");
        without("HCV Peer Supervisor", "Manage HCV Peers");
        assertThat(installer.install()).isZero();
        assertThat(privilegesOf("HCV Peer Supervisor")).doesNotContain("Manage HCV Peers");
    }

    @Test
    void where_it_was_not_kept_what_came_before_is_what_some_role_holds() {
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty(RoleInstaller.GIVEN, ""));
        without("HCV Peer Supervisor", "Manage HCV Peers", "Void HCV Records");

        installer.install();

        assertThat(privilegesOf("HCV Peer Supervisor"))
                .as("what no role held is new; what another role holds was taken away")
                .contains("Manage HCV Peers")
                .doesNotContain("Void HCV Records");
    }

    private static int without(String role, String... names) {
        Role found = Context.getUserService().getRole(role);
        for (String name : names) {
            found.removePrivilege(Context.getUserService().getPrivilege(name));
        }
        Context.getUserService().saveRole(found);
        Context.flushSession();
        return found.getPrivileges().size();
    }

    private static List<String> privilegesOf(String role) {
        return Context.getUserService().getRole(role).getPrivileges().stream()
                .map(Privilege::getPrivilege)
                .collect(Collectors.toList());
    }

    private static int privilegesInFile(String role) {
        return ContentTable.read("roles.csv").rows().stream()
                .filter(row -> row.text("key").equals(role))
                .mapToInt(row -> row.list("privileges", ';').size())
                .sum();
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

    private static ConceptSource source(String name) {
        ConceptSource source = new ConceptSource();
        source.setName(name);
        source.setDescription("Codes of " + name);
        return Context.getConceptService().saveConceptSource(source);
    }

    private void removeNames(String key, String language) {
        Concept concept = dictionary.concept(key);
        concept.getNames(true).stream()
                .filter(name -> name.getLocale().getLanguage().equals(language))
                .collect(Collectors.toList())
                .forEach(concept::removeName);
        flush();
    }

    /** Takes our own concept out of the way, as on a database where it was never made. */
    private void retireOurs(String key) {
        SiteConceptMaker.hide(dictionary.concept(key));
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
