/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.web;

/** Names under which the web layer keeps things in a session, and the name of the application. */
public class WebConstants {

    private WebConstants() {}

    public static final String INIT_REQ_UNIQUE_ID = "__INIT_REQ_UNIQUE_ID__";

    public static final String OPENMRS_USER_CONTEXT_HTTPSESSION_ATTR = "__openmrs_user_context";

    public static final String OPENMRS_LOGIN_REDIRECT_HTTPSESSION_ATTR = "__openmrs_login_redirect";

    public static final String OPENMRS_MSG_ATTR = "openmrs_msg";

    public static final String OPENMRS_ERROR_ATTR = "openmrs_error";

    public static String WEBAPP_NAME = "openmrs";
}
