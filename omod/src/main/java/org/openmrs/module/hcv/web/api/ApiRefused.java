/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

/** A request that can not be answered as it was sent. Its code names a message {@code hcv.api.<code>}. */
final class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;
    private final String code;

    private ApiRefused(int status, String field, String code) {
        super(status + " " + code);
        this.status = status;
        this.field = field;
        this.code = code;
    }

    static ApiRefused of(int status, String code) {
        return new ApiRefused(status, "", code);
    }

    /** @param field path of the member of the request that is wrong */
    static ApiRefused at(int status, String field, String code) {
        return new ApiRefused(status, field, code);
    }

    int status() {
        return status;
    }

    String field() {
        return field;
    }

    String code() {
        return code;
    }
}
