/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** One row of page-matrix.csv: a request, and the answer that each role gets. Immutable. */
final class MatrixRow {

    /** The roles with an account, as the file's columns have them. */
    static final List<String> ROLES = Collections.unmodifiableList(
            Arrays.asList("peer", "advanced", "supervisor", "clinician", "programme", "administrator", "privacy"));

    private final String method;
    private final String address;
    private final List<String> answers = new ArrayList<>();

    MatrixRow(CSVRecord row) {
        this.method = row.get("method");
        this.address = row.get("path");
        for (String role : ROLES) {
            boolean own = row.isSet(role) && !row.get(role).isEmpty();
            answers.add(row.get(own ? role : "administrator"));
        }
    }

    /** Without how the request is made. */
    String verb() {
        return method.replaceFirst("[+].*", "");
    }

    String address() {
        return address;
    }

    /** Whether it is made as the pages make it: what changes something carries the token or is JSON. */
    boolean isMadeByPages() {
        return method.equals("GET") || method.contains("+");
    }

    /** Whose record it is about: {@code own}, {@code team}, {@code other}, {@code me}, or empty for nobody's. */
    String whose() {
        for (String kind : new String[] {"own", "team", "other", "me"}) {
            if (address.replaceFirst("[?].*", "").contains("{" + kind + "}")) {
                return kind;
            }
        }
        return "";
    }

    /** Whether it asks for what nobody has, or for what is no address of anything. */
    boolean isAboutNothing() {
        return address.contains("/people/{unknown}")
                || address.contains("nothing")
                || address.contains("nobody")
                || address.contains("%");
    }

    /**
     * For each role {@code yes}; {@code theirs}, where what they ask for is not there or not theirs; or {@code no}. A
     * request whose content is refused is one that they may make.
     */
    List<String> may() {
        List<String> may = new ArrayList<>();
        for (String answer : answers) {
            String status = answer.substring(0, 3);
            may.add(status.equals("403") ? "no" : status.equals("404") ? "theirs" : "yes");
        }
        return may;
    }
}
