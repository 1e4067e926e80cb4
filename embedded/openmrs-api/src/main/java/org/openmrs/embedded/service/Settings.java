/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.GlobalProperty;
import org.openmrs.Privilege;
import org.openmrs.api.APIException;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.GlobalPropertyListener;
import org.openmrs.api.context.Context;
import org.openmrs.util.LocaleUtility;
import org.openmrs.util.OpenmrsConstants;
import org.springframework.transaction.annotation.Transactional;

/** Settings of the site. Their names are the same in either case. */
@Transactional
public class Settings extends Store implements AdministrationService {

    private final List<GlobalPropertyListener> listeners = new CopyOnWriteArrayList<>();

    public Settings(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    @Transactional(readOnly = true)
    public String getGlobalProperty(String propertyName) {
        GlobalProperty found = getGlobalPropertyObject(propertyName);
        return found == null ? null : found.getPropertyValue();
    }

    @Override
    @Transactional(readOnly = true)
    public String getGlobalProperty(String propertyName, String defaultValue) {
        String value = getGlobalProperty(propertyName);
        return value == null ? defaultValue : value;
    }

    @Override
    @Transactional(readOnly = true)
    public GlobalProperty getGlobalPropertyObject(String propertyName) {
        GlobalProperty found = find(propertyName);
        if (found != null) {
            require(found.getViewPrivilege());
        }
        return found;
    }

    private GlobalProperty find(String name) {
        if (name == null) {
            return null;
        }
        GlobalProperty found = get(GlobalProperty.class, name);
        if (found != null) {
            return found;
        }
        List<GlobalProperty> inAnyCase = asSaved(
                GlobalProperty.class,
                "from GlobalProperty where lower(property) = :name",
                Collections.singletonMap("name", name.toLowerCase(Locale.ROOT)));
        return inAnyCase.isEmpty() ? null : inAnyCase.get(0);
    }

    private static void require(Privilege privilege) {
        if (privilege != null && !Context.hasPrivilege(privilege.getPrivilege())) {
            throw new APIException("Privilege required for this setting: " + privilege.getPrivilege());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public GlobalProperty getGlobalPropertyByUuid(String uuid) {
        return byUuid(GlobalProperty.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<GlobalProperty> getAllGlobalProperties() {
        return list(GlobalProperty.class, "from GlobalProperty order by property").stream()
                .filter(Settings::isVisible)
                .collect(Collectors.toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<GlobalProperty> getGlobalPropertiesByPrefix(String prefix) {
        return getAllGlobalProperties().stream()
                .filter(setting ->
                        setting.getProperty().toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toList());
    }

    private static boolean isVisible(GlobalProperty setting) {
        return setting.getViewPrivilege() == null
                || Context.hasPrivilege(setting.getViewPrivilege().getPrivilege());
    }

    /** Makes the setting where there is none. */
    @Override
    public void setGlobalProperty(String propertyName, String propertyValue) {
        GlobalProperty setting = find(propertyName);
        if (setting == null) {
            setting = new GlobalProperty(propertyName);
        }
        setting.setPropertyValue(propertyValue);
        saveGlobalProperty(setting);
    }

    /** Refuses a setting that does not exist. */
    @Override
    public void updateGlobalProperty(String propertyName, String propertyValue) {
        if (find(propertyName) == null) {
            throw new IllegalStateException("Global property with the given propertyName does not exist");
        }
        setGlobalProperty(propertyName, propertyValue);
    }

    @Override
    public GlobalProperty saveGlobalProperty(GlobalProperty gp) {
        GlobalProperty kept = find(gp.getProperty());
        if (kept != null) {
            require(kept.getEditPrivilege());
        }
        if (kept == null || kept == gp) {
            session().saveOrUpdate(gp);
            // so that the next look-up finds it whatever the case of its name
            session().flush();
            kept = gp;
        } else {
            copy(gp, kept);
        }
        notifyListeners(kept);
        return kept;
    }

    private static void copy(GlobalProperty from, GlobalProperty to) {
        to.setPropertyValue(from.getPropertyValue());
        to.setDescription(from.getDescription());
        to.setViewPrivilege(from.getViewPrivilege());
        to.setEditPrivilege(from.getEditPrivilege());
        to.setDeletePrivilege(from.getDeletePrivilege());
    }

    @Override
    public List<GlobalProperty> saveGlobalProperties(List<GlobalProperty> props) {
        List<GlobalProperty> saved = new ArrayList<>();
        props.forEach(setting -> saved.add(saveGlobalProperty(setting)));
        return saved;
    }

    private void notifyListeners(GlobalProperty changed) {
        Set<GlobalPropertyListener> all = new LinkedHashSet<>(listeners);
        all.addAll(Context.getRegisteredComponents(GlobalPropertyListener.class));
        for (GlobalPropertyListener listener : all) {
            if (listener.supportsPropertyName(changed.getProperty())) {
                listener.globalPropertyChanged(changed);
            }
        }
    }

    @Override
    public void addGlobalPropertyListener(GlobalPropertyListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeGlobalPropertyListener(GlobalPropertyListener listener) {
        listeners.remove(listener);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Locale> getAllowedLocales() {
        GlobalProperty set = find(OpenmrsConstants.GLOBAL_PROPERTY_LOCALE_ALLOWED_LIST);
        String names = set == null || set.getPropertyValue() == null ? "en" : set.getPropertyValue();
        return Arrays.stream(names.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .map(LocaleUtility::fromSpecification)
                .collect(Collectors.toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Locale> getPresentationLocales() {
        return new LinkedHashSet<>(getAllowedLocales());
    }
}
