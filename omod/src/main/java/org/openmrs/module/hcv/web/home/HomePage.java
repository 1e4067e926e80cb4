/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in: what this person's work starts with, part by part. Thread-safe. */
@RequestMapping
public final class HomePage {

    private final List<HomeBox> boxes;

    public HomePage(List<HomeBox> boxes) {
        this.boxes = Collections.unmodifiableList(new ArrayList<>(boxes));
    }

    /** @throws IllegalStateException where two parts use the same name, so that one would hide the other */
    @GetMapping("/")
    public ModelAndView home() {
        ModelAndView page = new ModelAndView("home");
        for (HomeBox box : boxes) {
            Map<String, Object> model = box.model();
            if (!Collections.disjoint(page.getModel().keySet(), model.keySet())) {
                throw new IllegalStateException(
                        box.getClass().getName() + " uses names of another part: " + model.keySet());
            }
            page.addAllObjects(model);
        }
        return page;
    }
}
