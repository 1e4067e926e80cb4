/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.accesslog.UnusualFinding;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * Searches the access log, for those who hold {@link HcvPrivilege#SEARCH_ACCESS_LOG}. Each search is noted in the log, and
 * so is everybody whose number it shows. Nobody searches for looks at their own record. Safe for use by several threads.
 */
public class AccessLogs {

    /** Entries on one page. */
    public static final int PAGE = 50;

    /** Entries in what is printed for one person. */
    public static final int LONGEST = 5000;

    private final SessionFactory sessionFactory;
    private final Access access;
    private final AccessLog log;
    private final CurrentRules rules;
    private final Clock clock;
    private final AccessNames names;

    public AccessLogs(SessionFactory sessionFactory, Access access, AccessLog log, CurrentRules rules, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.access = access;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
        this.names = new AccessNames(sessionFactory);
    }

    /**
     * @throws AccessRefused for everybody else
     */
    public void requireSearch() {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.SEARCH_ACCESS_LOG);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * One page of what is looked for. Whom this log itself showed is left out where nothing is looked for, as every look
     * would otherwise fill the next one with itself; the searches are there. Whom nobody knows is a problem of the filter, and nothing is found.
     *
     * @param after as the page before had it; empty for the newest
     */
    public AccessLogPage search(AccessFilter filter, String after) {
        requireSearch();
        Set<Integer> people = people(filter);
        Set<Integer> users = users(filter);
        if (filter.problems().hasErrors()) {
            return new AccessLogPage(new ArrayList<>(), Optional.empty());
        }
        refuseOwn(people);
        noteSearch(filter, people, users);
        return page(query(filter, people, users).after(after), PAGE, people);
    }

    /**
     * Who looked at or changed one person's record, for the person who asks. What was noted of records that were merged
     * into theirs is part of it.
     *
     * @return empty where nobody, or more than one person, has that number; the filter says which
     */
    public Optional<RecordAccess> about(AccessFilter filter) {
        requireSearch();
        Set<Integer> people = names.people(filter.person());
        if (people.isEmpty() || names.inUse(people) > 1) {
            filter.problems().add(Problem.error(AccessFilter.PERSON, ProblemCode.UNKNOWN_PERSON));
        }
        if (filter.problems().hasErrors()) {
            return Optional.empty();
        }
        refuseOwn(people);
        noteSearch(filter, people, new TreeSet<>());
        Integer first = people.iterator().next();
        return Optional.of(new RecordAccess(
                names.names(people).getOrDefault(first, ""),
                names.numbers(people).getOrDefault(first, ""),
                page(query(filter, people, new TreeSet<>()), LONGEST, people)));
    }

    /** What is worth asking about in the filter's days, by the programme's rules. */
    public List<UnusualLine> unusual(AccessFilter filter) {
        requireSearch();
        if (filter.problems().hasErrors()) {
            return new ArrayList<>();
        }
        noteSearch(filter, new TreeSet<>(), new TreeSet<>());
        List<UnusualFinding> findings = new UnusualReader(sessionFactory).read(filter, rules.current());
        Map<Integer, StaffName> staff =
                names.staff(findings.stream().map(UnusualFinding::user).collect(Collectors.toSet()));
        return findings.stream()
                .filter(finding -> staff.containsKey(finding.user()))
                .map(finding -> new UnusualLine(staff.get(finding.user()), finding))
                .collect(Collectors.toList());
    }

    /**
     * The fields of a filter for an address, which must hold no number and no name: who was typed is there by uuid. Whom
     * nobody knows is a problem of the filter.
     */
    public Map<String, String> addressed(AccessFilter filter) {
        requireSearch();
        Map<String, String> fields = filter.typed();
        people(filter).stream()
                .findFirst()
                .flatMap(names::uuid)
                .ifPresent(uuid -> fields.put(AccessFilter.PERSON, uuid));
        names.staff(users(filter)).values().stream()
                .findFirst()
                .ifPresent(user -> fields.put(AccessFilter.USER, user.uuid()));
        return fields;
    }

    /** The fields of a filter as they are shown: who stands there by uuid, by number and by the name to sign in by. */
    public Map<String, String> shown(AccessFilter filter) {
        requireSearch();
        Map<String, String> fields = filter.typed();
        Set<Integer> people = filter.person().isEmpty() ? new TreeSet<>() : names.people(filter.person());
        people.stream()
                .findFirst()
                .map(first -> names.numbers(people).get(first))
                .ifPresent(number -> fields.put(AccessFilter.PERSON, number));
        Set<Integer> users = filter.user().isEmpty() ? new TreeSet<>() : names.users(filter.user());
        names.staff(users).values().stream()
                .findFirst()
                .ifPresent(user -> fields.put(AccessFilter.USER, user.userName()));
        return fields;
    }

    private Set<Integer> people(AccessFilter filter) {
        Set<Integer> people = filter.person().isEmpty() ? new TreeSet<>() : names.people(filter.person());
        if (!filter.person().isEmpty() && people.isEmpty()) {
            filter.problems().add(Problem.error(AccessFilter.PERSON, ProblemCode.UNKNOWN_PERSON));
        }
        return people;
    }

    private Set<Integer> users(AccessFilter filter) {
        Set<Integer> users = filter.user().isEmpty() ? new TreeSet<>() : names.users(filter.user());
        if (!filter.user().isEmpty() && users.isEmpty()) {
            filter.problems().add(Problem.error(AccessFilter.USER, ProblemCode.UNKNOWN_USER));
        }
        return users;
    }

    private AccessQuery query(AccessFilter filter, Collection<Integer> people, Collection<Integer> users) {
        AccessQuery query = new AccessQuery(sessionFactory, filter);
        if (!people.isEmpty()) {
            query.about(people);
        }
        if (!users.isEmpty()) {
            query.by(users);
        }
        if (people.isEmpty() && users.isEmpty() && !filter.kind().isPresent()) {
            query.withoutShownBy(AccessPlace.ACCESS_LOG);
        }
        access.ownPersonId().ifPresent(query::notAbout);
        return query;
    }

    private void refuseOwn(Collection<Integer> people) {
        Optional<Integer> own = access.ownPersonId().filter(people::contains);
        if (own.isPresent()) {
            log.add(AccessAction.REFUSED, own.get(), names.uuid(own.get()).orElse(""), AccessPlace.ACCESS_LOG);
            throw AccessRefused.outOfReach();
        }
    }

    /** One entry for each person asked about, or one about nobody; it says by uuids and days what was looked for. */
    private void noteSearch(AccessFilter filter, Collection<Integer> people, Collection<Integer> users) {
        StringBuilder what = new StringBuilder(filter.from() + " - " + filter.to());
        filter.kind().ifPresent(action -> what.append(", ").append(action.key()));
        names.staff(users).values().forEach(one -> what.append(", ").append(one.uuid()));
        String reason = what.length() > AccessLog.LONGEST_REASON
                ? what.substring(0, AccessLog.LONGEST_REASON)
                : what.toString();
        if (people.isEmpty()) {
            log.addSearch(AccessPlace.ACCESS_LOG, reason);
        }
        people.forEach(id -> log.addWithReason(
                AccessAction.SEARCHED_LOG, id, names.uuid(id).orElse(""), AccessPlace.ACCESS_LOG, reason));
    }

    private AccessLogPage page(AccessQuery query, int size, Collection<Integer> askedAbout) {
        List<AccessLogEntry> entries = new ArrayList<>();
        Optional<String> after = query.read(size, entries);
        Set<Integer> users = new TreeSet<>();
        Map<Integer, String> people = new LinkedHashMap<>();
        for (AccessLogEntry entry : entries) {
            users.add(entry.getUserId());
            if (!entry.getPersonUuid().isEmpty()) {
                people.put(entry.getPersonId(), entry.getPersonUuid());
            }
        }
        Map<Integer, StaffName> staff = names.staff(users);
        Map<Integer, String> numbers = names.numbers(people.keySet());
        List<AccessLine> lines = new ArrayList<>();
        for (AccessLogEntry entry : entries) {
            lines.add(new AccessLine(
                    entry.getAccessedAt().toInstant().atZone(clock.getZone()).toLocalDateTime(),
                    staff.getOrDefault(entry.getUserId(), StaffName.unknown()),
                    numbers.getOrDefault(entry.getPersonId(), ""),
                    entry));
        }
        people.keySet().removeAll(askedAbout);
        log.add(AccessAction.LISTED, people, AccessPlace.ACCESS_LOG);
        return new AccessLogPage(lines, after);
    }
}
