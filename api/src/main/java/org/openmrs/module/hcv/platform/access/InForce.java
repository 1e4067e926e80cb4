/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

/**
 * The condition under which a relationship counts: from its start up to, and not including, the instant of its end; an
 * empty date sets no limit; a voided one never counts. ADR 0008 says why.
 *
 * <p>When OpenMRS merges two people it copies a relationship without its dates, and voids the old one with a reason that
 * says so. The copy of one that had ended by then does not count either, or merging would open the person again.
 */
public final class InForce {

    /** A copy keeps when it was created, however often it is copied; nothing else ties it to what it was copied from. */
    private static final String ENDED_BEFORE_MERGING = "exists (select o.relationshipId from Relationship o "
            + "where o.voided = true and o.relationshipType = r.relationshipType and o.personA = r.personA "
            + "and o.dateCreated = r.dateCreated and o.endDate <= :now "
            + "and o.voidReason like '% was merged, relationship copied to #%')";

    /**
     * For a relationship {@code r} in HQL, with the parameter {@code now}. It stands in brackets, so that it can be put
     * beside any other condition.
     */
    public static final String AT_NOW = "(r.voided = false and (r.startDate is null or r.startDate <= :now) "
            + "and (r.endDate is null or r.endDate > :now) "
            + "and (r.startDate is not null or r.endDate is not null or not " + ENDED_BEFORE_MERGING + "))";

    private InForce() {}
}
