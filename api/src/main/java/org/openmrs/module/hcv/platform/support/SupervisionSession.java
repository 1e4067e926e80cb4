/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.platform.provider.Colleague;

/** A supervision session, as one who may read it sees it. Immutable. */
public final class SupervisionSession {

    private final String uuid;
    private final Colleague peer;
    private final String supervisorName;
    private final LocalDate heldOn;
    private final int minutes;
    private final List<String> topics;
    private final LocalDate next;
    private final List<AgreedAction> actions;
    private final boolean changeable;

    SupervisionSession(
            SupervisionRow row, Colleague peer, String supervisorName, List<AgreedAction> actions, boolean changeable) {
        this.uuid = row.uuid();
        this.peer = peer;
        this.supervisorName = supervisorName;
        this.heldOn = row.heldOn();
        this.minutes = row.minutes();
        this.topics = row.topics().isEmpty()
                ? Collections.emptyList()
                : Collections.unmodifiableList(Arrays.asList(row.topics().split(";")));
        this.next = row.nextOn().orElse(null);
        this.actions = Collections.unmodifiableList(new ArrayList<>(actions));
        this.changeable = changeable;
    }

    public String uuid() {
        return uuid;
    }

    public String peerUuid() {
        return peer.personUuid();
    }

    public String peerName() {
        return peer.name();
    }

    /** Name of whoever wrote it. */
    public String supervisorName() {
        return supervisorName;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public int minutes() {
        return minutes;
    }

    /** Keys of {@code supervision-topics.csv}. */
    public List<String> topics() {
        return topics;
    }

    public Optional<LocalDate> next() {
        return Optional.ofNullable(next);
    }

    /** In the order in which they were agreed. */
    public List<AgreedAction> actions() {
        return actions;
    }

    /** Whether the signed-in user may change it: its author, while they supervise the worker. */
    public boolean isChangeable() {
        return changeable;
    }
}
