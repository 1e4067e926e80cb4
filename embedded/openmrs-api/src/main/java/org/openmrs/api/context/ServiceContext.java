/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openmrs.api.APIException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;

/** The services by their interfaces, those of the platform and those of modules. */
public class ServiceContext implements ApplicationContextAware {

    private static ServiceContext instance;

    private final Map<String, Object> services = new ConcurrentHashMap<>();

    private ApplicationContext applicationContext;

    private boolean useSystemClassLoader;

    private ServiceContext() {}

    public static synchronized ServiceContext getInstance() {
        if (instance == null) {
            instance = new ServiceContext();
        }
        return instance;
    }

    public static synchronized void destroyInstance() {
        instance = null;
    }

    /** The service behind an interface; refuses, with an {@link APIException}, one that nobody registered. */
    @SuppressWarnings("unchecked")
    public <T> T getService(Class<? extends T> cls) {
        Object service = services.get(cls.getName());
        if (service == null) {
            throw new APIException("Service not found: " + cls.getName());
        }
        return (T) service;
    }

    public void setService(Class<?> cls, Object classInstance) {
        if (cls != null && classInstance != null) {
            services.put(cls.getName(), classInstance);
        }
    }

    /**
     * Registers a module's services, so that a module's bean definition can.
     *
     * @param params the name of an interface, its service, the name of the next interface, its service, and so on
     */
    public void setModuleService(List<Object> params) {
        if (params.size() % 2 != 0) {
            throw new APIException("A service is missing behind the name of its interface");
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (int i = 0; i < params.size(); i += 2) {
            String name = (String) params.get(i);
            try {
                setService(Class.forName(name, false, loader), params.get(i + 1));
            } catch (ClassNotFoundException e) {
                throw new APIException("There is no interface of this name: " + name, e);
            }
        }
    }

    public boolean isUseSystemClassLoader() {
        return useSystemClassLoader;
    }

    public void setUseSystemClassLoader(boolean useSystemClassLoader) {
        this.useSystemClassLoader = useSystemClassLoader;
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        this.applicationContext = applicationContext;
    }

    public ApplicationContext getApplicationContext() {
        return applicationContext;
    }

    public <T> List<T> getRegisteredComponents(Class<T> type) {
        return new ArrayList<>(applicationContext.getBeansOfType(type).values());
    }

    public <T> T getRegisteredComponent(String beanName, Class<T> type) {
        return applicationContext.getBean(beanName, type);
    }
}
