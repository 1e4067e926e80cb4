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
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.support.LoneWork;
import org.openmrs.module.hcv.platform.support.TimeAlone;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.page.Texts;

/** What {@code support/alone.html} shows of working alone, on the first page and on its own. Thread-safe. */
public final class LoneWorkBox implements HomeBox {

    private final LoneWork work;
    private final Access access;
    private final Texts texts;

    public LoneWorkBox(LoneWork work, Access access, Texts texts) {
        this.work = work;
        this.access = access;
        this.texts = texts;
    }

    /** For a page's model: {@code aloneOwn} for a worker, {@code aloneTeam} for a supervisor. */
    @Override
    public Map<String, Object> model() {
        boolean worker = isWorker();
        Map<String, Object> model = new HashMap<>();
        model.put("aloneWorker", worker);
        model.put("aloneUuid", UUID.randomUUID().toString());
        model.put("aloneOwn", lines(own()));
        model.put("aloneTeam", isSupervisor() ? lines(work.team()) : Collections.emptyList());
        return model;
    }

    boolean isWorker() {
        return access.has(HcvPrivilege.RECORD_PEER_SUPPORT)
                && access.ownPersonId().isPresent();
    }

    boolean isSupervisor() {
        return access.has(HcvPrivilege.VIEW_PEER_SUPPORT);
    }

    List<AloneLine> lines(List<TimeAlone> times) {
        return times.stream().map(time -> new AloneLine(time, texts)).collect(Collectors.toList());
    }

    /** Also of a worker who went out and does not work any more today. */
    private List<TimeAlone> own() {
        if (!access.hasEvenAway(HcvPrivilege.RECORD_PEER_SUPPORT)
                || !access.ownPersonId().isPresent()) {
            return Collections.emptyList();
        }
        return work.own().map(Collections::singletonList).orElseGet(Collections::emptyList);
    }
}
