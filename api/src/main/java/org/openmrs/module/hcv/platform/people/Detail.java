/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of a timeline entry: a label and what was recorded.
 *
 * <p>The label is a message key. Each value is either a message key, for coded answers, or text as it was typed, to be
 * shown escaped.
 */
public final class Detail {

    private final String labelKey;
    private final List<Value> values;

    Detail(String labelKey, List<Value> values) {
        this.labelKey = labelKey;
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public String labelKey() {
        return labelKey;
    }

    public List<Value> values() {
        return values;
    }

    /** One value: a message key or plain text, never both. */
    public static final class Value {

        private final String messageKey;
        private final String text;

        private Value(String messageKey, String text) {
            this.messageKey = messageKey;
            this.text = text;
        }

        static Value message(String key) {
            return new Value(key, "");
        }

        static Value text(String text) {
            return new Value("", text);
        }

        /** Empty where the value is plain text. */
        public String messageKey() {
            return messageKey;
        }

        /** Empty where the value is a message. */
        public String text() {
            return text;
        }
    }
}
