/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

/** How an infection episode ended. */
public enum EpisodeEnd {
    /** A course cured it. */
    CURED,
    /** It cleared without treatment, confirmed by a second negative. */
    CLEARED,
    /** Another virus was found before the course could be judged; the next episode opens that day. */
    REPLACED,
    DIED
}
