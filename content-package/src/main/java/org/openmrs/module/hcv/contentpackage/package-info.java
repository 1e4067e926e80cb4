/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Makes the content package: what the module installs by itself, in the folders and files that the Initializer module
 * loads, for a distribution that takes all its content that way. Runs in the build only.
 */
package org.openmrs.module.hcv.contentpackage;
