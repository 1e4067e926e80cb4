/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/** Reads every rule with its value and last change, with three queries. */
final class RuleStates {

    private final SessionFactory sessionFactory;
    private final CurrentRules rules;
    private final Clock clock;
    private final List<RuleUse> uses = RuleUse.all();

    RuleStates(SessionFactory sessionFactory, CurrentRules rules, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.rules = rules;
        this.clock = clock;
    }

    List<RuleState> all() {
        ProgrammeRules current = rules.current();
        Map<String, String> refused = rules.refused();
        Map<String, Object[]> changes = lastChanges();
        List<RuleState> states = new ArrayList<>();
        for (RuleUse use : uses) {
            RuleDefinition definition = current.definitions().get(use.key());
            Object[] change = changes.get(use.key());
            RuleState state = RuleState.of(definition, use, current.asMap().get(use.key()));
            if (refused.containsKey(use.key())) {
                state = state.refusing(refused.get(use.key()));
            }
            states.add(change == null ? state : state.changed(dateTime((Date) change[1]), name(change)));
        }
        return states;
    }

    private LocalDateTime dateTime(Date date) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), clock.getZone());
    }

    /** Property, time, user name and names of each rule that was ever changed, by the rule's key. */
    private Map<String, Object[]> lastChanges() {
        Map<String, Object[]> changes = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select g.property, g.dateChanged, u.username, n.givenName, n.familyName "
                                + "from GlobalProperty g left join g.changedBy u left join u.person p "
                                + "left join p.names n where g.dateChanged is not null and g.property like :prefix "
                                + "and (n is null or n.voided = false) order by n.preferred, n.personNameId desc",
                        Object[].class)
                .setParameter("prefix", CurrentRules.PREFIX + "%")
                .getResultList()) {
            changes.put(((String) row[0]).substring(CurrentRules.PREFIX.length()), row);
        }
        return changes;
    }

    private static Optional<String> name(Object[] change) {
        String ofPerson = Stream.of(change[3], change[4])
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return ofPerson.isEmpty() ? Optional.ofNullable((String) change[2]) : Optional.of(ofPerson);
    }
}
