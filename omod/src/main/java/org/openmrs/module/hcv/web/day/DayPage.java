/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.day;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page "My day" of a peer support worker. Thread-safe. */
@RequestMapping("/day")
public final class DayPage {

    private final DayWords words;

    public DayPage(DayWords words) {
        this.words = words;
    }

    @GetMapping
    public ModelAndView today() {
        return new ModelAndView("day/day").addObject("day", words.today());
    }
}
