/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import org.hibernate.SessionFactory;
import org.openmrs.api.DatatypeService;
import org.openmrs.api.db.ClobDatatypeStorage;
import org.springframework.transaction.annotation.Transactional;

/** Long texts that other records refer to. */
@Transactional
public class LongTexts extends Store implements DatatypeService {

    public LongTexts(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    @Transactional(readOnly = true)
    public ClobDatatypeStorage getClobDatatypeStorageByUuid(String uuid) {
        return byUuid(ClobDatatypeStorage.class, uuid);
    }

    @Override
    public ClobDatatypeStorage saveClobDatatypeStorage(ClobDatatypeStorage storage) {
        return store(storage);
    }
}
