/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Locale;

/** Why the module's metadata could not all be added. */
public enum InstallFailure {
    /** An administrator has locked the concepts; unlock, restart the module, lock again. */
    CONCEPTS_LOCKED,
    /** Anything else; OpenMRS's log has the cause. */
    OTHER;

    /** The message key is {@code hcv.setup.failure.} and this. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
