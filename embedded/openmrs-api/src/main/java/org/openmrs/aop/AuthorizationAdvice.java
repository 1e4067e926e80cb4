/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.aop;

import java.lang.reflect.Method;
import org.openmrs.annotation.Authorized;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.Context;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Refuses a call to a service method whose privileges the user does not hold. */
public class AuthorizationAdvice implements MethodBeforeAdvice {

    public AuthorizationAdvice() {}

    @Override
    public void before(Method method, Object[] args, Object target) {
        Authorized rule = AnnotatedElementUtils.findMergedAnnotation(method, Authorized.class);
        if (rule == null && target != null) {
            rule = ruleOfTarget(method, target);
        }
        if (rule == null) {
            return;
        }
        if (rule.value().length == 0) {
            if (!Context.isAuthenticated()) {
                throw refusal("a sign-in");
            }
            return;
        }
        boolean any = false;
        for (String privilege : rule.value()) {
            boolean held = Context.hasPrivilege(privilege);
            if (!held && rule.requireAll()) {
                throw refusal(privilege);
            }
            any |= held;
        }
        if (!any) {
            throw refusal(String.join(", ", rule.value()));
        }
    }

    private static Authorized ruleOfTarget(Method method, Object target) {
        try {
            Method own = target.getClass().getMethod(method.getName(), method.getParameterTypes());
            return AnnotatedElementUtils.findMergedAnnotation(own, Authorized.class);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static APIAuthenticationException refusal(String needed) {
        return new APIAuthenticationException("Privileges required: " + needed);
    }
}
