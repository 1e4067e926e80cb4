/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.messagesource;

/** The messages of the platform and of its modules. */
public interface MessageSourceService extends MutableMessageSource {

    /** The message for a code in the language of the user signed in; the code itself where there is none. */
    String getMessage(String code);
}
