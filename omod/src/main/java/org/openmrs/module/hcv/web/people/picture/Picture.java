/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.hcv.domain.picture.Mark;
import org.openmrs.module.hcv.domain.picture.MarkKind;
import org.openmrs.module.hcv.domain.picture.PictureFacts;
import org.openmrs.module.hcv.web.page.Texts;

/** A person's timeline as pictures for a narrow and a wide page, with what their shapes mean. */
public final class Picture {

    private static final double NARROW = 328;
    private static final double WIDE = 960;

    private final String narrow;
    private final String wide;
    private final List<LegendLine> legend;

    private Picture(String narrow, String wide, List<LegendLine> legend) {
        this.narrow = narrow;
        this.wide = wide;
        this.legend = legend;
    }

    public static Picture of(PictureFacts facts, Texts texts) {
        PictureWords words = new PictureWords(texts);
        return new Picture(
                new PictureSvg(facts, words, NARROW).draw("narrow"),
                new PictureSvg(facts, words, WIDE).draw("wide"),
                legend(facts, words));
    }

    private static List<LegendLine> legend(PictureFacts facts, PictureWords words) {
        Set<MarkKind> shown = EnumSet.noneOf(MarkKind.class);
        facts.marks().stream().map(Mark::kind).forEach(shown::add);
        List<LegendLine> legend = new ArrayList<>();
        for (MarkKind kind : shown) {
            Xml sample = sample();
            Shape.of(kind).draw(sample, "transform", "translate(9 8)");
            legend.add(new LegendLine(sample.close("svg").toString(), words.kind(kind)));
        }
        if (!facts.courses().isEmpty()) {
            legend.add(bar("planned", 1, 14, words.planned()));
            legend.add(bar("taken", 4, 8, words.taken()));
        }
        if (facts.testWindow().isPresent()) {
            legend.add(bar("window", 0, 16, words.window()));
        }
        return legend;
    }

    private static LegendLine bar(String style, double y, double height, String text) {
        Xml sample = sample().empty("rect", "class", style, "x", 1.0, "y", y, "width", 16.0, "height", height);
        return new LegendLine(sample.close("svg").toString(), text);
    }

    private static Xml sample() {
        return new Xml().open("svg", "class", "picture sample", "viewBox", "0 0 18 16", "aria-hidden", "true");
    }

    /** SVG for pages about as wide as a phone. */
    public String getNarrow() {
        return narrow;
    }

    public String getWide() {
        return wide;
    }

    /** The shapes that are in the picture. */
    public List<LegendLine> getLegend() {
        return legend;
    }
}
