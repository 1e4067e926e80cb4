/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.WithRecording;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of a worry about somebody's safety: given to a clinician by name together with its contact, seen, handed on.
 *
 * <p>A worry of which nobody was named, or that came by another door, goes to everybody who may see such worries. Safe
 * for use by several threads.
 */
public class SafetyReferrals implements WithRecording {

    /** Most characters of what is said when it is handed on. */
    public static final int NOTE_LENGTH = 255;

    private static final String PLACE = "safeguarding";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final RecordedConcerns concerns;
    private final SafetyRows rows;
    private final SafetyClinicians clinicians;
    private final People people;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;

    public SafetyReferrals(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            SafetyClinicians clinicians,
            People people,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.concerns = new RecordedConcerns(sessionFactory, dictionary);
        this.rows = new SafetyRows(sessionFactory);
        this.clinicians = clinicians;
        this.people = people;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Somebody named who may no longer be told is no reason to lose a worry: it then goes to everybody. Nothing is kept
     * of a form without a worry.
     */
    @Override
    public void recording(FormDefinition form, FormAnswers answers, Encounter encounter, FormSubmission sent) {
        boolean worried = answers.codes("safeguarding").stream()
                .anyMatch(code -> code.value().equals("yes"));
        if (!form.key().equals("peer-contact") || !worried) {
            return;
        }
        Integer to = sent.told()
                .flatMap(uuid -> clinicians.find(uuid, encounter.getPatient().getPatientId()))
                .map(User::getUserId)
                .orElse(null);
        rows.add(encounter.getUuid(), to, user(), now(), null);
    }

    /**
     * The signed-in user has seen a worry.
     *
     * @return who was first; empty where there is no such worry
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the user may not see it
     */
    public Optional<SafetySeen> see(String encounterUuid) {
        return find(encounterUuid)
                .map(concern -> transaction.execute(status -> {
                    SafetyReferralRow row = rows.lockLast(concern);
                    boolean first = row.seenAt() == null;
                    row.see(user(), now());
                    if (first) {
                        note(concern, AccessAction.CHANGED, PLACE + " seen");
                    }
                    String by = clinicians
                            .names(Collections.singleton(row.seenBy()))
                            .getOrDefault(row.seenBy(), "");
                    return new SafetySeen(first, by, SafetyStep.local(row.seenAt()));
                }));
    }

    /**
     * Hands a worry on to somebody by name, who then has to see it.
     *
     * @param toUser uuid of one of {@link SafetyClinicians#choices}
     * @param note what to say with it; may be empty
     * @return why nothing was done; empty where there is no such worry
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the user may not see it
     */
    public Optional<Problems> handOn(String encounterUuid, String toUser, String note) {
        return find(encounterUuid).map(concern -> {
            Optional<User> to = clinicians.find(toUser, concern.personId());
            Problems problems = check(toUser, to, note.trim());
            if (!problems.hasErrors()) {
                transaction.execute(status -> {
                    rows.close(rows.lockLast(concern));
                    note(concern, AccessAction.CHANGED, PLACE + " handed on");
                    return rows.add(
                            encounterUuid,
                            to.get().getUserId(),
                            user(),
                            now(),
                            note.trim().isEmpty() ? null : note.trim());
                });
            }
            return problems;
        });
    }

    /**
     * What the signed-in user learns of the way of a worry that they wrote down themselves.
     *
     * @return empty where it is none of theirs, or no worry
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the person is out of reach
     */
    public Optional<SafetyReceipt> receipt(String personUuid, String encounterUuid) {
        Patient patient = people.requireOpen(personUuid);
        Optional<RecordedConcern> concern = KeepableText.isKeepable(encounterUuid)
                ? concerns.of(encounterUuid)
                        .filter(each -> patient.getPatientId().equals(each.personId()))
                : Optional.empty();
        return concern.filter(each -> isOwn(encounterUuid)).map(each -> {
            List<SafetyReferralRow> way =
                    rows.of(Collections.singleton(encounterUuid)).getOrDefault(encounterUuid, Collections.emptyList());
            Integer to = way.isEmpty() ? null : way.get(0).toUserId();
            Map<Integer, String> names = clinicians.names(Collections.singletonList(to));
            LocalDateTime seen = way.stream()
                    .map(SafetyReferralRow::seenAt)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(SafetyStep::local)
                    .orElse(null);
            return new SafetyReceipt(
                    people.summary(personUuid).displayName(),
                    each.isImmediate(),
                    names.get(to),
                    SafetyStep.local(each.raisedAt()),
                    seen);
        });
    }

    private Optional<RecordedConcern> find(String encounterUuid) {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.VIEW_SAFEGUARDING);
        access.require(HcvPrivilege.VIEW_PEOPLE);
        if (!KeepableText.isKeepable(encounterUuid)) {
            return Optional.empty();
        }
        Optional<RecordedConcern> concern = concerns.of(encounterUuid);
        concern.ifPresent(each -> access.requireReach(each.personId()));
        return concern;
    }

    private static Problems check(String typed, Optional<User> to, String note) {
        Problems problems = Problems.collect();
        if (typed.isEmpty()) {
            problems.add(Problem.error("to", ProblemCode.REQUIRED));
        } else if (!to.isPresent()) {
            problems.add(Problem.error("to", ProblemCode.UNKNOWN_CHOICE));
        }
        KeepableText.check("note", note, NOTE_LENGTH, problems);
        return problems;
    }

    private boolean isOwn(String encounterUuid) {
        return !sessionFactory
                .getCurrentSession()
                .createQuery("select e.encounterId from Encounter e where e.uuid = :uuid and e.creator = :user")
                .setParameter("uuid", encounterUuid)
                .setParameter("user", Context.getAuthenticatedUser())
                .getResultList()
                .isEmpty();
    }

    private void note(RecordedConcern concern, AccessAction action, String place) {
        Patient patient = sessionFactory.getCurrentSession().get(Patient.class, concern.personId());
        log.add(action, patient.getPatientId(), patient.getUuid(), place);
    }

    private static Integer user() {
        return Context.getAuthenticatedUser().getUserId();
    }

    private Date now() {
        return PlatformDates.thisSecond(clock);
    }
}
