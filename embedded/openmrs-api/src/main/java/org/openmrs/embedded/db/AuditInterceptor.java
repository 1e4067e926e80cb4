/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.db;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.hibernate.EmptyInterceptor;
import org.hibernate.type.Type;
import org.openmrs.Auditable;
import org.openmrs.Obs;
import org.openmrs.OpenmrsObject;
import org.openmrs.User;
import org.openmrs.api.UnchangeableObjectException;
import org.openmrs.api.context.Context;

/** Writes who and when into every row on its way to the database, and keeps what was observed from being changed. */
public final class AuditInterceptor extends EmptyInterceptor {

    private static final List<String> CHANGEABLE_OF_OBS = Arrays.asList(
            "voided", "dateVoided", "voidedBy", "voidReason", "groupMembers", "changedBy", "dateChanged", "personId");

    @Override
    public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
        return entity instanceof OpenmrsObject && completeCreation(state, names);
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Serializable id, Object[] state, Object[] before, String[] names, Type[] types) {
        if (!(entity instanceof OpenmrsObject)) {
            return false;
        }
        if (entity instanceof Obs && before != null) {
            refuseChange(state, before, names, types);
        }
        boolean altered = completeCreation(state, names);
        if (entity instanceof Auditable) {
            User user = Context.getAuthenticatedUser();
            Date now = new Date();
            altered |= put(state, names, "changedBy", user, true);
            altered |= put(state, names, "dateChanged", now, true);
            altered |= put(state, names, "personChangedBy", user, true);
            altered |= put(state, names, "personDateChanged", now, true);
        }
        return altered;
    }

    private static boolean completeCreation(Object[] state, String[] names) {
        User user = Context.getAuthenticatedUser();
        Date now = new Date();
        boolean altered = put(state, names, "creator", user, false);
        altered |= put(state, names, "dateCreated", now, false);
        altered |= put(state, names, "personCreator", user, false);
        altered |= put(state, names, "personDateCreated", now, false);
        return altered;
    }

    private static boolean put(Object[] state, String[] names, String name, Object value, boolean replace) {
        int index = Arrays.asList(names).indexOf(name);
        if (index < 0 || value == null || (state[index] != null && !replace) || value.equals(state[index])) {
            return false;
        }
        state[index] = value;
        return true;
    }

    private static void refuseChange(Object[] state, Object[] before, String[] names, Type[] types) {
        for (int i = 0; i < names.length; i++) {
            boolean fixed = !CHANGEABLE_OF_OBS.contains(names[i]) && !types[i].isCollectionType();
            if (fixed && !same(state[i], before[i])) {
                throw new UnchangeableObjectException("editing.fields.not.allowed: " + names[i] + " of Obs");
            }
        }
    }

    private static boolean same(Object now, Object before) {
        if (now instanceof Date && before instanceof Date) {
            // a Timestamp from the database is never equal to a Date of the same moment
            return ((Date) now).getTime() / 1000 == ((Date) before).getTime() / 1000;
        }
        return Objects.equals(now, before);
    }
}
