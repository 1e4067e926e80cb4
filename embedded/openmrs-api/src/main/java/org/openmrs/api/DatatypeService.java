/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import org.openmrs.api.db.ClobDatatypeStorage;

/**
 * Storage of long texts that other records refer to. The methods, and the privileges they ask for, are those of
 * OpenMRS that the module uses.
 */
public interface DatatypeService extends OpenmrsService {

    ClobDatatypeStorage getClobDatatypeStorageByUuid(String uuid);

    ClobDatatypeStorage saveClobDatatypeStorage(ClobDatatypeStorage storage);
}
