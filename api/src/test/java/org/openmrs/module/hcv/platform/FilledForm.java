/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.Recorded;

/** A form as somebody fills it in, for tests: answers by field, as they come from a page. */
public final class FilledForm {

    private final Map<String, List<String>> raw = new LinkedHashMap<>();

    private FilledForm(Location place) {
        raw.put("place", Collections.singletonList(place.getUuid()));
    }

    /** @param fieldsAndAnswers field and answer in turn */
    public static FilledForm of(Location place, String... fieldsAndAnswers) {
        FilledForm form = new FilledForm(place);
        for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
            form.raw.put(fieldsAndAnswers[i], Collections.singletonList(fieldsAndAnswers[i + 1]));
        }
        return form;
    }

    /** @param pairs such as {@code result=result.negative}, several answers with {@code |} between them */
    public static Map<String, List<String>> raw(Location place, LocalDate visit, String... pairs) {
        FilledForm form = FilledForm.of(place, "visitDate", visit.toString());
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            form.raw.put(parts[0], Arrays.asList(parts[1].split("\\|")));
        }
        return form.raw;
    }

    /**
     * Records it, and confirms every warning after reading it, as a person at the page would.
     *
     * @return the uuid of the encounter
     */
    public String record(FormService forms, String key, Patient person) {
        FormDefinition form = forms.find(key).orElseThrow(AssertionError::new);
        String uuid = UUID.randomUUID().toString();
        Recorded recorded = forms.record(form, person.getUuid(), FormSubmission.of(uuid, raw, Collections.emptySet()));
        if (recorded.isRefused() && !recorded.problems().hasErrors()) {
            Set<String> read = recorded.problems().warnings().stream()
                    .map(FormSubmission::token)
                    .collect(Collectors.toSet());
            recorded = forms.record(form, person.getUuid(), FormSubmission.of(uuid, raw, read));
        }
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
        return uuid;
    }
}
