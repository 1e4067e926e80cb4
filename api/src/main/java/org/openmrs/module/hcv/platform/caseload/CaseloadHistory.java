/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Relationship;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.provider.FullName;

/** Puts relationships together with the notes on why they began and ended. Checks nobody's privileges. */
final class CaseloadHistory {

    private final SessionFactory sessionFactory;

    CaseloadHistory(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** @param active those of all that go on now; the others are over, or have not begun */
    List<Support> of(List<Relationship> all, List<Relationship> active) {
        CopiedSupport copied = CopiedSupport.of(all, sessionFactory);
        Map<String, CaseloadNote> notes = notes(all, copied);
        List<Support> history = new ArrayList<>();
        for (Relationship relationship : all) {
            history.add(new Support(
                    supporter(relationship, copied),
                    note(copied.chain(relationship), CaseloadReason.Step.START, notes),
                    note(copied.chain(relationship), CaseloadReason.Step.END, notes),
                    !active.contains(relationship)));
        }
        return history;
    }

    List<Supporter> supporters(List<Relationship> relationships) {
        CopiedSupport copied = CopiedSupport.of(relationships, sessionFactory);
        return relationships.stream().map(each -> supporter(each, copied)).collect(Collectors.toList());
    }

    private static Supporter supporter(Relationship relationship, CopiedSupport copied) {
        return new Supporter(
                relationship.getPersonA().getUuid(),
                FullName.of(relationship.getPersonA()),
                PlatformDates.dateOrNull(copied.start(relationship).orElse(null)),
                PlatformDates.dateOrNull(copied.end(relationship).orElse(null)));
    }

    private static CaseloadNote note(
            List<Relationship> chain, CaseloadReason.Step step, Map<String, CaseloadNote> notes) {
        return chain.stream()
                .map(relationship -> notes.get(key(relationship.getUuid(), step)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<String, CaseloadNote> notes(List<Relationship> relationships, CopiedSupport copied) {
        Map<String, CaseloadNote> notes = new HashMap<>();
        List<String> uuids = new ArrayList<>();
        relationships.forEach(relationship -> copied.chain(relationship).forEach(each -> uuids.add(each.getUuid())));
        if (!uuids.isEmpty()) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "from CaseloadNote n where n.relationshipUuid in (:uuids) order by n.caseloadNoteId",
                            CaseloadNote.class)
                    .setParameterList("uuids", uuids)
                    .getResultList()
                    .forEach(note -> notes.put(key(note.relationshipUuid(), note.step()), note));
        }
        return notes;
    }

    private static String key(String relationshipUuid, CaseloadReason.Step step) {
        return step + relationshipUuid;
    }
}
