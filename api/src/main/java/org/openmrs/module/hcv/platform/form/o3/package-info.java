/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The forms for the O3 form engine: compiled from the module's form files with the concepts of this site, and published
 * as OpenMRS forms with their JSON schema and translations.
 *
 * <p>What the engine does with a schema, and why texts are full English sentences here, stands in
 * {@code docs/adr/0014-o3-forms.md}.
 */
package org.openmrs.module.hcv.platform.form.o3;
