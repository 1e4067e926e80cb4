/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.messagesource;

import java.util.Collection;
import java.util.Locale;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;

/** Messages that can be added to while the platform runs. */
public interface MutableMessageSource extends MessageSource, HierarchicalMessageSource {

    Collection<Locale> getLocales();

    void addPresentation(PresentationMessage message);
}
