/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * The concepts through which results come into this database without the module's forms.
 *
 * <p>Looked up when first asked for, and anew whenever the dictionary was. Safe for use by several threads.
 */
public class OtherDoors {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private volatile Found found;

    public OtherDoors(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    public DoorIndex current() {
        ConceptIndex concepts = dictionary.concepts();
        Found known = found;
        if (known == null || known.concepts != concepts) {
            known = new Found(concepts, new DoorResolver(sessionFactory, dictionary.file(), concepts).resolve());
            found = known;
        }
        return known.index;
    }

    /** Concepts whose observations ought to be read and cannot be, each with the reason, for the administrator. */
    public List<DoorProblem> problems() {
        return current().problems();
    }

    private static final class Found {

        private final ConceptIndex concepts;
        private final DoorIndex index;

        private Found(ConceptIndex concepts, DoorIndex index) {
            this.concepts = concepts;
            this.index = index;
        }
    }
}
