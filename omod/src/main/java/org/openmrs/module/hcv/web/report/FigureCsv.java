/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.report.Cell;
import org.openmrs.module.hcv.domain.report.SmallNumbers;

/**
 * Figures as rows of a file that leaves the service: counts so small that they might point at someone are replaced by a
 * word, and so are those from which a hidden one could be worked out: among figures that make up a whole, between a
 * whole and its parts, between groups and the figures of all, and where the very people or courses of a hidden count
 * are counted once more under another name. Sections come before groups, and a whole before what is taken of it. Used
 * by one thread.
 */
final class FigureCsv {

    private static final FigureGroup ALL = new FigureGroup("", "", Collections.emptyList());

    private final SmallNumbers small;
    private final String hiddenWord;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> hiddenCells = new HashSet<>();
    private final Set<Set<?>> hiddenMembers = new HashSet<>();

    FigureCsv(SmallNumbers small, String hiddenWord) {
        this.small = small;
        this.hiddenWord = hiddenWord;
    }

    void add(String... values) {
        rows.add(Arrays.asList(values));
    }

    void addSection(FigureSection section) {
        for (List<Figure> together : partitions(section.getFigures()).values()) {
            hidePieces(together);
        }
        for (Figure figure : section.getFigures()) {
            if (figure.partition().isEmpty() && hides(figure)) {
                hide("", figure.getCounted());
            }
        }
        for (Figure figure : section.getFigures()) {
            hideWhereHiddenElsewhere(figure.getCounted());
            if (figure.isShared()) {
                hideWhereHiddenElsewhere(figure.getOutOf());
            }
        }
        for (Figure figure : section.getFigures()) {
            addRow(section.getTitle(), ALL, figure, isHidden("", figure.getCounted()));
        }
    }

    /**
     * Groups sum up to the figures of all, so each figure is looked at across the groups; and pieces of a whole within
     * each, for what is left of the whole is a count too, be it printed or not.
     */
    void addGroups(FigureGroups groups) {
        List<FigureGroup> all = groups.getGroups();
        all.forEach(this::hideWithin);
        int figures = all.isEmpty() ? 0 : all.get(0).getFigures().size();
        for (int at = 0; at < figures; at++) {
            int column = at;
            List<Figure> across =
                    all.stream().map(group -> group.getFigures().get(column)).collect(Collectors.toList());
            hideAcross(all, across.stream().map(Figure::getCounted).collect(Collectors.toList()));
            if (across.get(0).isShared()) {
                hideAcross(all, across.stream().map(Figure::getOutOf).collect(Collectors.toList()));
            }
            for (int i = 0; i < all.size(); i++) {
                String group = all.get(i).getKey();
                Figure figure = across.get(i);
                boolean hidden =
                        hides(figure) || isHidden("", figure.getCounted()) || isHidden(group, figure.getCounted());
                addRow(groups.getTitle(), all.get(i), figure, hidden);
            }
        }
    }

    byte[] bytes() {
        return CsvText.of(rows);
    }

    private static Map<String, List<Figure>> partitions(List<Figure> figures) {
        Map<String, List<Figure>> partitions = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (!figure.partition().isEmpty()) {
                partitions
                        .computeIfAbsent(figure.partition(), name -> new ArrayList<>())
                        .add(figure);
            }
        }
        return partitions;
    }

    private void hidePieces(List<Figure> pieces) {
        List<OptionalInt> shown =
                small.showParts(counts(pieces.stream().map(Figure::getCounted).collect(Collectors.toList())));
        boolean wholeHidden = isHidden("", pieces.get(0).getOutOf());
        for (int i = 0; i < pieces.size(); i++) {
            if (wholeHidden || !shown.get(i).isPresent()) {
                hide("", pieces.get(i).getCounted());
            }
        }
    }

    private void hideWithin(FigureGroup group) {
        for (List<Figure> together : partitions(group.getFigures()).values()) {
            List<Cell<?>> cells = together.stream().map(Figure::getCounted).collect(Collectors.toList());
            List<Integer> parts = new ArrayList<>(counts(cells));
            int whole = together.get(0).getOutOf().count();
            parts.add(whole - parts.stream().mapToInt(Integer::intValue).sum());
            List<OptionalInt> shown = small.showParts(parts);
            for (int i = 0; i < cells.size(); i++) {
                if (!shown.get(i).isPresent()) {
                    hide(group.getKey(), cells.get(i));
                }
            }
        }
    }

    /** @param cells the same cell of each group */
    private void hideAcross(List<FigureGroup> groups, List<Cell<?>> cells) {
        List<Boolean> hiddenAlready = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            hiddenAlready.add(isHidden(groups.get(i).getKey(), cells.get(i)));
        }
        List<OptionalInt> shown = small.showParts(counts(cells), hiddenAlready);
        for (int i = 0; i < cells.size(); i++) {
            if (!shown.get(i).isPresent()) {
                hide(groups.get(i).getKey(), cells.get(i));
            }
        }
    }

    private void hideWhereHiddenElsewhere(Cell<?> cell) {
        if (hiddenMembers.contains(cell.members())) {
            hide("", cell);
        }
    }

    private void hide(String group, Cell<?> cell) {
        hiddenCells.add(group + ' ' + cell.key());
        if (group.isEmpty() && cell.count() > 0) {
            hiddenMembers.add(cell.members());
        }
    }

    /** @param group empty for all */
    private boolean isHidden(String group, Cell<?> cell) {
        return hiddenCells.contains(group + ' ' + cell.key());
    }

    private static List<Integer> counts(List<Cell<?>> cells) {
        return cells.stream().map(Cell::count).collect(Collectors.toList());
    }

    private boolean hides(Figure figure) {
        return figure.value()
                .map(small::hides)
                .orElseGet(() -> small.hides(figure.getCounted().count()));
    }

    private void addRow(String section, FigureGroup group, Figure figure, boolean hidden) {
        boolean wholeHidden = figure.isShared()
                && (small.hides(figure.getOutOf().count())
                        || isHidden("", figure.getOutOf())
                        || isHidden(group.getKey(), figure.getOutOf()));
        String whole = figure.isShared() ? String.valueOf(figure.getOutOf().count()) : "";
        add(
                section,
                group.getLabel(),
                figure.getLabel(),
                hidden ? hiddenWord : String.valueOf(figure.getCounted().count()),
                wholeHidden ? hiddenWord : whole,
                hidden || wholeHidden ? "" : figure.getPercentage());
    }
}
