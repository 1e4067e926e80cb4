/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may do what, as tables: one for each kind of record, and one for what is about nobody's. */
final class RolesPage {

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("own", "With people on the own caseload");
        HEADINGS.put("team", "With people on a colleague's caseload");
        HEADINGS.put("other", "With people on nobody's caseload");
        HEADINGS.put("me", "With the own record, as somebody in care");
        HEADINGS.put("", "Everything else");
    }

    private final TreeSet<Route> routes;
    private final Map<Route, String> actions;
    private final List<MatrixRow> rows;

    RolesPage(TreeSet<Route> routes, Map<Route, String> actions, List<MatrixRow> rows) {
        this.routes = routes;
        this.actions = actions;
        this.rows = rows.stream()
                .sorted(Comparator.comparing(MatrixRow::isAboutUnknown))
                .collect(Collectors.toList());
    }

    String written() {
        StringBuilder page = new StringBuilder();
        HEADINGS.forEach((whose, heading) -> {
            page.append("\n## ").append(heading).append("\n\n| Action | ");
            page.append(String.join(" | ", MatrixRow.ROLES)).append(" |\n|---|");
            MatrixRow.ROLES.forEach(role -> page.append("---|"));
            page.append('\n');
            lines(whose).forEach((action, may) -> page.append("| ")
                    .append(action)
                    .append(" | ")
                    .append(String.join(" | ", may))
                    .append(" |\n"));
        });
        return page.toString();
    }

    /**
     * By action in the order of the routes; of several requests for one action the first in the file counts, one about
     * something that is there before one about what is not.
     */
    private Map<String, List<String>> lines(String whose) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Route route : routes) {
            for (MatrixRow row : rows) {
                if (row.whose().equals(whose) && row.isMadeByPages() && !row.isAboutNothing() && answers(route, row)) {
                    lines.putIfAbsent(action(route, row), signs(row.may()));
                }
            }
        }
        return lines;
    }

    private boolean answers(Route route, MatrixRow row) {
        return Route.answering(row.verb(), row.address(), routes)
                .filter(route::equals)
                .isPresent();
    }

    private String action(Route route, MatrixRow row) {
        return actions.getOrDefault(route, route.toString())
                .replace("{formKey}", "*" + route.variable("formKey", row.address()) + "*");
    }

    private static List<String> signs(List<String> may) {
        List<String> signs = new ArrayList<>();
        for (String one : may) {
            signs.add(one.equals("yes") ? "yes" : one.equals("theirs") ? "(yes)" : "–");
        }
        return signs;
    }
}
