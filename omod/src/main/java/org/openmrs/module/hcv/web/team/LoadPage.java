/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.support.PeerLoad;
import org.openmrs.module.hcv.platform.support.PeerLoads;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How much there is to do: of those whom a supervisor supervises, and to a peer what is seen of them. Thread-safe. */
@RequestMapping("/team/load")
public final class LoadPage {

    private final PeerLoads loads;
    private final Texts texts;

    public LoadPage(PeerLoads loads, Texts texts) {
        this.loads = loads;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page() {
        if (!loads.isWorker() && !loads.isSupervisor()) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_PEER_SUPPORT.text());
        }
        return new ModelAndView("team/load")
                .addObject("supervisor", loads.isSupervisor())
                .addObject("team", loads.isSupervisor() ? lines(loads.team()) : Collections.emptyList())
                .addObject(
                        "own",
                        loads.isWorker() ? lines(Collections.singletonList(loads.own())) : Collections.emptyList());
    }

    private List<LoadLine> lines(List<PeerLoad> shown) {
        int high = loads.high();
        return shown.stream().map(load -> new LoadLine(load, high, texts)).collect(Collectors.toList());
    }
}
