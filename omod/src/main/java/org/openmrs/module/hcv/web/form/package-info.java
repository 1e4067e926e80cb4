/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The page on which a form is filled in: made from the form's definition alone, it works without JavaScript, shows all
 * problems at once beside their fields and loses nothing that was typed. One page serves every form.
 *
 * <p>May import the platform and the domain, {@code web.page} and Spring's web classes.
 */
package org.openmrs.module.hcv.web.form;
