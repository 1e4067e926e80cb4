/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.picture.CourseBar;
import org.openmrs.module.hcv.domain.picture.Lane;
import org.openmrs.module.hcv.domain.picture.Mark;
import org.openmrs.module.hcv.domain.picture.PictureFacts;

/**
 * Puts a picture together for one width. Its text has the size of the page's text where it is shown at that width, so a
 * phone and a desk get pictures of their own. Used by one thread.
 */
final class PictureSvg {

    private static final double MARGIN = 8;
    private static final double LABEL = 20;
    private static final double LEVEL = 14;
    private static final double FOOT = 6;
    private static final double ROOM_FOR_TODAY = 44;

    private final PictureFacts facts;
    private final PictureWords words;
    private final TimeScale scale;
    private final double width;
    private final Xml svg = new Xml();

    PictureSvg(PictureFacts facts, PictureWords words, double width) {
        this.facts = facts;
        this.words = words;
        this.width = width;
        this.scale = TimeScale.of(facts, MARGIN, width - MARGIN);
    }

    /** @param name part of the ids in it, and its class: {@code narrow} or {@code wide} */
    String draw(String name) {
        double top = LABEL;
        Xml lanes = new Xml();
        double y = top;
        for (Lane lane : facts.lanes()) {
            y = lane == Lane.TREATMENT ? drawCourses(lanes, lane, y) : drawMarks(lanes, lane, y);
        }
        double bottom = y;
        LocalDate first = scale.months().get(0);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "picture " + name,
                "role",
                "img",
                "aria-labelledby",
                "picture-title-" + name + " picture-description-" + name,
                "viewBox",
                "0 0 " + Xml.number(width) + " " + Xml.number(bottom + TimeAxis.HEIGHT));
        svg.leaf("title", words.title(), "id", "picture-title-" + name);
        svg.leaf("desc", words.description(facts, firstDay(first)), "id", "picture-description-" + name)
                .line();
        drawWindow(top, bottom);
        new TimeAxis(scale, words.locale()).draw(svg, top, bottom);
        drawToday(top, bottom);
        return svg.toString() + lanes + "</svg>\n";
    }

    private LocalDate firstDay(LocalDate scaleBegins) {
        return facts.marks().stream().map(Mark::date).min(LocalDate::compareTo).orElse(scaleBegins);
    }

    private void drawWindow(double top, double bottom) {
        facts.testWindow().ifPresent(window -> {
            double from = scale.x(window.first());
            double to = scale.x(window.last().plusDays(1));
            svg.open("g").leaf("title", words.window(facts));
            svg.empty("rect", "class", "window", "x", from, "y", top, "width", to - from, "height", bottom - top);
            svg.close("g").line();
        });
    }

    private void drawToday(double top, double bottom) {
        double x = scale.x(facts.today());
        boolean left = x + ROOM_FOR_TODAY > scale.right();
        svg.empty("path", "class", "today", "d", TimeAxis.path(x, top - 4, x, bottom));
        svg.leaf("text", words.today(), "class", "strong", "x", x, "y", top - 7, "text-anchor", left ? "end" : "start")
                .line();
    }

    private double drawMarks(Xml lanes, Lane lane, double top) {
        List<Mark> marks = facts.marks().stream()
                .filter(mark -> mark.kind().lane() == lane)
                .collect(Collectors.toList());
        MarkLevels levels = new MarkLevels(LEVEL);
        int[] levelOf = new int[marks.size()];
        for (int i = 0; i < levelOf.length; i++) {
            levelOf[i] = levels.place(scale.x(marks.get(i).date()));
        }
        double line = top + LABEL + levels.count() * LEVEL - LEVEL / 2;
        drawLane(lanes, lane, top, line);
        for (int i = 0; i < levelOf.length; i++) {
            Mark mark = marks.get(i);
            String at =
                    "translate(" + Xml.number(scale.x(mark.date())) + " " + Xml.number(line - levelOf[i] * LEVEL) + ")";
            lanes.open("g", "transform", at).leaf("title", words.mark(mark));
            Shape.of(mark.kind()).draw(lanes);
            lanes.close("g").line();
        }
        return line + LEVEL / 2 + FOOT;
    }

    private double drawCourses(Xml lanes, Lane lane, double top) {
        double line = top + LABEL + LEVEL / 2;
        drawLane(lanes, lane, top, line);
        for (CourseBar course : facts.courses()) {
            double from = scale.x(course.start());
            double planned = scale.x(course.plannedEnd().plusDays(1));
            lanes.open("g").leaf("title", words.course(course));
            lanes.empty("rect", "class", "planned", "x", from, "y", line - 7, "width", planned - from, "height", 14.0);
            course.takenUntil().ifPresent(until -> {
                double taken = Math.max(scale.x(until.plusDays(1)) - from, 1);
                lanes.empty("rect", "class", "taken", "x", from, "y", line - 4, "width", taken, "height", 8.0);
            });
            lanes.close("g").line();
        }
        return line + LEVEL / 2 + FOOT;
    }

    private void drawLane(Xml lanes, Lane lane, double top, double line) {
        lanes.leaf("text", words.lane(lane), "x", scale.left(), "y", top + 13);
        lanes.empty("path", "class", "lane", "d", TimeAxis.path(scale.left(), line, scale.right(), line))
                .line();
    }
}
