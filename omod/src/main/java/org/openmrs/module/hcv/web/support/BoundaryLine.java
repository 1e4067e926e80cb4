/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import org.openmrs.module.hcv.platform.support.BoundaryFlag;
import org.openmrs.module.hcv.web.page.Texts;

/** A boundary as the supervisor sees it, in words. */
public final class BoundaryLine {

    private final BoundaryFlag flag;
    private final String person;
    private final boolean supported;
    private final Texts texts;

    BoundaryLine(BoundaryFlag flag, String person, boolean supported, Texts texts) {
        this.flag = flag;
        this.person = person;
        this.supported = supported;
        this.texts = texts;
    }

    public String getUuid() {
        return flag.uuid();
    }

    public String getPerson() {
        return person;
    }

    public String getPersonUuid() {
        return flag.person().uuid();
    }

    public String getPeerUuid() {
        return flag.peer().personUuid();
    }

    public String getBetween() {
        return texts.of("hcv.boundary.between", flag.peer().name(), person);
    }

    public String getWhat() {
        return texts.of("hcv.boundary.kind." + flag.kind().key());
    }

    /** As typed; may be empty. */
    public String getNote() {
        return flag.note();
    }

    public String getSince() {
        return texts.of("hcv.boundary.since", flag.raisedOn());
    }

    /** Whether the peer supports the person now, so that the person can be handed over. */
    public boolean isSupported() {
        return supported;
    }
}
