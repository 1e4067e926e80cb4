/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.platform.form.SourceForm;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ContentPackageTest {

    private static final Pattern CONCEPT_ATTRIBUTE = Pattern.compile(
            "(?:conceptId|answerConceptId|answerConceptIds|groupingConceptId|<when value)=\"([^\"]+)\"");

    private final Map<String, String> files =
            ContentPackage.of("1.2.3-SNAPSHOT").files();

    @Test
    void it_says_what_it_is_and_which_module_it_goes_with() {
        assertThat(files.get("content.properties"))
                .isEqualTo("name=hcv-content\nversion=1.2.3-SNAPSHOT\nomod.hcv=>=1.2.3\n");
    }

    @Test
    void every_form_is_there_three_times_over() {
        for (SourceForm form : SourceForm.all()) {
            assertThat(files)
                    .containsKeys(
                            path("ampathforms/hcv-" + form.key() + ".json"),
                            path("ampathformstranslations/hcv-" + form.key() + "_translations_en.json"),
                            path("htmlforms/hcv-" + form.key() + ".xml"));
        }
    }

    @Test
    void packing_twice_gives_the_same_bytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ContentPackage.of("1").write(first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        ContentPackage.of("1").write(second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).isSorted().hasSameSizeAs(files.keySet());
    }

    @Test
    void a_concept_comes_after_those_that_it_names() throws IOException {
        Set<String> known = new HashSet<>();
        for (CSVRecord row : rows("concepts/hcv-concepts.csv")) {
            for (String column : new String[] {"Answers", "Members"}) {
                for (String uuid : row.get(column).split("; ")) {
                    if (!uuid.isEmpty()) {
                        assertThat(known).as(row.get("Uuid")).contains(uuid);
                    }
                }
            }
            assertThat(known.add(row.get("Uuid"))).isTrue();
        }
    }

    @Test
    void a_fully_specified_name_is_there_once_in_each_language() throws IOException {
        for (String language : new String[] {"en", "fr", "es", "pt"}) {
            List<String> names = new ArrayList<>();
            for (CSVRecord row : rows("concepts/hcv-concepts.csv")) {
                names.add(row.get("Fully specified name:" + language));
            }
            assertThat(names).doesNotHaveDuplicates().doesNotContain("");
        }
    }

    @Test
    void every_concept_of_a_form_is_in_the_package() throws IOException {
        Set<String> concepts = column("concepts/hcv-concepts.csv", "Uuid");
        for (SourceForm form : SourceForm.all()) {
            JsonNode json = new ObjectMapper().readTree(files.get(path("ampathforms/hcv-" + form.key() + ".json")));
            for (JsonNode concept : json.findValues("concept")) {
                assertThat(concepts).as(form.key()).contains(concept.asText());
            }
            Matcher named = CONCEPT_ATTRIBUTE.matcher(files.get(path("htmlforms/hcv-" + form.key() + ".xml")));
            int found = 0;
            while (named.find()) {
                assertThat(concepts).as(form.key()).contains(named.group(1).split(","));
                found++;
            }
            assertThat(found).as(form.key()).isPositive();
        }
    }

    @Test
    void an_o3_form_names_an_encounter_type_of_the_package_as_initializer_asks_for_it() throws IOException {
        Set<String> types = column("encountertypes/hcv-encountertypes.csv", "Name");
        for (SourceForm form : SourceForm.all()) {
            JsonNode json = new ObjectMapper().readTree(files.get(path("ampathforms/hcv-" + form.key() + ".json")));

            assertThat(types).contains(json.path("encounter").asText());
            assertThat(json.path("published").isBoolean()).isTrue();
            assertThat(json.path("retired").isBoolean()).isTrue();
        }
    }

    @Test
    void privileges_of_roles_and_encounter_types_are_in_the_package() throws IOException {
        Set<String> privileges = column("privileges/hcv-privileges.csv", "Privilege name");
        for (CSVRecord row : rows("roles/hcv-roles.csv")) {
            assertThat(privileges).contains(row.get("Privileges").split("; "));
        }
        for (CSVRecord row : rows("encountertypes/hcv-encountertypes.csv")) {
            assertThat(privileges).contains(row.get("View privilege"), row.get("Edit privilege"));
        }
    }

    @Test
    void what_a_provider_is_told_by_has_a_kind_that_openmrs_knows() throws IOException {
        List<String> kinds = new ArrayList<>();
        for (CSVRecord row : rows("attributetypes/hcv-providerattributetypes.csv")) {
            assertThat(row.get("Entity name")).isEqualTo("Provider");
            assertThat(row.get("Uuid")).hasSize(36);
            kinds.add(row.get("Name") + "|" + row.get("Max occurs") + "|"
                    + row.get("Datatype classname").replace("org.openmrs.customdatatype.datatype.", ""));
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "HCV peer: works from|1|DateDatatype",
                        "HCV peer: works until|1|DateDatatype",
                        "HCV peer: grade|1|FreeTextDatatype",
                        "HCV peer: language||FreeTextDatatype",
                        "HCV peer: task signed off||FreeTextDatatype",
                        "HCV peer: site||LocationDatatype");
    }

    @Test
    void programme_workflow_and_states_hang_together() throws IOException {
        Set<String> concepts = column("concepts/hcv-concepts.csv", "Uuid");
        Set<String> programs = column("programs/hcv-programs.csv", "Uuid");
        Set<String> workflows = column("programworkflows/hcv-programworkflows.csv", "Uuid");
        for (CSVRecord row : rows("programs/hcv-programs.csv")) {
            assertThat(concepts).contains(row.get("Program concept"));
        }
        for (CSVRecord row : rows("programworkflows/hcv-programworkflows.csv")) {
            assertThat(programs).contains(row.get("Program"));
            assertThat(concepts).contains(row.get("Workflow concept"));
        }
        for (CSVRecord row : rows("programworkflowstates/hcv-programworkflowstates.csv")) {
            assertThat(workflows).contains(row.get("Workflow"));
            assertThat(concepts).contains(row.get("State concept"));
        }
    }

    @Test
    void an_html_form_asks_every_question_of_its_form_and_is_well_formed() throws Exception {
        for (SourceForm form : SourceForm.all()) {
            Document xml = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get(path("htmlforms/hcv-" + form.key() + ".xml"))
                            .getBytes(StandardCharsets.UTF_8)));
            Set<String> asked = new HashSet<>();
            for (String element : new String[] {"obs", "obsgroup"}) {
                NodeList found = xml.getElementsByTagName(element);
                for (int i = 0; i < found.getLength(); i++) {
                    Element each = (Element) found.item(i);
                    asked.add(each.getAttribute("conceptId") + each.getAttribute("groupingConceptId"));
                }
            }
            JsonNode json = new ObjectMapper().readTree(files.get(path("ampathforms/hcv-" + form.key() + ".json")));
            Set<String> questions = json.findValues("questionOptions").stream()
                    .filter(options -> options.has("concept"))
                    .map(options -> options.path("concept").asText())
                    .collect(Collectors.toSet());

            assertThat(asked).as(form.key()).isEqualTo(questions);
            assertThat(xml.getElementsByTagName("encounterDate").getLength()).isEqualTo(1);
            assertThat(xml.getElementsByTagName("encounterLocation").getLength())
                    .isEqualTo(1);
            assertThat(xml.getElementsByTagName("encounterProviderAndRole").getLength())
                    .isEqualTo(1);
            assertThat(xml.getElementsByTagName("submit").getLength()).isEqualTo(1);
            assertThat(xml.getDocumentElement().getAttribute("formUuid")).isNotEqualTo(form.uuid());
        }
    }

    @Test
    void an_html_form_shows_the_unit_of_a_number_unless_its_label_names_it() {
        String assessment = files.get(path("htmlforms/hcv-assessment.xml"));
        assertThat(line(assessment, "hcv.form.assessment.albumin")).contains("showUnits=\"true\"");
        assertThat(line(assessment, "hcv.form.assessment.inr")).doesNotContain("showUnits");
        assertThat(line(files.get(path("htmlforms/hcv-treatment-start.xml")), "hcv.form.treatment-start.weeks"))
                .contains("absoluteMaximum=\"52\"")
                .doesNotContain("showUnits");
    }

    private static String line(String text, String labelCode) {
        return text.lines()
                .filter(line -> line.contains("labelCode=\"" + labelCode + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_condition_on_the_answers_of_one_question_can_be_said_in_html_form_entry_and_others_cannot() {
        assertThat(ShownWhen.of("value", "result !== 'result.positive' && result !== 'result.below-lloq'"))
                .contains(new ShownWhen("value", "result", List.of("result.positive", "result.below-lloq")));
        assertThat(ShownWhen.of("value", "a !== 'x' && b !== 'y'")).isEmpty();
        assertThat(ShownWhen.of("value", "a === 'x'")).isEmpty();
        assertThat(ShownWhen.of("value", "isEmpty(a)")).isEmpty();
    }

    private static String path(String file) {
        return ContentPackage.FOLDER + file;
    }

    private Set<String> column(String file, String column) throws IOException {
        return rows(file).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser parser = CSVParser.parse(new StringReader(files.get(path(file))), format)) {
            return parser.getRecords();
        }
    }
}
