/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.ciel;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.mapped;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.number;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.of;
import static org.openmrs.module.hcv.platform.metadata.SiteConceptMaker.save;

import java.math.BigDecimal;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
import org.springframework.beans.factory.annotation.Autowired;

class ConceptResolverTest extends PlatformTest {

    private static final String OWN_SOURCE = ConceptInstaller.SOURCE_NAME;

    @Autowired
    private MetadataInstaller installer;

    @Autowired
    private Dictionary dictionary;

    @AfterEach
    void forget() {
        dictionary.refresh();
    }

    @Test
    void ours_stays_in_use_when_the_site_gets_another_dictionary_later() {
        Concept sites = ciel(1065, "Yes of the site", "Misc", "N/A");

        Resolution yes = resolve("yes");

        assertThat(yes.by()).isEqualTo(ResolvedBy.OWN);
        assertThat(yes.isOwn()).isTrue();
        assertThat(yes.findings())
                .containsExactly(MappingFinding.of(MappingIssue.COULD_ADOPT, sites.getUuid(), "CIEL:1065"));
        assertThat(yes.hasProblem()).isFalse();
    }

    @Test
    void a_concept_that_the_site_maps_in_our_source_comes_before_ours_and_what_was_recorded_with_ours_is_read() {
        Integer ours = dictionary.concepts().id("yes");
        Concept sites = save(mapped(of(uuid(), "Yes of the site", "Misc", "N/A"), OWN_SOURCE, "yes"));

        Resolution yes = resolve("yes");

        assertThat(yes.by()).isEqualTo(ResolvedBy.OWN_SOURCE);
        assertThat(dictionary.concepts().id("yes")).isEqualTo(sites.getConceptId());
        assertThat(dictionary.concepts().ids("yes")).containsExactlyInAnyOrder(ours, sites.getConceptId());
        assertThat(dictionary.concepts().key(ours)).contains("yes");
        assertThat(yes.findings()).isEmpty();
    }

    @Test
    void two_concepts_mapped_in_our_source_are_none() {
        Concept one = save(mapped(of(uuid(), "Yes of the site", "Misc", "N/A"), OWN_SOURCE, "yes"));
        Concept other = save(mapped(of(uuid(), "Yes, again", "Misc", "N/A"), OWN_SOURCE, "yes"));

        Resolution yes = resolve("yes");

        assertThat(yes.by()).isEqualTo(ResolvedBy.OWN);
        assertThat(yes.findings())
                .containsExactly(MappingFinding.of(MappingIssue.AMBIGUOUS, one.getUuid() + ", " + other.getUuid()));
    }

    @Test
    void an_administrators_choice_comes_before_ours_and_after_our_source() {
        Concept chosen = save(of(uuid(), "Yes by choice", "Misc", "N/A"));
        choose("yes", chosen, Optional.empty());

        assertThat(resolve("yes").by()).isEqualTo(ResolvedBy.ADMINISTRATOR);
        assertThat(dictionary.concepts().id("yes")).isEqualTo(chosen.getConceptId());

        Concept mapped = save(mapped(of(uuid(), "Yes by map", "Misc", "N/A"), OWN_SOURCE, "yes"));
        Resolution yes = resolve("yes");

        assertThat(yes.by()).isEqualTo(ResolvedBy.OWN_SOURCE);
        assertThat(yes.findings())
                .containsExactly(MappingFinding.of(MappingIssue.TWO_MAPPINGS, mapped.getUuid(), chosen.getUuid()));
        assertThat(dictionary.concepts().key(chosen.getConceptId())).contains("yes");
    }

    @Test
    void a_chosen_concept_that_is_gone_or_retired_is_not_used_and_named() {
        table().add(MappedConcept.chosen("no", uuid(), Optional.empty(), 1, new Date(), Optional.empty()));
        Concept chosen = save(of(uuid(), "Yes by choice", "Misc", "N/A"));
        choose("yes", chosen, Optional.empty());
        Context.getConceptService().retireConcept(chosen, "replaced");

        assertThat(resolve("no").findings()).extracting(MappingFinding::issue).containsExactly(MappingIssue.GONE);
        assertThat(dictionary.concepts().resolution("no").get().by()).isEqualTo(ResolvedBy.OWN);
        Resolution yes = dictionary.concepts().resolution("yes").get();
        assertThat(yes.findings()).containsExactly(MappingFinding.of(MappingIssue.RETIRED, chosen.getUuid()));
        assertThat(yes.by()).isEqualTo(ResolvedBy.OWN);
        assertThat(dictionary.concepts().key(chosen.getConceptId())).contains("yes");
    }

    @Test
    void one_concept_never_stands_for_two_keys() {
        Concept chosen = save(of(uuid(), "Both", "Misc", "N/A"));
        choose("no", chosen, Optional.empty());
        choose("yes", chosen, Optional.empty());

        Resolution yes = resolve("yes");

        assertThat(yes.by()).isEqualTo(ResolvedBy.OWN);
        assertThat(yes.findings()).containsExactly(MappingFinding.of(MappingIssue.SHARED, chosen.getUuid(), "no"));
        assertThat(dictionary.concepts().key(chosen.getConceptId())).contains("no");
    }

    @Test
    void a_concept_that_was_never_meant_is_no_longer_read() {
        Concept chosen = save(of(uuid(), "Yes by choice", "Misc", "N/A"));
        choose("yes", chosen, Optional.empty());
        table().active("yes").get().end(1, new Date(), false);

        assertThat(resolve("yes").by()).isEqualTo(ResolvedBy.OWN);
        assertThat(dictionary.concepts().key(chosen.getConceptId())).isEmpty();
    }

    @Test
    void what_a_site_was_found_to_have_is_noted_so_that_it_is_read_when_another_takes_its_place() {
        Concept first = save(mapped(of(uuid(), "Yes of the site", "Misc", "N/A"), OWN_SOURCE, "yes"));
        dictionary.refresh();
        installer.install();
        first.removeConceptMapping(first.getConceptMappings().iterator().next());

        assertThat(resolve("yes").by()).isEqualTo(ResolvedBy.OWN);
        assertThat(dictionary.concepts().key(first.getConceptId())).contains("yes");
        installer.install();
        assertThat(table().of("yes")).hasSize(1);
    }

    @Test
    void a_unit_that_cannot_be_converted_is_refused_until_an_administrator_says_it() {
        Concept sites = save(mapped(number(uuid(), "Stiffness of the site", "m/s"), OWN_SOURCE, "liver.stiffness"));

        assertThat(resolve("liver.stiffness").findings())
                .containsExactly(MappingFinding.of(MappingIssue.UNIT_UNKNOWN, sites.getUuid(), "m/s"));

        choose("liver.stiffness", sites, Optional.of("kPa"));

        assertThat(resolve("liver.stiffness").by()).isEqualTo(ResolvedBy.OWN_SOURCE);
        assertThat(dictionary.units().writing("liver.stiffness").toConcept(new BigDecimal("12.5")))
                .isEqualByComparingTo("12.5");
    }

    @Test
    void a_concept_of_ours_whose_unit_the_site_changed_is_reported_and_its_numbers_are_not_read() {
        Concept ours = dictionary.concept("liver.stiffness");
        Context.getConceptService().getConceptNumeric(ours.getConceptId()).setUnits("m/s");

        Resolution stiffness = resolve("liver.stiffness");

        assertThat(stiffness.by()).isEqualTo(ResolvedBy.OWN);
        assertThat(stiffness.findings())
                .containsExactly(MappingFinding.of(MappingIssue.UNIT_UNKNOWN, ours.getUuid(), "m/s"));
        assertThat(dictionary.units().reading(ours.getConceptId())).isEmpty();
    }

    @Test
    void what_the_installer_completes_is_our_concept_and_never_the_sites() {
        Concept ours = dictionary.concept("yes");
        Concept sites = save(mapped(of(uuid(), "Yes of the site", "Misc", "N/A"), OWN_SOURCE, "yes"));
        ours.getNames(true).stream()
                .filter(name -> name.getLocale().getLanguage().equals("fr"))
                .collect(Collectors.toList())
                .forEach(ours::removeName);
        resolve("yes");

        assertThat(installer.install()).isEqualTo(1);

        flush();
        assertThat(Context.getConceptService().getConcept(sites.getConceptId()).getNames())
                .hasSize(1);
    }

    @Test
    void the_uuid_of_a_code_that_others_number_otherwise_is_believed_only_with_the_code() {
        Dictionary contested = new Dictionary(sessionFactory, DictionaryFile.read("dictionary-contested.csv"));
        Concept condoms = save(of(SiteConceptMaker.cielUuid(165302), "Condoms given", "Question", "Coded"));
        flush();

        Resolution before = contested.concepts().resolution("contested").get();
        assertThat(before.by()).isEqualTo(ResolvedBy.NOTHING);
        assertThat(before.findings())
                .containsExactly(
                        MappingFinding.of(MappingIssue.NO_CODE, condoms.getUuid(), "CIEL:165302"),
                        MappingFinding.of(MappingIssue.MISSING, ""));

        Concept test = save(mapped(of(uuid(), "Anti-HCV rapid", "Test", "Coded"), "CIEL", "165302"));
        flush();
        contested.refresh();

        Resolution after = contested.concepts().resolution("contested").get();
        assertThat(after.by()).isEqualTo(ResolvedBy.ADOPTED);
        assertThat(after.concept().get().uuid()).isEqualTo(test.getUuid());
    }

    private Resolution resolve(String key) {
        flush();
        dictionary.refresh();
        return dictionary.concepts().resolution(key).get();
    }

    private MappingTable table() {
        return new MappingTable(sessionFactory);
    }

    private void choose(String key, Concept concept, Optional<String> unit) {
        table().add(MappedConcept.chosen(key, concept.getUuid(), unit, 1, new Date(), Optional.empty()));
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
