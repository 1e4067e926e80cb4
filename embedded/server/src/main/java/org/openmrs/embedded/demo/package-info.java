/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Demonstration data: the London HepCare cohort told person by person with invented people and places. Stories are
 * plain values made from a fixed seed; the recorder writes them through OpenMRS's services. It may import OpenMRS's
 * API and the content files inside the module, and no class of the module.
 */
package org.openmrs.embedded.demo;
