/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes elements as text; every text and every attribute's value is escaped. Not safe for use by several threads. */
final class Xml {

    private final StringBuilder text = new StringBuilder();

    /** @param attributes names and values in turn */
    Xml open(String element, Object... attributes) {
        start(element, attributes);
        text.append('>');
        return this;
    }

    Xml empty(String element, Object... attributes) {
        start(element, attributes);
        text.append("/>");
        return this;
    }

    Xml close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    Xml leaf(String element, String content, Object... attributes) {
        return open(element, attributes).text(content).close(element);
    }

    Xml text(String content) {
        text.append(escaped(content));
        return this;
    }

    Xml line() {
        text.append('\n');
        return this;
    }

    private void start(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(written(attributes[i + 1])))
                    .append('"');
        }
    }

    /** Lengths with one decimal are as exact as anybody can see. */
    private static String written(Object value) {
        return value instanceof Double ? number((Double) value) : String.valueOf(value);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
