/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openmrs.api.context.Context;
import org.openmrs.messagesource.MessageSourceService;
import org.openmrs.messagesource.PresentationMessage;
import org.openmrs.util.LocaleUtility;
import org.openmrs.util.OpenmrsClassLoader;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Messages of the platform and of every module, read from messages.properties and messages_&lt;language&gt;.properties
 * at the root of each jar, in UTF-8. A code without a message is its own message.
 */
public final class Messages extends AbstractMessageSource implements MessageSourceService {

    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

    public Messages() throws IOException {
        setUseCodeAsDefaultMessage(true);
        PathMatchingResourcePatternResolver resolver =
                new PathMatchingResourcePatternResolver(OpenmrsClassLoader.getInstance());
        for (Resource file : resolver.getResources("classpath*:messages*.properties")) {
            read(file);
        }
    }

    private void read(Resource file) throws IOException {
        String name = file.getFilename();
        String language = name.substring("messages".length(), name.length() - ".properties".length());
        Locale locale = language.isEmpty() ? Locale.ROOT : LocaleUtility.fromSpecification(language.substring(1));
        Properties found = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            found.load(reader);
        }
        Map<String, String> known = texts.computeIfAbsent(locale, key -> new ConcurrentHashMap<>());
        found.stringPropertyNames().forEach(code -> known.put(code, found.getProperty(code)));
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null ? null : createMessageFormat(text, locale);
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        for (Locale candidate : new Locale[] {locale, new Locale(locale.getLanguage()), Locale.ENGLISH, Locale.ROOT}) {
            Map<String, String> known = texts.get(candidate);
            if (known != null && known.containsKey(code)) {
                return known.get(code);
            }
        }
        return null;
    }

    @Override
    public String getMessage(String code) {
        return getMessage(code, null, Context.getLocale());
    }

    @Override
    public Collection<Locale> getLocales() {
        Set<Locale> locales = new LinkedHashSet<>(texts.keySet());
        locales.remove(Locale.ROOT);
        return locales;
    }

    @Override
    public void addPresentation(PresentationMessage message) {
        texts.computeIfAbsent(message.getLocale(), key -> new ConcurrentHashMap<>())
                .put(message.getCode(), message.getMessage());
    }
}
