/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.util;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.openmrs.GlobalProperty;
import org.openmrs.api.GlobalPropertyListener;
import org.openmrs.api.context.Context;

/** The languages of the site. */
public class LocaleUtility implements GlobalPropertyListener {

    private static volatile Locale defaultLocale;

    public LocaleUtility() {}

    /** The site's own language, British English where nothing or nonsense is set or no session is open to look. */
    public static Locale getDefaultLocale() {
        Locale known = defaultLocale;
        if (known != null) {
            return known;
        }
        if (!Context.isSessionOpen()) {
            return Locale.UK;
        }
        String set = readSetting();
        Locale found = set == null ? null : fromSpecification(set);
        defaultLocale = found == null || found.getLanguage().isEmpty() ? Locale.UK : found;
        return defaultLocale;
    }

    private static String readSetting() {
        // the language is nobody's secret: it is needed before anybody has signed in
        Context.addProxyPrivilege(PrivilegeConstants.GET_GLOBAL_PROPERTIES);
        try {
            return Context.getAdministrationService()
                    .getGlobalProperty(OpenmrsConstants.GLOBAL_PROPERTY_DEFAULT_LOCALE);
        } finally {
            Context.removeProxyPrivilege(PrivilegeConstants.GET_GLOBAL_PROPERTIES);
        }
    }

    public static void setDefaultLocaleCache(Locale locale) {
        defaultLocale = locale;
    }

    /** Reads "en", "en_GB" or "en_GB_variant"; null for anything else. */
    public static Locale fromSpecification(String localeSpecification) {
        String[] parts = localeSpecification.trim().split("_", -1);
        switch (parts.length) {
            case 1:
                return new Locale(parts[0]);
            case 2:
                return new Locale(parts[0], parts[1]);
            case 3:
                return new Locale(parts[0], parts[1], parts[2]);
            default:
                return null;
        }
    }

    /** Whether two languages are one, where a missing country fits every country. */
    public static boolean areCompatible(Locale lhs, Locale rhs) {
        boolean anyCountry = lhs.getCountry().isEmpty() || rhs.getCountry().isEmpty();
        return lhs.getLanguage().equals(rhs.getLanguage())
                && (anyCountry || lhs.getCountry().equals(rhs.getCountry()));
    }

    /** The languages to try for the user, the user's own first. */
    public static Set<Locale> getLocalesInOrder() {
        Set<Locale> order = new LinkedHashSet<>();
        order.add(Context.getLocale());
        order.add(new Locale(Context.getLocale().getLanguage()));
        order.add(getDefaultLocale());
        order.addAll(Context.getAdministrationService().getAllowedLocales());
        order.add(Locale.ENGLISH);
        return order;
    }

    @Override
    public boolean supportsPropertyName(String propertyName) {
        return OpenmrsConstants.GLOBAL_PROPERTY_DEFAULT_LOCALE.equals(propertyName);
    }

    @Override
    public void globalPropertyChanged(GlobalProperty newValue) {
        defaultLocale = null;
    }

    @Override
    public void globalPropertyDeleted(String propertyName) {
        defaultLocale = null;
    }
}
