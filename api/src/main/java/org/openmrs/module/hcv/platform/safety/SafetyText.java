/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.util.Optional;
import org.hibernate.SessionFactory;

/** The site's own words on what to do when somebody is in danger. Safe for use by several threads. */
public class SafetyText {

    /** Name of the global property. */
    public static final String PROPERTY = "hcv.safetyText";

    private final SessionFactory sessionFactory;

    public SafetyText(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Empty where the site has set none. */
    public Optional<String> own() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select g.propertyValue from GlobalProperty g where g.property = :name", String.class)
                .setParameter("name", PROPERTY)
                .uniqueResultOptional()
                .map(String::trim)
                .filter(text -> !text.isEmpty());
    }
}
