/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import org.openmrs.api.context.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the database to hold everything that the content files name.
 *
 * <p>Idempotent: a second run adds nothing. One transaction: either all that is missing is added or nothing. It must
 * run as a user with the rights to add metadata; the module's activator runs it as OpenMRS's daemon user.
 */
public class MetadataInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(MetadataInstaller.class);

    private final Dictionary dictionary;
    private final TransactionTemplate transaction;

    public MetadataInstaller(Dictionary dictionary, PlatformTransactionManager transactionManager) {
        this.dictionary = dictionary;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * @return how many things were added; 0 on a database that already has all
     */
    public int install() {
        dictionary.refresh();
        try {
            Integer added = transaction.execute(status -> {
                RowInstaller rows = new RowInstaller(dictionary);
                return rows.installPrivilegesAndRoles()
                        + new ConceptInstaller(Context.getConceptService(), dictionary).install()
                        + rows.installTypes();
            });
            LOG.info("Hepatitis C module: {} metadata items added", added);
            return added == null ? 0 : added;
        } finally {
            dictionary.refresh();
        }
    }
}
