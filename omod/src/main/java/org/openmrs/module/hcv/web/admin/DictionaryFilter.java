/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.metadata.Resolution;

/** Which keys of the dictionary a page shows. What cannot be read counts as not given. */
public final class DictionaryFilter {

    private final String show;
    private final String area;
    private final String text;

    /** @param show {@code attention}, {@code site} or {@code all}; {@code attention} is those with a finding */
    DictionaryFilter(String show, String area, String text) {
        this.show = show.equals("site") || show.equals("all") ? show : "attention";
        this.area = area;
        this.text = text.trim();
    }

    /** Keys with problems first, then in the order of the dictionary. */
    List<Resolution> of(List<Resolution> all) {
        return all.stream()
                .filter(this::isShown)
                .sorted((one, other) -> Boolean.compare(other.hasProblem(), one.hasProblem()))
                .collect(Collectors.toList());
    }

    private boolean isShown(Resolution key) {
        boolean asked = show.equals("all")
                || (show.equals("site") ? key.concept().isPresent() && !key.isOwn() : hasFinding(key));
        return asked && (area.isEmpty() || area.equals(area(key))) && isNamed(key);
    }

    private static boolean hasFinding(Resolution key) {
        return !key.findings().isEmpty();
    }

    private boolean isNamed(Resolution key) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return key.key().contains(wanted)
                || key.row().label().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** What keys are about: the part before their first dot, for those that have one. */
    static TreeSet<String> areas(List<Resolution> all) {
        return all.stream()
                .map(DictionaryFilter::area)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String area(Resolution key) {
        int dot = key.key().indexOf('.');
        return dot < 0 ? "" : key.key().substring(0, dot);
    }

    public String getShow() {
        return show;
    }

    public String getArea() {
        return area;
    }

    public String getText() {
        return text;
    }
}
