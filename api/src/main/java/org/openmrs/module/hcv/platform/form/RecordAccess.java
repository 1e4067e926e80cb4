/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openmrs.EncounterProvider;
import org.openmrs.Person;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * What the signed-in user may do with a record of somebody within reach.
 *
 * <p>Whoever may record a form may change what they recorded themselves, as long as they are shown all of it: on the day
 * it was recorded, and later where nothing in it is kept from them. The records of others may be changed by those
 * who also see clinical records; contacts of peers, which can hold a worry about somebody's safety, moreover only by
 * those who reach everybody. A record is taken out by those with {@link HcvPrivilege#VOID_RECORDS} who may also record
 * such, and on the day it was recorded by its author.
 */
final class RecordAccess {

    private static final String PEER_CONTACT = "peer-contact";

    private final Access access;
    private final Dictionary dictionary;
    private final Clock clock;

    RecordAccess(Access access, Dictionary dictionary, Clock clock) {
        this.access = access;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** What of the record is shown. On the day that it was recorded its author is shown what they wrote. */
    RecordSight sight(FoundRecord record) {
        return new RecordSight(
                access.sight(),
                dictionary.file(),
                record.form(),
                isOwn(record),
                isOwn(record) && isOfToday(record) && isWrittenAlone(record),
                seesRestricted(record));
    }

    /** A voided record is known to its author and to those who may put it back. */
    boolean maySee(FoundRecord record) {
        boolean kind = isContact(record)
                ? access.has(HcvPrivilege.VIEW_PEER_CONTACTS)
                : access.sight().isClinical() || sight(record).showsAnyOf(recorded(record));
        boolean own = isOwn(record) && mayRecord(record);
        return record.isVoided() ? own || kind && mayRestore(record) : own || kind;
    }

    boolean mayChange(FoundRecord record) {
        return !record.isVoided() && mayRecord(record) && (isOwnAndShown(record) || mayChangeOthers(record));
    }

    boolean mayVoid(FoundRecord record) {
        boolean ownOfToday = isOwn(record) && isOfToday(record);
        return !record.isVoided()
                && mayRecord(record)
                && (ownOfToday || access.has(HcvPrivilege.VOID_RECORDS) && maySee(record));
    }

    boolean mayRestore(FoundRecord record) {
        return record.isVoided() && mayRecord(record) && access.has(HcvPrivilege.VOID_RECORDS);
    }

    /** Whether details are shown that the timeline leaves out. */
    boolean seesRestricted(FoundRecord record) {
        return mayRecord(record) && (isOwn(record) || mayChangeOthers(record));
    }

    /**
     * @throws UnknownRecord where the user may not know of it
     */
    void requireSee(FoundRecord record) {
        if (!maySee(record)) {
            if (record.isVoided()) {
                throw new UnknownRecord(record.encounter().getUuid());
            }
            throw AccessRefused.missing(
                    (isContact(record) ? HcvPrivilege.VIEW_PEER_CONTACTS : HcvPrivilege.VIEW_CLINICAL).text());
        }
    }

    /**
     * @throws AccessRefused where the user may not change it
     * @throws UnknownRecord where it was voided
     */
    void requireChange(FoundRecord record) {
        access.requireNamed(record.form().header().privilege());
        if (record.isVoided()) {
            throw new UnknownRecord(record.encounter().getUuid());
        }
        if (!mayChange(record)) {
            throw AccessRefused.missing(missingForOthers().text());
        }
    }

    /**
     * @throws AccessRefused where the user may not take it out
     * @throws UnknownRecord where it was voided
     */
    void requireVoid(FoundRecord record) {
        requireSee(record);
        if (record.isVoided()) {
            throw new UnknownRecord(record.encounter().getUuid());
        }
        if (!mayVoid(record)) {
            access.requireNamed(record.form().header().privilege());
            throw AccessRefused.missing(HcvPrivilege.VOID_RECORDS.text());
        }
    }

    /**
     * @throws AccessRefused where the user may not put it back
     * @throws UnknownRecord where it is not voided
     */
    void requireRestore(FoundRecord record) {
        access.requireNamed(record.form().header().privilege());
        access.require(HcvPrivilege.VOID_RECORDS);
        requireSee(record);
        if (!record.isVoided()) {
            throw new UnknownRecord(record.encounter().getUuid());
        }
    }

    /** Recorded by the signed-in user: as its provider, or where it names none as its creator. */
    boolean isOwn(FoundRecord record) {
        boolean named = false;
        for (EncounterProvider present : record.encounter().getActiveEncounterProviders()) {
            Person person = present.getProvider().getPerson();
            named = true;
            if (person != null
                    && access.ownPersonId().map(person.getPersonId()::equals).orElse(false)) {
                return true;
            }
        }
        return !named && record.encounter().getCreator().equals(Context.getAuthenticatedUser());
    }

    /** A form can only be changed by who is shown all that is recorded on it. */
    private boolean isOwnAndShown(FoundRecord record) {
        return isOwn(record) && !sight(record).hidesAnyOf(recorded(record));
    }

    private FormAnswers recorded(FoundRecord record) {
        return new EncounterReader(dictionary).read(record);
    }

    private static boolean isWrittenAlone(FoundRecord record) {
        User user = Context.getAuthenticatedUser();
        return record.encounter().getAllFlattenedObs(true).stream()
                .allMatch(obs -> obs.getCreator().equals(user));
    }

    private boolean mayRecord(FoundRecord record) {
        return access.hasNamed(record.form().header().privilege());
    }

    private boolean mayChangeOthers(FoundRecord record) {
        return access.has(HcvPrivilege.VIEW_CLINICAL) && (!isContact(record) || access.reachesEverybody());
    }

    private HcvPrivilege missingForOthers() {
        return access.has(HcvPrivilege.VIEW_CLINICAL) ? HcvPrivilege.VIEW_PEOPLE : HcvPrivilege.VIEW_CLINICAL;
    }

    private boolean isOfToday(FoundRecord record) {
        LocalDate today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        return PlatformDates.date(record.encounter().getDateCreated()).equals(today);
    }

    private static boolean isContact(FoundRecord record) {
        return PEER_CONTACT.equals(record.form().header().encounterType());
    }
}
