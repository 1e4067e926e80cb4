/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.openmrs.Provider;
import org.openmrs.ProviderAttribute;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;

/** Makes the invented staff and places, and finds them again in a later session. */
final class Staff {

    /** Numbers of workers who are in care too, far from those of everybody else. */
    private static final int FIRST_NUMBER = 900_001;

    private final Metadata metadata;
    private final Map<Worker, Provider> providers = new EnumMap<>(Worker.class);
    private final Map<Worker, User> users = new EnumMap<>(Worker.class);
    private final Map<Integer, Location> places = new HashMap<>();

    Staff(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Makes everyone with user, provider and role, and the supervisor's relationship to each peer. */
    void hire(LocalDate since) {
        for (Worker worker : Worker.values()) {
            hire(worker, since);
        }
        for (Worker worker : Worker.values()) {
            if (worker.isPeer()) {
                Relationship supervision = new Relationship(
                        provider(Worker.SUPERVISOR).getPerson(),
                        provider(worker).getPerson(),
                        metadata.relationshipType("supervisor-peer"));
                supervision.setStartDate(Ids.midnight(since));
                supervision.setUuid(Ids.uuid("supervision", worker));
                Context.getPersonService().saveRelationship(supervision);
            }
        }
    }

    /** What a supervisor has recorded of a peer; who tests has every task signed off since they came. */
    private void describe(Provider provider, Worker worker, LocalDate since) {
        boolean advanced = worker.role().equals("advanced-peer");
        add(provider, "grade", advanced ? "peer-grade.advanced" : "peer-grade.peer");
        add(provider, "language", "English");
        for (String language : worker.languages()) {
            add(provider, "language", language);
        }
        add(provider, "active-from", since.toString());
        if (advanced) {
            for (String task : List.of("ab-test", "dbs", "venepuncture", "fibroscan", "poc-rna")) {
                add(provider, "sign-off", task + "|" + since + "|" + Ids.uuid("provider", Worker.NURSE));
            }
        }
    }

    private void add(Provider provider, String kind, String value) {
        ProviderAttribute attribute = new ProviderAttribute();
        attribute.setUuid(Ids.uuid("provider " + kind + " " + value, provider.getUuid()));
        attribute.setAttributeType(metadata.providerAttributeType(kind));
        attribute.setValueReferenceInternal(value);
        provider.addAttribute(attribute);
    }

    private void hire(Worker worker, LocalDate since) {
        Person person = worker.isInCare() ? inCare(worker) : named(new Person(), worker);
        if (!worker.isInCare()) {
            Context.getPersonService().savePerson(person);
        }
        User user = new User(person);
        user.setUsername(worker.userName());
        user.addRole(Context.getUserService().getRole(metadata.roleName(worker.role())));
        Context.getUserService().createUser(user, SignIn.PASSWORD);
        Provider provider = new Provider();
        provider.setUuid(Ids.uuid("provider", worker));
        provider.setPerson(person);
        provider.setIdentifier(worker.userName());
        if (worker.isPeer()) {
            describe(provider, worker, since);
        }
        Context.getProviderService().saveProvider(provider);
    }

    private static <T extends Person> T named(T person, Worker worker) {
        person.setUuid(Ids.uuid("staff", worker));
        person.setGender(worker.gender());
        person.addName(new PersonName(worker.givenName(), null, worker.familyName()));
        return person;
    }

    /** A record with nothing in it but a number. */
    private Person inCare(Worker worker) {
        Patient patient = named(new Patient(), worker);
        PatientIdentifier number = new PatientIdentifier(
                Ids.withCheckDigit(FIRST_NUMBER + worker.ordinal()),
                metadata.identifierType("person-number"),
                place(0));
        number.setPreferred(true);
        patient.addIdentifier(number);
        return Context.getPatientService().savePatient(patient);
    }

    void openPlaces() {
        for (Place place : Place.values()) {
            Location location = new Location();
            location.setUuid(Ids.uuid("place", place));
            location.setName(place.label());
            location.setDescription("A place of the demonstration");
            Context.getLocationService().saveLocation(location);
        }
    }

    Provider provider(Worker worker) {
        return providers.computeIfAbsent(
                worker, w -> Context.getProviderService().getProviderByUuid(Ids.uuid("provider", w)));
    }

    User user(Worker worker) {
        return users.computeIfAbsent(worker, w -> Context.getUserService().getUserByUsername(w.userName()));
    }

    Integer personId(Worker worker) {
        return provider(worker).getPerson().getPersonId();
    }

    Location place(int index) {
        return places.computeIfAbsent(
                index, i -> Context.getLocationService().getLocationByUuid(Ids.uuid("place", Place.values()[i])));
    }
}
