/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.Person;
import org.openmrs.PersonAddress;
import org.openmrs.PersonName;

/** Sees to it that of several in use exactly one is preferred: the one that is, else the first. */
final class Preferred {

    private Preferred() {}

    static void ofPerson(Person person) {
        choose(
                person.getNames().stream().filter(name -> !name.getVoided()).collect(Collectors.toList()),
                PersonName::getPreferred,
                PersonName::setPreferred);
        choose(
                person.getAddresses().stream().filter(each -> !each.getVoided()).collect(Collectors.toList()),
                PersonAddress::getPreferred,
                PersonAddress::setPreferred);
    }

    static <T> void choose(Collection<T> inUse, Function<T, Boolean> isPreferred, BiConsumer<T, Boolean> prefer) {
        T chosen = inUse.stream().filter(isPreferred::apply).findFirst().orElse(null);
        for (T each : inUse) {
            if (chosen == null) {
                chosen = each;
            }
            if (isPreferred.apply(each) != (each == chosen)) {
                prefer.accept(each, each == chosen);
            }
        }
    }
}
