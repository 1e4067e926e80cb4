/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * Worries about somebody's safety, for those who hold {@link HcvPrivilege#VIEW_SAFEGUARDING} and reach everybody. A worry
 * is there as soon as its contact is saved, by whichever door. Everybody shown is noted in the access log. Safe for use
 * by several threads.
 */
public class SafetyConcerns {

    /** How many days back they are listed. */
    public static final int DAYS = 90;

    private static final String MINUTES = "safetyAcknowledgeMinutes";

    private final RecordedConcerns concerns;
    private final SafetyRows rows;
    private final SafetyClinicians clinicians;
    private final Access access;
    private final AccessLog log;
    private final People people;
    private final CurrentRules rules;
    private final Clock clock;

    public SafetyConcerns(
            SessionFactory sessionFactory,
            Dictionary dictionary,
            SafetyClinicians clinicians,
            Access access,
            AccessLog log,
            People people,
            CurrentRules rules,
            Clock clock) {
        this.concerns = new RecordedConcerns(sessionFactory, dictionary);
        this.rows = new SafetyRows(sessionFactory);
        this.clinicians = clinicians;
        this.access = access;
        this.log = log;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Those that wait to be seen first, of them and of the others immediate danger first, then the newest.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for everybody else
     */
    public List<SafetyConcern> recent() {
        require();
        List<RecordedConcern> recorded = known();
        Map<String, List<SafetyReferralRow>> steps = steps(recorded);
        Map<Integer, String> names = names(steps);
        Map<Integer, PersonSummary> summaries = summaries(recorded);
        int minutes = minutes();
        List<SafetyConcern> shown = new ArrayList<>();
        for (RecordedConcern each : recorded) {
            PersonSummary person = summaries.get(each.personId());
            if (person != null) {
                List<SafetyReferralRow> way = of(steps, each);
                shown.add(new SafetyConcern(
                        person,
                        each,
                        way.stream().map(row -> new SafetyStep(row, names)).collect(Collectors.toList()),
                        standing(each, way, minutes)));
            }
        }
        shown.sort(Comparator.comparing((SafetyConcern each) -> !each.isWaiting())
                .thenComparing(each -> !each.isImmediate())
                .thenComparing(SafetyConcern::raisedAt, Comparator.reverseOrder()));
        return shown;
    }

    /** How many of {@link #recent} wait, without a name; nothing for who may not see worries. */
    public SafetyWaiting waiting() {
        if (!access.has(HcvPrivilege.VIEW_SAFEGUARDING) || !access.has(HcvPrivilege.VIEW_PEOPLE)) {
            return SafetyWaiting.none();
        }
        List<RecordedConcern> recorded = known();
        Set<Integer> listed = people.summaries(ids(recorded)).keySet();
        recorded.removeIf(each -> !listed.contains(each.personId()));
        Map<String, List<SafetyReferralRow>> steps = steps(recorded);
        int minutes = minutes();
        int count = 0;
        int immediate = 0;
        int overdue = 0;
        for (RecordedConcern each : recorded) {
            List<SafetyReferralRow> way = of(steps, each);
            SafetyConcern found = new SafetyConcern(null, each, Collections.emptyList(), standing(each, way, minutes));
            boolean everybody = way.isEmpty() || last(way).toUserId() == null;
            if (found.isWaiting() && (everybody || found.isForUser() || found.isOverdue())) {
                count++;
                immediate += found.isImmediate() ? 1 : 0;
                overdue += found.isOverdue() ? 1 : 0;
            }
        }
        return new SafetyWaiting(count, immediate, overdue);
    }

    private void require() {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.VIEW_SAFEGUARDING);
        access.require(HcvPrivilege.VIEW_PEOPLE);
    }

    private List<RecordedConcern> known() {
        List<RecordedConcern> recorded =
                new ArrayList<>(concerns.since(LocalDate.now(clock).minusDays(DAYS)));
        access.ownPersonId().ifPresent(own -> recorded.removeIf(each -> own.equals(each.personId())));
        return recorded;
    }

    private Map<String, List<SafetyReferralRow>> steps(List<RecordedConcern> recorded) {
        return rows.of(recorded.stream().map(RecordedConcern::encounterUuid).collect(Collectors.toList()));
    }

    private Map<Integer, String> names(Map<String, List<SafetyReferralRow>> steps) {
        Set<Integer> users = new LinkedHashSet<>();
        steps.values()
                .forEach(way -> way.forEach(row -> {
                    users.add(row.toUserId());
                    users.add(row.raisedBy());
                    users.add(row.seenBy());
                }));
        return clinicians.names(users);
    }

    private Map<Integer, PersonSummary> summaries(List<RecordedConcern> recorded) {
        Map<Integer, PersonSummary> summaries = people.summaries(ids(recorded));
        Map<Integer, String> shown = new LinkedHashMap<>();
        summaries.forEach((id, person) -> shown.put(id, person.uuid()));
        log.add(AccessAction.LISTED, shown, "safeguarding");
        return summaries;
    }

    private static List<Integer> ids(List<RecordedConcern> recorded) {
        return recorded.stream().map(RecordedConcern::personId).distinct().collect(Collectors.toList());
    }

    private SafetyConcern.Standing standing(RecordedConcern concern, List<SafetyReferralRow> way, int minutes) {
        boolean waiting = way.isEmpty() || !last(way).isSeen(concern);
        boolean passedOn = !way.isEmpty() && last(way).raisedAt().after(concern.saidAt());
        Date since = passedOn ? last(way).raisedAt() : concern.saidAt();
        Instant due = Instant.ofEpochMilli(since.getTime()).plus(minutes, ChronoUnit.MINUTES);
        boolean forUser = !way.isEmpty()
                && Context.getAuthenticatedUser().getUserId().equals(last(way).toUserId());
        return new SafetyConcern.Standing(waiting, waiting && clock.instant().isAfter(due), forUser);
    }

    private int minutes() {
        return rules.current().whole(MINUTES);
    }

    private static List<SafetyReferralRow> of(Map<String, List<SafetyReferralRow>> steps, RecordedConcern concern) {
        return steps.getOrDefault(concern.encounterUuid(), Collections.emptyList());
    }

    private static SafetyReferralRow last(List<SafetyReferralRow> way) {
        return way.get(way.size() - 1);
    }
}
