/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.openmrs.module.hcv.platform.form.OpenedForm;

/** The model of the page {@code form.html}. */
public final class FormPage {

    private final OpenedForm opened;
    private final String title;
    private final String encounterUuid;
    private final List<SectionView> sections;
    private List<ProblemView> errors = Collections.emptyList();
    private List<ProblemView> warnings = Collections.emptyList();
    private String focus = "";
    private EditView edit;

    FormPage(OpenedForm opened, String title, String encounterUuid, List<SectionView> sections) {
        this.opened = opened;
        this.title = title;
        this.encounterUuid = encounterUuid;
        this.sections = Collections.unmodifiableList(new ArrayList<>(sections));
    }

    FormPage with(List<ProblemView> wrong, List<ProblemView> doubtful, String focusedElement) {
        errors = wrong;
        warnings = doubtful;
        focus = focusedElement;
        return this;
    }

    FormPage editing(Optional<EditView> changed) {
        edit = changed.orElse(null);
        return this;
    }

    /** Where the form is sent, below the module's address. */
    public String getAction() {
        String person = "/people/" + getPersonUuid();
        return edit == null ? person + "/forms/" + getKey() : person + "/records/" + edit.getEncounterUuid() + "/edit";
    }

    /** Where a draft of the form is kept, below the module's address. */
    public String getDraft() {
        return getAction() + "/draft";
    }

    /** Where one comes from, below the module's address. */
    public String getBack() {
        String person = "/people/" + getPersonUuid();
        return edit == null ? person : person + "/records/" + edit.getEncounterUuid();
    }

    /** What is shown more when a record is changed. */
    public Optional<EditView> getEdit() {
        return Optional.ofNullable(edit);
    }

    public String getTitle() {
        return title;
    }

    public String getKey() {
        return opened.form().key();
    }

    public String getPersonUuid() {
        return opened.personUuid();
    }

    public String getPersonName() {
        return opened.personName();
    }

    public String getEncounterUuid() {
        return encounterUuid;
    }

    public List<SectionView> getSections() {
        return sections;
    }

    /** What has to be corrected. */
    public List<ProblemView> getErrors() {
        return errors;
    }

    /** What can be saved once it was confirmed. */
    public List<ProblemView> getWarnings() {
        return warnings;
    }

    public boolean isRefused() {
        return !errors.isEmpty() || !warnings.isEmpty();
    }

    /** The element where typing goes on; empty for the beginning. */
    public String getFocus() {
        return focus;
    }

    /** The day on which the form was opened, for the page's expressions; empty where it is not known. */
    public String getToday() {
        return opened.today().map(LocalDate::toString).orElse("");
    }

    /** Age and sex, only for a form whose expressions look at them; empty for all others. */
    public String getPerson() {
        if (!opened.form().looksAtPerson()) {
            return "";
        }
        StringJoiner facts = new StringJoiner(",", "{", "}");
        opened.today().flatMap(day -> opened.person().ageOn(day)).ifPresent(years -> facts.add("\"age\":" + years));
        opened.person().sex().ifPresent(letter -> facts.add("\"sex\":\"" + letter.replaceAll("[^A-Z]", "") + "\""));
        return facts.toString();
    }
}
