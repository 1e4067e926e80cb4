/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** A record that is never deleted: voided, it stays, with who, when and why. */
public interface Voidable extends OpenmrsObject {

    @Deprecated
    Boolean isVoided();

    Boolean getVoided();

    void setVoided(Boolean voided);

    User getVoidedBy();

    void setVoidedBy(User voidedBy);

    Date getDateVoided();

    void setDateVoided(Date dateVoided);

    String getVoidReason();

    void setVoidReason(String voidReason);
}
