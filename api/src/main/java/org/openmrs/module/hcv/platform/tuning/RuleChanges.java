/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.GlobalProperty;
import org.openmrs.User;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.util.PrivilegeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the programme rules to the administrator and changes them, for those with {@link HcvPrivilege#MANAGE_MODULE}.
 *
 * <p>A change is checked against the rule's range, saved to its global property through OpenMRS's own service, with who
 * and when, and noted in the log by key, values and the user's uuid. Several changes are saved together or not at all.
 */
public class RuleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(RuleChanges.class);

    private final Access access;
    private final AdministrationService settings;
    private final RuleStates states;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public RuleChanges(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            AdministrationService settings,
            CurrentRules rules,
            Access access,
            Clock clock) {
        this.access = access;
        this.settings = settings;
        this.states = new RuleStates(sessionFactory, rules, clock);
        this.transaction = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** Every rule, area by area. */
    public List<RuleState> all() {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return states.all();
    }

    /**
     * What the typed values would change.
     *
     * @param typed values by rule key; a key that is no rule, or whose rule has only one value, is a problem
     * @param problems gets everything that cannot be taken, under the key of its rule
     */
    public List<RuleChange> differences(Map<String, String> typed, Problems problems) {
        List<RuleChange> changes = new ArrayList<>();
        int known = 0;
        for (RuleState rule : all()) {
            String value = typed.get(rule.definition().key());
            if (value == null) {
                continue;
            }
            known++;
            String read = RuleValue.read(rule.definition(), value, problems);
            boolean same = read.equals(rule.value()) && !rule.refused().isPresent();
            if (!read.isEmpty() && !same) {
                changes.add(new RuleChange(rule, read));
            }
        }
        if (known < typed.size()) {
            problems.add(Problem.error("", ProblemCode.UNEXPECTED_VALUE));
        }
        return changes;
    }

    /** Saves the changes that {@link #differences} found; none where there are problems. */
    public Problems save(Map<String, String> typed) {
        Problems problems = Problems.collect();
        List<RuleChange> changes = differences(typed, problems);
        if (!problems.hasErrors() && !changes.isEmpty()) {
            User user = Context.getAuthenticatedUser();
            transaction.execute(status -> Elevation.with(
                    () -> {
                        changes.forEach(change -> store(change, user));
                        return null;
                    },
                    PrivilegeConstants.GET_GLOBAL_PROPERTIES,
                    PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES));
            // As a warning, because OpenMRS writes nothing lesser of a module unless told to.
            changes.forEach(change -> LOG.warn(
                    "Programme rule {} changed from {} to {} by user {}",
                    change.key(),
                    change.from(),
                    change.to(),
                    user.getUuid()));
        }
        return problems;
    }

    private void store(RuleChange change, User user) {
        String name = CurrentRules.PREFIX + change.key();
        GlobalProperty property = settings.getGlobalPropertyObject(name);
        if (property == null) {
            property = new GlobalProperty(name);
        }
        property.setPropertyValue(change.to());
        property.setChangedBy(user);
        property.setDateChanged(Date.from(clock.instant()));
        settings.saveGlobalProperty(property);
    }
}
