/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.openmrs.api.context.Context;

/**
 * Runs a piece of work with privileges of OpenMRS that the signed-in user does not hold.
 *
 * <p>Only for work whose own check has already been made with {@link Access}. The privileges are taken away again
 * however the work ends. They belong to the current thread's user, so the work must not hand over to another thread.
 */
public final class Elevation {

    private Elevation() {}

    public static <T> T with(Supplier<T> work, String... privileges) {
        Deque<String> granted = new ArrayDeque<>();
        try {
            for (String privilege : privileges) {
                Context.addProxyPrivilege(privilege);
                granted.push(privilege);
            }
            return work.get();
        } finally {
            granted.forEach(Context::removeProxyPrivilege);
        }
    }
}
