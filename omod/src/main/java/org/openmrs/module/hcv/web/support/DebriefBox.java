/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.support.Debrief;
import org.openmrs.module.hcv.platform.support.Debriefs;
import org.openmrs.module.hcv.platform.support.TalkWish;
import org.openmrs.module.hcv.platform.support.TalkWishes;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.page.Texts;

/** What {@code support/debrief-box.html} shows of debriefs and wishes to talk. Thread-safe. */
public final class DebriefBox implements HomeBox {

    private final Debriefs debriefs;
    private final TalkWishes wishes;
    private final Access access;
    private final Texts texts;

    public DebriefBox(Debriefs debriefs, TalkWishes wishes, Access access, Texts texts) {
        this.debriefs = debriefs;
        this.wishes = wishes;
        this.access = access;
        this.texts = texts;
    }

    /** For a page's model; texts of debriefs are not in it. */
    @Override
    public Map<String, Object> model() {
        boolean worker = isWorker();
        boolean supervisor = isSupervisor();
        Map<String, Object> model = new HashMap<>();
        model.put("debriefWorker", worker);
        model.put("ownWish", worker && wishes.own().isPresent());
        model.put("wishes", supervisor ? wishes() : Collections.emptyList());
        model.put("sharedDebriefs", supervisor ? lines(debriefs.shared()) : Collections.emptyList());
        return model;
    }

    boolean isWorker() {
        return access.has(HcvPrivilege.RECORD_PEER_SUPPORT)
                && access.ownPersonId().isPresent();
    }

    boolean isSupervisor() {
        return access.has(HcvPrivilege.VIEW_PEER_SUPPORT)
                && access.ownPersonId().isPresent();
    }

    List<DebriefLine> lines(List<Debrief> shown) {
        return shown.stream().map(one -> new DebriefLine(one, texts)).collect(Collectors.toList());
    }

    private List<WishLine> wishes() {
        return wishes.team().stream().map(this::line).collect(Collectors.toList());
    }

    private WishLine line(TalkWish wish) {
        return new WishLine(wish.uuid(), wish.peerName(), Moments.of(wish.askedAt(), texts));
    }
}
