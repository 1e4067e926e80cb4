/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.Calendar;
import java.util.Date;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** A person in use has a given name; birth and death are possible, and a death has exactly one cause. */
final class PersonRules implements Validator {

    private static final int OLDEST_YEARS = 140;

    @Override
    public boolean supports(Class<?> type) {
        return Person.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        Person person = (Person) target;
        boolean named = false;
        for (PersonName name : person.getNames()) {
            named |= !name.getVoided();
            if (!name.getVoided() && isBlank(name.getGivenName())) {
                errors.rejectValue("names", "Patient.names.required.given.family");
            }
        }
        if (!person.getVoided() && !named) {
            errors.rejectValue("names", "Person.shouldHaveAtleastOneNonVoidedName");
        }
        checkBirth(person.getBirthdate(), errors);
        checkDeath(person, errors);
        if (person.getVoided() && isBlank(person.getVoidReason())) {
            errors.rejectValue("voidReason", "error.null");
        }
        Rules.checkLengths(errors, Person.class, "gender", "personVoidReason");
    }

    private static boolean isBlank(String text) {
        return text == null || text.replace("\"", "").trim().isEmpty();
    }

    private static void checkBirth(Date birth, Errors errors) {
        if (birth == null) {
            return;
        }
        Calendar oldest = Calendar.getInstance();
        oldest.add(Calendar.YEAR, -OLDEST_YEARS);
        if (birth.after(new Date())) {
            errors.rejectValue("birthdate", "error.date.future");
        } else if (birth.before(oldest.getTime())) {
            errors.rejectValue("birthdate", "error.date.nonsensical");
        }
    }

    private static void checkDeath(Person person, Errors errors) {
        Date death = person.getDeathDate();
        if (death != null && death.after(new Date())) {
            errors.rejectValue("deathDate", "error.date.future");
        }
        if (death != null && person.getBirthdate() != null && death.before(person.getBirthdate())) {
            errors.rejectValue("deathDate", "error.deathdate.before.birthdate");
        }
        boolean coded = person.getCauseOfDeath() != null;
        boolean written = person.getCauseOfDeathNonCoded() != null;
        if (person.getDead() && coded && written) {
            errors.rejectValue("causeOfDeath", "Person.dead.shouldHaveOnlyOneCauseOfDeathOrCauseOfDeathNonCodedSet");
        } else if (person.getDead() && !coded && !written) {
            errors.rejectValue("causeOfDeath", "Person.dead.causeOfDeathAndCauseOfDeathNonCodedNull");
        }
    }
}
