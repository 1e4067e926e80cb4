/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.openmrs.Auditable;
import org.openmrs.Creatable;
import org.openmrs.OpenmrsObject;
import org.openmrs.Person;
import org.openmrs.Retireable;
import org.openmrs.User;
import org.openmrs.Voidable;

/** Writes who and when into an object and into everything that belongs to it. Used for one call. */
public final class AuditTrail {

    private final User user;

    private final Date now;

    public AuditTrail(User user, Date now) {
        this.user = user;
        this.now = now;
    }

    /** For a save: whoever has no creator yet gets this one; of a person the person's own columns too. */
    public void savedAll(Object argument) {
        if (argument instanceof OpenmrsObject) {
            walk((OpenmrsObject) argument, Belongings.ofSaved(), this::saved);
        } else if (argument instanceof Collection) {
            for (Object each : (Collection<?>) argument) {
                if (each instanceof OpenmrsObject) {
                    walk((OpenmrsObject) each, Belongings.ofSaved(), this::saved);
                }
            }
        }
    }

    private void saved(OpenmrsObject object) {
        if (object instanceof Person) {
            savedPerson((Person) object);
        }
        if (object instanceof Creatable) {
            Creatable created = (Creatable) object;
            if (created.getCreator() == null) {
                created.setCreator(user);
            }
            if (created.getDateCreated() == null) {
                created.setDateCreated(now);
            }
        }
        if (object instanceof Voidable && Boolean.TRUE.equals(((Voidable) object).getVoided())) {
            markVoided((Voidable) object, ((Voidable) object).getVoidReason());
        }
        if (object instanceof Retireable && Boolean.TRUE.equals(((Retireable) object).getRetired())) {
            markRetired((Retireable) object, ((Retireable) object).getRetireReason());
        }
    }

    private void savedPerson(Person person) {
        if (person.getPersonCreator() == null) {
            User creator = person.getCreator() == null ? user : person.getCreator();
            Date created = person.getDateCreated() == null ? now : person.getDateCreated();
            person.setPersonCreator(creator);
            person.setPersonDateCreated(created);
        }
        if (person.getPersonDateCreated() == null) {
            person.setPersonDateCreated(now);
        }
    }

    /** Marks what is about to change by an edit; only for what was in the database before. */
    public static void changed(Auditable object, User user, Date now) {
        object.setChangedBy(user);
        object.setDateChanged(now);
    }

    /** Voids the object and what belongs to it; what is voided already keeps its own reason. */
    public void voided(OpenmrsObject object, String reason) {
        walk(object, Belongings.ofVoided(), each -> {
            if (each instanceof Voidable && !Boolean.TRUE.equals(((Voidable) each).getVoided())) {
                markVoided((Voidable) each, reason);
            }
        });
    }

    private void markVoided(Voidable object, String reason) {
        object.setVoided(true);
        if (object.getVoidedBy() == null) {
            object.setVoidedBy(user);
        }
        if (object.getDateVoided() == null) {
            object.setDateVoided(now);
        }
        object.setVoidReason(reason);
        if (object instanceof Person) {
            Person person = (Person) object;
            person.setPersonVoided(true);
            person.setPersonVoidedBy(object.getVoidedBy());
            person.setPersonDateVoided(object.getDateVoided());
            person.setPersonVoidReason(reason);
        }
    }

    /** Takes the voiding back from the object and from what was voided with it, at the same moment; all where that has none. */
    public void unvoided(OpenmrsObject object) {
        if (!(object instanceof Voidable)) {
            return;
        }
        Date when = ((Voidable) object).getDateVoided();
        walk(object, Belongings.ofVoided(), each -> {
            if (each instanceof Voidable && (when == null || sameMoment(when, ((Voidable) each).getDateVoided()))) {
                unmarkVoided((Voidable) each);
            }
        });
    }

    private static boolean sameMoment(Date left, Date right) {
        return left != null && right != null && left.getTime() == right.getTime();
    }

    private static void unmarkVoided(Voidable object) {
        object.setVoided(false);
        object.setVoidedBy(null);
        object.setDateVoided(null);
        object.setVoidReason(null);
        if (object instanceof Person) {
            Person person = (Person) object;
            person.setPersonVoided(false);
            person.setPersonVoidedBy(null);
            person.setPersonDateVoided(null);
            person.setPersonVoidReason(null);
        }
    }

    public void retired(OpenmrsObject object, String reason) {
        if (object instanceof Retireable) {
            markRetired((Retireable) object, reason);
        }
    }

    private void markRetired(Retireable object, String reason) {
        object.setRetired(true);
        if (object.getRetiredBy() == null) {
            object.setRetiredBy(user);
        }
        if (object.getDateRetired() == null) {
            object.setDateRetired(now);
        }
        object.setRetireReason(reason);
    }

    public void unretired(OpenmrsObject object) {
        if (object instanceof Retireable) {
            Retireable metadata = (Retireable) object;
            metadata.setRetired(false);
            metadata.setRetiredBy(null);
            metadata.setDateRetired(null);
            metadata.setRetireReason(null);
        }
    }

    private static void walk(OpenmrsObject start, Belongings belongings, Consumer<OpenmrsObject> visit) {
        Set<OpenmrsObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        walk(start, belongings, visit, seen);
    }

    private static void walk(
            OpenmrsObject object, Belongings belongings, Consumer<OpenmrsObject> visit, Set<OpenmrsObject> seen) {
        if (seen.add(object)) {
            visit.accept(object);
            belongings.of(object).forEach(each -> walk(each, belongings, visit, seen));
        }
    }
}
