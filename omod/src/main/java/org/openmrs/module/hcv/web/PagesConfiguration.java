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
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.draft.Drafts;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.RecordEditing;
import org.openmrs.module.hcv.platform.form.RecordHistoryReader;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.mapping.ConceptMappings;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MetadataInstaller;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.report.Reports;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.platform.rules.RuleChanges;
import org.openmrs.module.hcv.platform.worklist.WorklistPages;
import org.openmrs.module.hcv.web.admin.DictionaryFilePage;
import org.openmrs.module.hcv.web.admin.DictionaryPage;
import org.openmrs.module.hcv.web.admin.RulesPage;
import org.openmrs.module.hcv.web.admin.SetUpPage;
import org.openmrs.module.hcv.web.api.ApiErrors;
import org.openmrs.module.hcv.web.api.ApiGuard;
import org.openmrs.module.hcv.web.api.FormsApi;
import org.openmrs.module.hcv.web.api.PeopleApi;
import org.openmrs.module.hcv.web.api.SessionApi;
import org.openmrs.module.hcv.web.form.DraftKeeping;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.form.DraftPages;
import org.openmrs.module.hcv.web.form.EditPages;
import org.openmrs.module.hcv.web.form.FormPages;
import org.openmrs.module.hcv.web.form.RecordPages;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.PageErrors;
import org.openmrs.module.hcv.web.page.PageFrame;
import org.openmrs.module.hcv.web.page.PageGuard;
import org.openmrs.module.hcv.web.page.PlatformLocaleResolver;
import org.openmrs.module.hcv.web.page.PlatformMessages;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.FindPage;
import org.openmrs.module.hcv.web.people.HomePage;
import org.openmrs.module.hcv.web.people.PersonPages;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.RegisterPage;
import org.openmrs.module.hcv.web.people.SupportPage;
import org.openmrs.module.hcv.web.report.CascadePages;
import org.openmrs.module.hcv.web.report.CompletionPages;
import org.openmrs.module.hcv.web.report.ReportFrame;
import org.openmrs.module.hcv.web.report.ReportsPage;
import org.openmrs.module.hcv.web.signin.PasswordPage;
import org.openmrs.module.hcv.web.signin.SignInPage;
import org.openmrs.module.hcv.web.worklist.WorklistTables;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.spring5.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The beans of the servlet's own context. Not annotated as a configuration, on purpose: the platform scans all of
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
    public PageFrame pageFrame(CsrfToken csrf) {
        return new PageFrame(csrf);
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
    public SessionApi sessionApi(CsrfToken csrf, Texts texts) {
        return new SessionApi(csrf, texts);
    }

    @Bean
    public PeopleApi peopleApi(People people, FormService forms, PersonWords words, Texts texts) {
        return new PeopleApi(people, forms, words, texts);
    }

    @Bean
    public FormsApi formsApi(FormService forms, Places places, Access access, Texts texts) {
        return new FormsApi(forms, places, access, texts);
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

    @Bean
    public PersonWords personWords(Texts texts) {
        return new PersonWords(texts);
    }

    @Bean
    public WorklistTables worklistTables(
            WorklistPages worklists, Places places, Access access, PersonWords words, Texts texts) {
        return new WorklistTables(worklists, places, access, words, texts);
    }

    @Bean
    public HomePage homePage(
            People people, DraftLines drafts, Access access, PersonWords words, WorklistTables worklists) {
        return new HomePage(people, drafts, access, words, worklists);
    }

    @Bean
    public FindPage findPage(People people, PersonWords words) {
        return new FindPage(people, words);
    }

    @Bean
    public PersonPages personPages(
            People people,
            FormService forms,
            RecordVoiding voiding,
            DraftLines drafts,
            Access access,
            PersonWords words,
            Texts texts) {
        return new PersonPages(people, forms, voiding, drafts, access, words, texts);
    }

    @Bean
    public SupportPage supportPage(Caseloads caseloads, People people, PersonWords words, Texts texts) {
        return new SupportPage(caseloads, people, words, texts);
    }

    @Bean
    public RegisterPage registerPage(
            Registration registration, Places places, Access access, PersonWords words, Texts texts) {
        return new RegisterPage(registration, places, access, words, texts);
    }

    @Bean
    public ReportsPage reportsPage(Access access) {
        return new ReportsPage(access);
    }

    @Bean
    public ReportFrame reportFrame(Access access, Texts texts) {
        return new ReportFrame(access, texts);
    }

    @Bean
    public CompletionPages completionPages(
            Reports reports, CurrentRules rules, ReportFrame frame, PersonWords words, Texts texts) {
        return new CompletionPages(reports, rules, frame, words, texts);
    }

    @Bean
    public CascadePages cascadePages(
            Reports reports, CurrentRules rules, ReportFrame frame, PersonWords words, Texts texts) {
        return new CascadePages(reports, rules, frame, words, texts);
    }

    @Bean
    public FormPages formPages(
            FormService forms,
            RecordEditing editing,
            EditPages edits,
            DraftKeeping keeping,
            Places places,
            Texts texts,
            CsrfToken csrf) {
        return new FormPages(forms, editing, edits, keeping, places, texts, csrf);
    }

    @Bean
    public DraftKeeping draftKeeping(Drafts drafts) {
        return new DraftKeeping(drafts);
    }

    @Bean
    public DraftLines draftLines(Drafts drafts, Texts texts) {
        return new DraftLines(drafts, texts);
    }

    @Bean
    public DraftPages draftPages(
            Drafts drafts,
            DraftKeeping keeping,
            FormService forms,
            RecordEditing editing,
            Places places,
            Texts texts,
            CsrfToken csrf) {
        return new DraftPages(drafts, keeping, forms, editing, places, texts, csrf);
    }

    @Bean
    public EditPages editPages(
            RecordEditing editing, DraftKeeping keeping, Places places, Texts texts, CsrfToken csrf) {
        return new EditPages(editing, keeping, places, texts, csrf);
    }

    @Bean
    public RecordPages recordPages(
            RecordHistoryReader histories, RecordVoiding voiding, People people, Places places, Texts texts) {
        return new RecordPages(histories, voiding, people, places, texts);
    }

    @Bean
    public SetUpPage setUpPage(
            MetadataInstaller installer, Dictionary dictionary, CurrentRules rules, Access access, Texts texts) {
        return new SetUpPage(installer, dictionary, rules, access, texts);
    }

    @Bean
    public RulesPage rulesPage(RuleChanges rules, Texts texts) {
        return new RulesPage(rules, texts);
    }

    @Bean
    public DictionaryPage dictionaryPage(ConceptMappings mappings, Texts texts) {
        return new DictionaryPage(mappings, texts);
    }

    @Bean
    public DictionaryFilePage dictionaryFilePage(ConceptMappings mappings, DictionaryPage page, Texts texts) {
        return new DictionaryFilePage(mappings, page, texts);
    }
}
