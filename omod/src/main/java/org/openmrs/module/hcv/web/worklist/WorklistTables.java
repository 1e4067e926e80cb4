/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.worklist;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.worklist.WorklistPage;
import org.openmrs.module.hcv.platform.worklist.WorklistPages;
import org.openmrs.module.hcv.platform.worklist.WorklistRow;
import org.openmrs.module.hcv.platform.worklist.WorklistSort;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one worklist, and the lists with their counts for the home page. Thread-safe. */
@RequestMapping("/worklists")
public final class WorklistTables {

    private static final int PAGE_SIZE = 50;
    private static final String WORDS = "hcv.worklist.";

    private final WorklistPages worklists;
    private final Places places;
    private final Access access;
    private final PersonWords words;
    private final Texts texts;

    public WorklistTables(WorklistPages worklists, Places places, Access access, PersonWords words, Texts texts) {
        this.worklists = worklists;
        this.places = places;
        this.access = access;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/{key}")
    public ModelAndView page(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String peer,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String page) {
        Worklist worklist = Worklist.find(key).orElseThrow(NotFound::new);
        WorklistQuery query = WorklistQuery.of(site, peer, sort, page);
        WorklistPage shown = worklists.page(worklist, query.filter(), query.sort(), query.number(), PAGE_SIZE);
        ModelAndView view = new ModelAndView("worklists/list")
                .addObject("key", key)
                .addObject("title", texts.of(WORDS + key))
                .addObject("about", texts.of(WORDS + key + ".about"))
                .addObject("total", shown.total())
                .addObject("lines", lines(shown))
                .addObject("number", shown.number())
                .addObject("pages", shown.pages())
                .addObject("site", query.site())
                .addObject("peer", query.peer())
                .addObject("sort", query.sort().key())
                .addObject("sorts", WorklistSort.values())
                .addObject("places", places.all())
                .addObject("peers", worklists.peers());
        if (shown.number() > 1) {
            view.addObject("before", query.at(shown.number() - 1));
        }
        if (shown.number() < shown.pages()) {
            view.addObject("after", query.at(shown.number() + 1));
        }
        return view;
    }

    /** The lists in the order of the way through care; none for somebody who reaches nobody. */
    public List<WorklistDoor> doors() {
        List<WorklistDoor> doors = new ArrayList<>();
        worklists
                .counts()
                .forEach((worklist, count) ->
                        doors.add(new WorklistDoor(worklist.key(), texts.of(WORDS + worklist.key()), count)));
        return doors;
    }

    private List<WorklistLine> lines(WorklistPage page) {
        boolean why = access.sight().shows(ViewPart.WORKLIST_BECAUSE);
        List<WorklistLine> lines = new ArrayList<>();
        for (WorklistRow row : page.rows()) {
            lines.add(new WorklistLine(
                    words.line(row.person()),
                    texts.date(row.since()),
                    row.daysWaiting(),
                    why ? because(row) : "",
                    row.site().orElse(""),
                    row.lastContact().map(texts::date).orElse("")));
        }
        return lines;
    }

    private String because(WorklistRow row) {
        return texts.of(
                row.entry().because().messageKey(),
                row.entry().because().dates().toArray());
    }
}
