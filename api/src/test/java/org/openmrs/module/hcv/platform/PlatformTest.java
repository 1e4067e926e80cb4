/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.GlobalProperty;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.openmrs.Provider;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.MetadataInstaller;
import org.openmrs.module.hcv.platform.people.Registered;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.people.RegistrationRequest;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Base of the tests that run on a platform, the embedded one or a real OpenMRS: the module's metadata is installed, and
 * somebody is signed in as OpenMRS's administrator. Everything is rolled back after each test.
 */
public abstract class PlatformTest extends BaseModuleContextSensitiveTest {

    protected static final String PASSWORD = "Correct4Horse";

    @Autowired
    protected SessionFactory sessionFactory;

    @Autowired
    private MetadataInstaller installer;

    @Autowired
    protected Registration registration;

    @Autowired
    private PlatformTransactionManager transactionManager;

    /**
     * Metadata stays in the test's database once it is there, in a transaction of its own: to install it takes seconds,
     * and the installer adds nothing the next time.
     */
    @BeforeEach
    void installMetadata() {
        TransactionTemplate apart = new TransactionTemplate(transactionManager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.execute(status -> installer.install());
        // Encounters need a provider behind whoever signs in.
        providerFor(Context.getAuthenticatedUser().getPerson());
    }

    protected final Patient register(String name, int age) {
        Registered registered = registration.register(request(name, age));
        if (registered.isRefused()) {
            throw new IllegalStateException(registered.problems().toString());
        }
        return Context.getPatientService().getPatientByUuid(registered.personUuid());
    }

    protected final RegistrationRequest request(String name, int age) {
        return request(name, age, UUID.randomUUID().toString());
    }

    protected final RegistrationRequest request(String name, int age, String personUuid) {
        Map<String, String> typed = new HashMap<>();
        typed.put(RegistrationRequest.PERSON_UUID, personUuid);
        typed.put(RegistrationRequest.GIVEN_NAME, name);
        typed.put(RegistrationRequest.SEX, "U");
        typed.put(RegistrationRequest.AGE, String.valueOf(age));
        typed.put(RegistrationRequest.PLACE, place().getUuid());
        return RegistrationRequest.of(typed);
    }

    /** A place of the site, whoever is signed in. */
    protected final Location place() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Location l where l.retired = false order by l.locationId", Location.class)
                .setMaxResults(1)
                .uniqueResult();
    }

    /** A user with one role, whose person is a provider. */
    protected final User user(String username, String role) {
        Person person = new Person();
        person.addName(new PersonName("Test", null, username));
        person.setGender("U");
        User user = new User(person);
        user.setUsername(username);
        user.addRole(Context.getUserService().getRole(role));
        User saved = Context.getUserService().createUser(user, PASSWORD);
        providerFor(saved.getPerson());
        return saved;
    }

    protected final void signInAs(User user) {
        flush();
        Context.logout();
        Context.authenticate(user.getUsername(), PASSWORD);
    }

    /** From here on records are saved as they are, also those that the door for records from elsewhere would refuse. */
    protected final void takeBrokenRecords() {
        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.refuseBrokenRecords", "false"));
        flush();
    }

    /** The record of somebody is voided, by the administrator, who stays signed in. */
    protected final void voidRecordOf(Patient person) {
        flush();
        Context.logout();
        Context.authenticate(getCredentials());
        Context.getPatientService()
                .voidPatient(Context.getPatientService().getPatient(person.getPatientId()), "registered twice");
        flush();
    }

    protected final void flush() {
        sessionFactory.getCurrentSession().flush();
        sessionFactory.getCurrentSession().clear();
    }

    protected static Date day(LocalDate date) {
        return PlatformDates.startOfDay(date);
    }

    private static void providerFor(Person person) {
        if (Context.getProviderService().getProvidersByPerson(person).isEmpty()) {
            Provider provider = new Provider();
            provider.setPerson(person);
            provider.setIdentifier("P" + person.getPersonId());
            Context.getProviderService().saveProvider(provider);
        }
    }
}
