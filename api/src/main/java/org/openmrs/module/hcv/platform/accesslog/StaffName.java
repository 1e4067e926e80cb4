/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Who looked: a user as they are now. Immutable. */
public final class StaffName {

    private final String uuid;
    private final String name;
    private final String userName;
    private final boolean retired;
    private final List<String> roles;

    StaffName(String uuid, String name, String userName, boolean retired, Collection<String> roles) {
        this.uuid = uuid;
        this.name = name;
        this.userName = userName;
        this.retired = retired;
        this.roles = Collections.unmodifiableList(new ArrayList<>(roles));
    }

    /** Of an account that is not there any more. */
    static StaffName unknown() {
        return new StaffName("", "", "", true, Collections.emptyList());
    }

    public String uuid() {
        return uuid;
    }

    /** Empty where the account has none. */
    public String name() {
        return name;
    }

    /** The name to sign in by. */
    public String userName() {
        return userName;
    }

    /** Whether the account is closed. */
    public boolean isRetired() {
        return retired;
    }

    /** Names of the roles at present, in order. */
    public List<String> roles() {
        return roles;
    }
}
