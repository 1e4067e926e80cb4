/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.aop;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Date;
import org.openmrs.OpenmrsObject;
import org.openmrs.api.OpenmrsService;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.audit.AuditTrail;
import org.openmrs.validator.ValidateUtil;
import org.springframework.aop.MethodBeforeAdvice;

/**
 * Fills in who and when before a service saves, voids, unvoids, retires or unretires something, and validates what is
 * saved, by the name of the method: save…, create…, void…, unvoid…, retire…, unretire… with the object as the first argument.
 */
public class RequiredDataAdvice implements MethodBeforeAdvice {

    public RequiredDataAdvice() {}

    @Override
    public void before(Method method, Object[] args, Object target) {
        if (!(target instanceof OpenmrsService) || args == null || args.length == 0 || args[0] == null) {
            return;
        }
        AuditTrail trail = new AuditTrail(Context.getAuthenticatedUser(), new Date());
        String name = method.getName();
        String reason = args.length > 1 && args[1] instanceof String ? (String) args[1] : null;
        if (name.startsWith("save") || name.startsWith("create")) {
            trail.savedAll(args[0]);
            validate(args[0]);
            return;
        }
        if (!(args[0] instanceof OpenmrsObject)) {
            return;
        }
        OpenmrsObject object = (OpenmrsObject) args[0];
        if (name.startsWith("void")) {
            trail.voided(object, reason);
        } else if (name.startsWith("unvoid")) {
            trail.unvoided(object);
        } else if (name.startsWith("retire")) {
            trail.retired(object, reason);
        } else if (name.startsWith("unretire")) {
            trail.unretired(object);
        }
    }

    private static void validate(Object saved) {
        if (saved instanceof OpenmrsObject) {
            ValidateUtil.validate(saved);
        } else if (saved instanceof Collection) {
            ((Collection<?>) saved)
                    .stream().filter(OpenmrsObject.class::isInstance).forEach(ValidateUtil::validate);
        }
    }
}
