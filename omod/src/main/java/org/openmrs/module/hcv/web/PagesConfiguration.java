/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import java.util.Arrays;
import java.util.Collections;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.web.api.ApiErrors;
import org.openmrs.module.hcv.web.api.ApiGuard;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.PageErrors;
import org.openmrs.module.hcv.web.page.PageFrame;
import org.openmrs.module.hcv.web.page.PageGuard;
import org.openmrs.module.hcv.web.page.PlatformLocaleResolver;
import org.openmrs.module.hcv.web.page.PlatformMessages;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.signin.PasswordPage;
import org.openmrs.module.hcv.web.signin.SignInPage;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.spring5.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The frame of the servlet's own context: what every page needs, and signing in. Not annotated as a configuration, on purpose: the platform scans all of
 * {@code org.openmrs} for that and would make every bean a second time. The names of the servlet's strategies are the
 * ones that Spring's dispatcher looks for.
 */
public final class PagesConfiguration {

    @Bean
    public RequestMappingHandlerMapping handlerMapping(ApiGuard guard, PageFrame frame) {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setPathPrefixes(
                Collections.singletonMap(Addresses.DISPATCHER, HandlerTypePredicate.forAnyHandlerType()));
        mapping.setInterceptors(guard, frame);
        return mapping;
    }

    @Bean
    public RequestMappingHandlerAdapter handlerAdapter() {
        return new RequestMappingHandlerAdapter();
    }

    @Bean
    public ApiErrors handlerExceptionResolver(PageFrame frame, Texts texts) {
        return new ApiErrors(new PageErrors(frame), texts);
    }

    @Bean
    public PlatformLocaleResolver localeResolver() {
        return new PlatformLocaleResolver();
    }

    @Bean
    public PlatformMessages messageSource() {
        return new PlatformMessages();
    }

    @Bean
    public ThymeleafViewResolver viewResolver(SpringTemplateEngine engine) {
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setContentType("text/html;charset=UTF-8");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setRedirectContextRelative(false);
        // A page is sent whole or not at all, so that a failure in the middle can still become an error page.
        resolver.setProducePartialOutputWhileProcessing(false);
        return resolver;
    }

    @Bean
    public SpringTemplateEngine templateEngine(PlatformMessages messages) {
        ClassLoaderTemplateResolver templates =
                new ClassLoaderTemplateResolver(PagesConfiguration.class.getClassLoader());
        templates.setPrefix("hcv/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    @Bean
    public CsrfToken csrfToken() {
        return new CsrfToken();
    }

    @Bean
    public PageFrame pageFrame(CsrfToken csrf, Access access) {
        return new PageFrame(csrf, access);
    }

    @Bean
    public PageGuard pageGuard() {
        return new PageGuard(Arrays.asList("/login", "/logout"));
    }

    @Bean
    public ApiGuard apiGuard(PageGuard pages) {
        return new ApiGuard(pages);
    }

    @Bean
    public SignInPage signInPage(CsrfToken csrf) {
        return new SignInPage(csrf);
    }

    @Bean
    public PasswordPage passwordPage(CsrfToken csrf) {
        return new PasswordPage(csrf);
    }

    @Bean
    public Texts texts(PlatformMessages messages) {
        return new Texts(messages);
    }
}
