/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import org.openmrs.api.DatatypeService;
import org.openmrs.api.EncounterService;
import org.openmrs.api.FormService;
import org.openmrs.module.hcv.platform.form.SourceForm;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MetadataMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the module's forms as OpenMRS forms that the O3 front end lists and the O3 form engine reads.
 *
 * <p>Idempotent: what is published already with the same text is not touched. Each form has its own transaction. It must
 * run as a user with the right to manage forms, after the metadata was installed.
 */
public class O3Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(O3Publisher.class);

    private final FormService forms;
    private final DatatypeService texts;
    private final EncounterService encounters;
    private final Dictionary dictionary;
    private final TransactionTemplate transaction;

    public O3Publisher(
            FormService forms,
            DatatypeService texts,
            EncounterService encounters,
            Dictionary dictionary,
            PlatformTransactionManager transactionManager) {
        this.forms = forms;
        this.texts = texts;
        this.encounters = encounters;
        this.dictionary = dictionary;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * @return how many texts were written; 0 where all forms were published already
     */
    public int publish() {
        O3Compiler compiler = new O3Compiler(new SiteReferences(dictionary), FormTexts.load());
        int written = 0;
        for (SourceForm source : SourceForm.all()) {
            Integer changes = transaction.execute(status -> publish(compiler, source));
            written += changes == null ? 0 : changes;
        }
        LOG.info("Hepatitis C module: {} texts of forms published", written);
        return written;
    }

    /** A form with a concept that this site lacks is left out, because O3 would not open it. */
    private int publish(O3Compiler compiler, SourceForm source) {
        try {
            O3Form form = compiler.compile(source);
            return new PublishedForm(forms, texts, encounters).write(form);
        } catch (MetadataMissing e) {
            LOG.warn("Hepatitis C module: the form {} is not published, because {}", source.key(), e.getMessage());
            return 0;
        }
    }
}
