/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What the module needs a database to hold before it can work: concepts, encounter types, roles and the like.
 *
 * <p>The content files say what; the installer adds what is missing and changes nothing that is there.
 * Everything else of the module finds metadata by key through {@link org.openmrs.module.hcv.platform.metadata.Dictionary}.
 */
package org.openmrs.module.hcv.platform.metadata;
