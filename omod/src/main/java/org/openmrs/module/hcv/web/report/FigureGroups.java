/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.web.page.Texts;

/** Groups of courses set side by side; together they are all courses. */
public final class FigureGroups {

    private final String key;
    private final String title;
    private final List<FigureGroup> groups;

    private FigureGroups(String key, String title, List<FigureGroup> groups) {
        this.key = key;
        this.title = title;
        this.groups = groups;
    }

    static FigureGroups of(String key, String title, List<FigureGroup> groups) {
        return new FigureGroups(key, title, groups);
    }

    static List<FigureGroups> of(TreatmentCompletionTable table, CompletionSections sections, Texts texts) {
        List<FigureGroup> support = new ArrayList<>();
        table.byPeerSupport()
                .forEach((kind, figures) -> support.add(
                        new FigureGroup(kind.key(), texts.of("hcv.report." + kind.key()), sections.group(figures))));
        List<FigureGroup> regimens = new ArrayList<>();
        table.byRegimen()
                .forEach((regimen, figures) -> regimens.add(
                        new FigureGroup(regimen, sections.answer("regimen", regimen), sections.group(figures))));
        List<FigureGroups> all = new ArrayList<>();
        all.add(new FigureGroups("peer-support", texts.of("hcv.report.section.peer-support"), support));
        if (!regimens.isEmpty()) {
            all.add(new FigureGroups("regimen", texts.of("hcv.report.section.regimen"), regimens));
        }
        return all;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public List<FigureGroup> getGroups() {
        return groups;
    }
}
