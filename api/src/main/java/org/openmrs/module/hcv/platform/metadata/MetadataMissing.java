/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

/**
 * Something that the module needs is not in the database. An administrator can mend it: the module's own check page
 * lists everything that is missing, and a restart of the module installs it.
 */
public final class MetadataMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MetadataMissing(String kind, String key) {
        super("The hepatitis C module finds no " + kind + " for its key " + key);
    }
}
