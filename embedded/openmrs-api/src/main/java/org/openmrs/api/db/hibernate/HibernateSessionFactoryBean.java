/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.db.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.MappedPackages;
import org.openmrs.util.OpenmrsClassLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.orm.hibernate5.LocalSessionFactoryBean;

/** The session factory: the platform's mappings, annotated classes of modules, settings from the runtime properties. */
public class HibernateSessionFactoryBean extends LocalSessionFactoryBean {

    private final List<String> packages = new ArrayList<>();

    public HibernateSessionFactoryBean() {}

    @Override
    public void setPackagesToScan(String... packagesToScan) {
        packages.addAll(Arrays.asList(packagesToScan));
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        setResourceLoader(new PathMatchingResourcePatternResolver(OpenmrsClassLoader.getInstance()));
        packages.addAll(MappedPackages.all());
        super.setPackagesToScan(packages.toArray(new String[0]));
        Properties settings = getHibernateProperties();
        // ids as OpenMRS has them: by the column itself, not by a table of sequences
        settings.setProperty("hibernate.id.new_generator_mappings", "false");
        settings.setProperty("hibernate.jdbc.batch_size", "50");
        settings.setProperty("hibernate.order_inserts", "true");
        settings.setProperty("hibernate.order_updates", "true");
        settings.setProperty("hibernate.default_batch_fetch_size", "50");
        Properties runtime = Context.getRuntimeProperties();
        for (String name : runtime.stringPropertyNames()) {
            if (name.startsWith("hibernate.")) {
                settings.setProperty(name, runtime.getProperty(name));
            }
        }
        super.afterPropertiesSet();
    }
}
