/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.validator;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.FlushMode;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.validation.Rules;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;

/** Runs every validator that knows an object: the platform's own rules, and modules' validators in their order. */
public class ValidateUtil {

    private ValidateUtil() {}

    /** Refuses, with a {@link ValidationException} that says every field and reason, an object that breaks a rule. */
    public static void validate(Object obj) throws ValidationException {
        Object object = Hibernate.unproxy(obj);
        Errors errors = new BindException(object, "");
        validate(object, errors);
        if (errors.hasErrors()) {
            throw new ValidationException(
                    "'" + object + "' failed to validate with reason: " + reasons(errors), errors);
        }
    }

    public static void validate(Object obj, Errors errors) {
        Object object = Hibernate.unproxy(obj);
        Session session = Context.getRegisteredComponent("sessionFactory", SessionFactory.class)
                .getCurrentSession();
        FlushMode before = session.getHibernateFlushMode();
        // What a validator asks the database must not write the object that it is about to refuse.
        session.setHibernateFlushMode(FlushMode.MANUAL);
        try {
            for (Validator validator : Rules.of(object.getClass())) {
                validator.validate(object, errors);
            }
        } finally {
            session.setHibernateFlushMode(before);
        }
    }

    /** Refuses texts that are longer than their columns. */
    public static void validateFieldLengths(Errors errors, Class<?> aClass, String... fields) {
        Rules.checkLengths(errors, aClass, fields);
    }

    private static String reasons(Errors errors) {
        Set<String> reasons = new LinkedHashSet<>();
        for (ObjectError error : errors.getAllErrors()) {
            String text = Context.getMessageSourceService()
                    .getMessage(error.getCode(), error.getArguments(), Context.getLocale());
            reasons.add(error instanceof FieldError ? ((FieldError) error).getField() + ": " + text : text);
        }
        return String.join(", ", reasons);
    }
}
