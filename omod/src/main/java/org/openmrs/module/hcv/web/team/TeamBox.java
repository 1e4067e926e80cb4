/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.web.page.HomeBox;

/** The doors to the team on the first page, and a word to who does not work today. Thread-safe. */
public final class TeamBox implements HomeBox {

    private final Team team;
    private final Access access;

    public TeamBox(Team team, Access access) {
        this.team = team;
        this.access = access;
    }

    /** {@code team}, {@code away} and {@code ownPage}, empty where the user has none. */
    @Override
    public Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("team", access.has(HcvPrivilege.MANAGE_PEERS));
        model.put("away", access.isAwayFromWork());
        model.put("ownPage", team.ownPage().orElse(""));
        return model;
    }
}
