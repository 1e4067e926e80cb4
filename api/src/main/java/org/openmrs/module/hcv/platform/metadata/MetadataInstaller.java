/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.openmrs.api.ConceptsLockedException;
import org.openmrs.api.context.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the database to hold everything that the content files name.
 *
 * <p>Idempotent: a second run adds nothing. Each kind has its own transaction, so that roles and encounter types are
 * there even where concepts cannot be added, which an administrator may have locked. It must run as a user with the
 * rights to add metadata; the module's activator runs it as OpenMRS's daemon user.
 */
public class MetadataInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(MetadataInstaller.class);

    private final Dictionary dictionary;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile InstallFailure failure;

    public MetadataInstaller(Dictionary dictionary, PlatformTransactionManager transactionManager, Clock clock) {
        this.dictionary = dictionary;
        this.transaction = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * @return how many things were added; 0 on a database that already has all
     * @throws RuntimeException where a kind cannot be added; the kinds before it are there, and {@link #lastFailure()}
     *     says why
     */
    public int install() {
        failure = null;
        RowInstaller rows = new RowInstaller(dictionary);
        try {
            int added = step(new RoleInstaller()::install)
                    + step(rows::installTypes)
                    + step(new ConceptInstaller(Context.getConceptService(), dictionary)::install)
                    + step(rows::installProgramme);
            step(this::noteConcepts);
            LOG.info("Hepatitis C module: {} metadata items added", added);
            return added;
        } catch (ConceptsLockedException e) {
            failure = InstallFailure.CONCEPTS_LOCKED;
            throw e;
        } catch (RuntimeException e) {
            failure = InstallFailure.OTHER;
            throw e;
        }
    }

    /** Why the last run ended early; empty where it did not. */
    public Optional<InstallFailure> lastFailure() {
        return Optional.ofNullable(failure);
    }

    private int noteConcepts() {
        return new MappingTable(dictionary.sessionFactory())
                .note(dictionary.concepts().resolutions(), Date.from(clock.instant()));
    }

    private int step(IntSupplier install) {
        dictionary.refresh();
        try {
            Integer added = transaction.execute(status -> install.getAsInt());
            return added == null ? 0 : added;
        } finally {
            dictionary.refresh();
        }
    }
}
