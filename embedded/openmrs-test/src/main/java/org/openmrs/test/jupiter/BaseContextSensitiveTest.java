/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.test.jupiter;

import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.Credentials;
import org.openmrs.api.context.UsernamePasswordCredentials;
import org.openmrs.embedded.test.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.Rollback;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test with a running platform: a database in memory with what a new OpenMRS holds, the beans of the platform and of
 * the modules on the class path, the administrator signed in. Each test runs in a transaction that is rolled back.
 */
@ExtendWith(SpringExtension.class)
@ContextConfiguration(
        locations = {
            "classpath:applicationContext-service.xml",
            "classpath*:moduleApplicationContext.xml",
            "classpath*:TestingApplicationContext.xml"
        })
@Transactional
@Rollback
public abstract class BaseContextSensitiveTest {

    protected static Properties runtimeProperties;

    @Autowired
    protected ApplicationContext applicationContext;

    public BaseContextSensitiveTest() {
        TestPlatform.prepare(getRuntimeProperties());
    }

    /** Where the database is; with hibernate.hbm2ddl.auto the tables of modules are made from their mapped classes. */
    public Properties getRuntimeProperties() {
        if (runtimeProperties == null) {
            runtimeProperties = TestPlatform.inMemory();
        }
        return runtimeProperties;
    }

    public Boolean useInMemoryDatabase() {
        return true;
    }

    protected Credentials getCredentials() {
        return new UsernamePasswordCredentials(TestPlatform.ADMIN, TestPlatform.ADMIN_PASSWORD);
    }

    /** Signs the administrator in. */
    public void authenticate() {
        Context.authenticate(getCredentials());
    }

    @BeforeEach
    public void baseSetupWithStandardDataAndAuthentication() {
        if (!Context.isSessionOpen()) {
            Context.openSession();
        }
        authenticate();
    }

    @AfterEach
    public void clearSessionAfterEachTest() {
        Context.clearSession();
        Context.logout();
        Context.clearUserContext();
    }

    @AfterAll
    public static synchronized void closeSessionAfterEachClass() {
        if (Context.isSessionOpen()) {
            Context.closeSession();
        }
    }
}
