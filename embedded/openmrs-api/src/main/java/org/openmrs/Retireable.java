/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** Metadata that is never deleted: retired, it stays for the records that use it. */
public interface Retireable extends OpenmrsObject {

    @Deprecated
    Boolean isRetired();

    Boolean getRetired();

    void setRetired(Boolean retired);

    User getRetiredBy();

    void setRetiredBy(User retiredBy);

    Date getDateRetired();

    void setDateRetired(Date dateRetired);

    String getRetireReason();

    void setRetireReason(String retireReason);
}
