/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.openmrs.annotation.Handler;
import org.openmrs.api.context.Context;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** The validators in force: the platform's own, and the beans of modules that are marked as handlers. */
public final class Rules {

    private static final List<Validator> OWN = Arrays.asList(
            new EncounterRules(),
            new ObsRules(),
            new PersonRules(),
            new PatientRules(),
            new PatientIdentifierRules(),
            new RelationshipRules(),
            new EnrolmentRules(),
            new ProviderRules(),
            new ProviderAttributeTypeRules(),
            new UserRules(),
            new ConceptRules(),
            new EncounterTypeRules());

    private static final Map<String, Integer> LENGTHS = new ConcurrentHashMap<>();

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private Rules() {}

    public static List<Validator> of(Class<?> type) {
        List<Validator> found = new ArrayList<>(OWN);
        found.addAll(Context.getRegisteredComponents(Validator.class).stream()
                .filter(validator -> handler(validator) != null && isFor(type, handler(validator)))
                .sorted(Comparator.comparing(validator -> handler(validator).order()))
                .collect(Collectors.toList()));
        found.removeIf(validator -> !validator.supports(type));
        return found;
    }

    /** A handler's annotation decides as well as what the validator says itself. */
    private static boolean isFor(Class<?> type, Handler handler) {
        return Arrays.stream(handler.supports()).anyMatch(supported -> supported.isAssignableFrom(type));
    }

    private static Handler handler(Validator validator) {
        return AnnotationUtils.findAnnotation(validator.getClass(), Handler.class);
    }

    /** Refuses texts longer than the column they go into. */
    public static void checkLengths(Errors errors, Class<?> type, String... fields) {
        for (String field : fields) {
            Object value = errors.getFieldValue(field);
            int limit = LENGTHS.computeIfAbsent(type.getName() + " " + field, key -> limit(type, field));
            if (value instanceof String && ((String) value).length() > limit) {
                errors.rejectValue(field, "error.exceededMaxLengthOfField", new Object[] {limit}, null);
            }
        }
    }

    private static int limit(Class<?> type, String field) {
        SessionFactoryImplementor sessions = Context.getRegisteredComponent("sessionFactory", SessionFactory.class)
                .unwrap(SessionFactoryImplementor.class);
        AbstractEntityPersister table =
                (AbstractEntityPersister) sessions.getMetamodel().entityPersister(type);
        return ColumnLengths.of(table.getTableName(), table.getPropertyColumnNames(field)[0], UNLIMITED);
    }
}
