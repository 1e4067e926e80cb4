/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.openmrs.Relationship;

/**
 * What relationships were copied from when OpenMRS merged people: the copy has neither the dates nor the notes. OpenMRS
 * writes the copy's id into the reason why the one before it is voided.
 */
final class CopiedSupport {

    private static final String COPIED = " was merged, relationship copied to #";

    /** By id of a relationship: itself, then what it was copied from, and what that was copied from. */
    private final Map<Integer, List<Relationship>> chains = new HashMap<>();

    private CopiedSupport() {}

    static CopiedSupport of(Collection<Relationship> relationships, SessionFactory sessionFactory) {
        CopiedSupport found = new CopiedSupport();
        Map<String, List<Relationship>> open = new HashMap<>();
        for (Relationship relationship : relationships) {
            List<Relationship> chain = new ArrayList<>();
            found.chains.put(relationship.getRelationshipId(), chain);
            extend(chain, relationship, open);
        }
        while (!open.isEmpty()) {
            Map<String, List<Relationship>> next = new HashMap<>();
            for (Relationship before : sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "from Relationship r where r.voided = true and r.voidReason in (:reasons)",
                            Relationship.class)
                    .setParameterList("reasons", open.keySet())
                    .getResultList()) {
                List<Relationship> chain = open.get(before.getVoidReason());
                // Each was made before its copy; reasons that somebody typed cannot lead round in a circle.
                if (before.getRelationshipId() < chain.get(chain.size() - 1).getRelationshipId()) {
                    extend(chain, before, next);
                }
            }
            open = next;
        }
        return found;
    }

    private static void extend(List<Relationship> chain, Relationship last, Map<String, List<Relationship>> open) {
        chain.add(last);
        for (String side : new String[] {"person A", "person B"}) {
            open.put(side + COPIED + last.getRelationshipId(), chain);
        }
    }

    /** The relationship, and all that it goes back to. */
    List<Relationship> chain(Relationship relationship) {
        return chains.getOrDefault(relationship.getRelationshipId(), Collections.singletonList(relationship));
    }

    /** When it began, where that is known. */
    Optional<Date> start(Relationship relationship) {
        return first(relationship, Relationship::getStartDate);
    }

    /** When it ended or will end, where that is known. */
    Optional<Date> end(Relationship relationship) {
        return first(relationship, Relationship::getEndDate);
    }

    private Optional<Date> first(Relationship relationship, Function<Relationship, Date> date) {
        return chain(relationship).stream().map(date).filter(Objects::nonNull).findFirst();
    }
}
