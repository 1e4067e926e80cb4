/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.glass;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.peer.GlassReason;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessGrant;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a person beyond the caseload to a peer support worker, for the hours of the rule {@code glassHours}. Thread-safe.
 *
 * <p>Who opens has to name the person exactly, as in a search, and to say why. It opens what the same worker would see of
 * their own people, and puts the person on no list. Somebody's own record, and people who declined peer support, stay
 * closed. Turning the rule {@code breakGlassAllowed} off ends nothing that was opened before.
 */
public class BreakGlass {

    /** The field of who is to be opened. */
    public static final String PERSON = "person";
    /** The field of the reason. */
    public static final String REASON = "reason";
    /** The field of the reason in the user's own words. */
    public static final String WORDS = "words";
    /** The most characters of a reason in the user's own words. */
    public static final int WORDS_LENGTH = 255;

    private static final String PLACE = "glass";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final People people;
    private final CurrentRules rules;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;

    public BreakGlass(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            People people,
            CurrentRules rules,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.people = people;
        this.rules = rules;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Whether the signed-in user may: somebody who sees only a caseload, where the programme's rule is on. */
    public boolean isAllowed() {
        return access.has(HcvPrivilege.VIEW_CASELOAD)
                && !access.reachesEverybody()
                && rules.current().isOn("breakGlassAllowed");
    }

    /** For how many hours a person is opened. */
    public int hours() {
        return rules.current().whole("glassHours");
    }

    /** People who cannot be opened now and are exactly who was typed: a whole number, or a full name with date of birth. */
    public List<PersonSummary> find(String typed) {
        requireAllowed();
        return people.find(typed).stream()
                .filter(person -> !person.withinReach())
                .collect(Collectors.toList());
    }

    /**
     * Opens the person; sent twice with one uuid it opens once.
     *
     * @param grantUuid made by the page
     * @param typed what names the person exactly
     * @param reasonKey key of a {@link GlassReason}
     * @return why nothing was opened; empty where the person can be opened now
     * @throws AccessRefused where the user may not, and where the person declined peer support
     */
    public Problems open(String grantUuid, String typed, String personUuid, String reasonKey, String words) {
        requireAllowed();
        if (people.isOpen(personUuid)) {
            return Problems.none();
        }
        String text = words.trim();
        Problems problems = check(reasonKey, text);
        Optional<PersonSummary> person = find(typed).stream()
                .filter(one -> one.uuid().equals(personUuid))
                .findFirst();
        if (!person.isPresent() || !ClientUuid.isOne(grantUuid)) {
            problems.add(Problem.error(PERSON, ProblemCode.UNKNOWN_PERSON));
        }
        if (problems.isEmpty()) {
            requireNotClosed(person.get());
            write(grantUuid, person.get(), reasonKey, text);
        }
        return problems;
    }

    private void write(String grantUuid, PersonSummary person, String reason, String words) {
        User user = Context.getAuthenticatedUser();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        AccessGrant grant = new AccessGrant(
                grantUuid,
                user.getUserId(),
                user.getPerson().getPersonId(),
                person.personId(),
                person.uuid(),
                Date.from(now),
                Date.from(now.plus(hours(), ChronoUnit.HOURS)),
                reason,
                words);
        try {
            transaction.execute(status -> {
                sessionFactory.getCurrentSession().save(grant);
                sessionFactory.getCurrentSession().flush();
                log.addWithReason(
                        AccessAction.BREAK_GLASS, person.personId(), person.uuid(), PLACE, logged(reason, words));
                return null;
            });
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Sent twice at once: the database lets only one in, and that one is enough.
            sessionFactory.getCurrentSession().clear();
            if (!people.isOpen(person.uuid())) {
                throw e;
            }
        }
    }

    private void requireNotClosed(PersonSummary person) {
        if (access.isClosedToPeers(person.personId())) {
            log.add(AccessAction.REFUSED, person.personId(), person.uuid(), PLACE);
            throw AccessRefused.outOfReach();
        }
    }

    private static String logged(String reason, String words) {
        String text = words.isEmpty() ? reason : reason + ": " + words;
        return text.length() > AccessLog.LONGEST_REASON ? text.substring(0, AccessLog.LONGEST_REASON) : text;
    }

    private static Problems check(String sent, String words) {
        Problems problems = Problems.collect();
        Optional<GlassReason> reason = GlassReason.find(sent);
        if (sent.trim().isEmpty()) {
            problems.add(Problem.error(REASON, ProblemCode.REQUIRED));
        } else if (!reason.isPresent()) {
            problems.add(Problem.error(REASON, ProblemCode.UNKNOWN_CHOICE));
        }
        if (reason.isPresent() && reason.get() == GlassReason.OTHER && words.isEmpty()) {
            problems.add(Problem.error(WORDS, ProblemCode.REQUIRED));
        }
        KeepableText.check(WORDS, words, WORDS_LENGTH, problems);
        return problems;
    }

    private void requireAllowed() {
        access.require(HcvPrivilege.VIEW_CASELOAD);
        if (!isAllowed()) {
            throw AccessRefused.outOfReach();
        }
    }
}
