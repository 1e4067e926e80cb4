/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.openmrs.module.hcv.domain.support.ActionParty;

/** Something that was agreed at a supervision session. */
@Entity
@Table(name = "hcv_supervision_action")
public class SupervisionActionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "supervision_action_id")
    private Integer supervisionActionId;

    @Column(name = "uuid", nullable = false, length = 38, unique = true, updatable = false)
    private String uuid;

    @Column(name = "supervision_id", nullable = false, updatable = false)
    private Integer supervisionId;

    @Column(name = "text", nullable = false, length = 255)
    private String text;

    @Column(name = "party", nullable = false, length = 20)
    private String party;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    @Temporal(TemporalType.TIMESTAMP)
    private Date doneAt;

    /** For Hibernate. */
    protected SupervisionActionRow() {}

    SupervisionActionRow(String uuid, Integer supervisionId) {
        this.uuid = uuid;
        this.supervisionId = supervisionId;
    }

    void write(String what, ActionParty who, LocalDate due) {
        this.text = what;
        this.party = who.key();
        this.dueOn = due;
    }

    /** @param at null where it is not done after all */
    void done(Date at) {
        this.doneAt = at;
    }

    String uuid() {
        return uuid;
    }

    Integer supervisionId() {
        return supervisionId;
    }

    String text() {
        return text;
    }

    ActionParty party() {
        return ActionParty.find(party)
                .orElseThrow(() -> new IllegalStateException("supervision action " + uuid + ": party " + party));
    }

    /** Empty where no day was agreed. */
    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    boolean isDone() {
        return doneAt != null;
    }
}
