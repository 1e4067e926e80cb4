/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.context;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.api.APIException;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.ConceptService;
import org.openmrs.api.DatatypeService;
import org.openmrs.api.EncounterService;
import org.openmrs.api.FormService;
import org.openmrs.api.LocationService;
import org.openmrs.api.ObsService;
import org.openmrs.api.PatientService;
import org.openmrs.api.PersonService;
import org.openmrs.api.ProgramWorkflowService;
import org.openmrs.api.ProviderService;
import org.openmrs.api.UserService;
import org.openmrs.embedded.SessionBinding;
import org.openmrs.messagesource.MessageSourceService;
import org.openmrs.util.OpenmrsClassLoader;

/**
 * The platform, from anywhere: services, database session, user. Session and user belong to the thread; who opens a
 * session closes it.
 */
public class Context {

    private static final ThreadLocal<UserContext> USER_CONTEXT = new ThreadLocal<>();

    private static ServiceContext serviceContext;

    private static AuthenticationScheme authenticationScheme;

    private static Properties runtimeProperties = new Properties();

    public Context() {}

    public void setServiceContext(ServiceContext context) {
        setContext(context);
    }

    public static void setContext(ServiceContext context) {
        serviceContext = context;
        // a refreshed application context has beans of its own
        authenticationScheme = null;
    }

    static ServiceContext getServiceContext() {
        if (serviceContext == null) {
            throw new APIException("The platform is not started");
        }
        return serviceContext;
    }

    public static AuthenticationScheme getAuthenticationScheme() {
        if (authenticationScheme == null) {
            authenticationScheme =
                    getRegisteredComponents(AuthenticationScheme.class).get(0);
        }
        return authenticationScheme;
    }

    public static Class<?> loadClass(String className) throws ClassNotFoundException {
        return OpenmrsClassLoader.getInstance().loadClass(className);
    }

    public static UserContext getUserContext() {
        UserContext context = USER_CONTEXT.get();
        if (context == null) {
            throw new APIException("A user context must first be passed to setUserContext(), or openSession() called");
        }
        return context;
    }

    public static void setUserContext(UserContext context) {
        USER_CONTEXT.set(context);
    }

    public static void clearUserContext() {
        USER_CONTEXT.remove();
    }

    /** Opens a database session for this thread and, where it has none, a user context with nobody signed in. */
    public static void openSession() {
        if (USER_CONTEXT.get() == null) {
            setUserContext(new UserContext(getAuthenticationScheme()));
        }
        SessionBinding.open(sessions());
    }

    /** Closes the thread's database session and forgets its user context. */
    public static void closeSession() {
        clearUserContext();
        SessionBinding.close(sessions());
    }

    public static boolean isSessionOpen() {
        return serviceContext != null && USER_CONTEXT.get() != null && SessionBinding.isOpen(sessions());
    }

    public static void flushSession() {
        sessions().getCurrentSession().flush();
    }

    public static void clearSession() {
        sessions().getCurrentSession().clear();
    }

    public static void evictFromSession(Object object) {
        sessions().getCurrentSession().evict(object);
    }

    public static void refreshEntity(Object object) {
        sessions().getCurrentSession().refresh(object);
    }

    private static SessionFactory sessions() {
        return getServiceContext().getApplicationContext().getBean("sessionFactory", SessionFactory.class);
    }

    public static void authenticate(String username, String password) throws ContextAuthenticationException {
        authenticate(new UsernamePasswordCredentials(username, password));
    }

    public static Authenticated authenticate(Credentials credentials) throws ContextAuthenticationException {
        return getUserContext().authenticate(credentials);
    }

    public static void refreshAuthenticatedUser() {
        getUserContext().refreshAuthenticatedUser();
    }

    public static void becomeUser(String systemId) throws ContextAuthenticationException {
        getUserContext().becomeUser(systemId);
    }

    public static void logout() {
        if (USER_CONTEXT.get() != null) {
            getUserContext().logout();
        }
    }

    public static boolean isAuthenticated() {
        return getAuthenticatedUser() != null;
    }

    /** Who is signed in; null where nobody is. Code that runs as the daemon is signed in as the daemon user. */
    public static User getAuthenticatedUser() {
        return Daemon.isDaemonThread()
                ? Daemon.getDaemonThreadUser()
                : getUserContext().getAuthenticatedUser();
    }

    public static boolean hasPrivilege(String privilege) {
        return Daemon.isDaemonThread() || getUserContext().hasPrivilege(privilege);
    }

    /** Refuses, with a {@link ContextAuthenticationException}, a user without the privilege. */
    public static void requirePrivilege(String privilege) throws ContextAuthenticationException {
        if (!hasPrivilege(privilege)) {
            throw new ContextAuthenticationException("Privileges required: " + privilege);
        }
    }

    public static void addProxyPrivilege(String privilege) {
        getUserContext().addProxyPrivilege(privilege);
    }

    public static void removeProxyPrivilege(String privilege) {
        getUserContext().removeProxyPrivilege(privilege);
    }

    public static Locale getLocale() {
        return getUserContext().getLocale();
    }

    public static void setLocale(Locale locale) {
        getUserContext().setLocale(locale);
    }

    public static Properties getRuntimeProperties() {
        Properties copy = new Properties();
        copy.putAll(runtimeProperties);
        return copy;
    }

    public static void setRuntimeProperties(Properties properties) {
        runtimeProperties = properties;
    }

    /** Ends the platform: services are told, and nothing can be reached through this class any more. */
    public static void shutdown() {
        authenticationScheme = null;
        serviceContext = null;
    }

    public static <T> T getService(Class<? extends T> cls) {
        return getServiceContext().getService(cls);
    }

    public static <T> List<T> getRegisteredComponents(Class<T> type) {
        return getServiceContext().getRegisteredComponents(type);
    }

    public static <T> T getRegisteredComponent(String beanName, Class<T> type) throws APIException {
        return getServiceContext().getRegisteredComponent(beanName, type);
    }

    public static ConceptService getConceptService() {
        return getService(ConceptService.class);
    }

    public static PatientService getPatientService() {
        return getService(PatientService.class);
    }

    public static PersonService getPersonService() {
        return getService(PersonService.class);
    }

    public static EncounterService getEncounterService() {
        return getService(EncounterService.class);
    }

    public static ObsService getObsService() {
        return getService(ObsService.class);
    }

    public static UserService getUserService() {
        return getService(UserService.class);
    }

    public static ProviderService getProviderService() {
        return getService(ProviderService.class);
    }

    public static LocationService getLocationService() {
        return getService(LocationService.class);
    }

    public static ProgramWorkflowService getProgramWorkflowService() {
        return getService(ProgramWorkflowService.class);
    }

    public static AdministrationService getAdministrationService() {
        return getService(AdministrationService.class);
    }

    public static FormService getFormService() {
        return getService(FormService.class);
    }

    public static DatatypeService getDatatypeService() {
        return getService(DatatypeService.class);
    }

    public static MessageSourceService getMessageSourceService() {
        return getService(MessageSourceService.class);
    }
}
