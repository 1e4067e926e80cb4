/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.Locale;

/** Why observations of one concept of this database are not read, or not all of them. Immutable. */
public final class DoorProblem {

    /** What stands in the way. */
    public enum Reason {
        /** The concept's datatype is not one that its code has. The argument is the datatype. */
        DATATYPE,
        /** The concept carries codes that mean different things. The argument is the other code. */
        AMBIGUOUS,
        /** The concept declares no unit, or one that is not known. The argument is the unit. */
        UNIT;

        /** The message key is {@code hcv.door-problem.} and this. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String conceptUuid;
    private final String reference;
    private final Reason reason;
    private final String argument;

    DoorProblem(String conceptUuid, String reference, Reason reason, String argument) {
        this.conceptUuid = conceptUuid;
        this.reference = reference;
        this.reason = reason;
        this.argument = argument;
    }

    public String conceptUuid() {
        return conceptUuid;
    }

    /** The code by which the concept was found, {@code SOURCE:code}; for a concept of the dictionary its key. */
    public String reference() {
        return reference;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, as it is recorded: the datatype, the other code, the unit; may be empty. */
    public String argument() {
        return argument;
    }

    @Override
    public String toString() {
        return reference + " " + conceptUuid + ": " + reason.key() + " " + argument;
    }
}
