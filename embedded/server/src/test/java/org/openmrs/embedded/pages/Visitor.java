/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends requests with the cookies of one visitor and follows no redirect. */
final class Visitor {

    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    static final String TOKEN_NAME = "OWASP-CSRFTOKEN";
    private static final Pattern TOKEN = Pattern.compile("name=\"" + TOKEN_NAME + "\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(cookies)
            .build();

    Visitor(String address) {
        this.address = address;
    }

    /** A visitor who has signed in. */
    static Visitor signedIn(String address, String userName, String password) {
        Visitor visitor = new Visitor(address);
        HttpResponse<String> answer = visitor.sendWithToken(
                "POST", "/hcv/login", BROWSER, Map.of("username", userName, "password", password));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Signing in as " + userName + " gave status " + answer.statusCode());
        }
        return visitor;
    }

    /** Forgets the session, as a new visitor has none. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BROWSER, Map.of());
    }

    /** @param fields sent as a form where the method has a body */
    HttpResponse<String> send(String method, String path, String accept, Map<String, String> fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", accept);
        if (method.equals("GET") || method.equals("HEAD")) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, HttpRequest.BodyPublishers.ofString(body(fields)));
        }
        return sent(request.build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends JSON with the token of this visitor's session. */
    HttpResponse<String> sendJson(String method, String path, String accept, String body) {
        return sendJson(method, path, accept, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    HttpResponse<String> sendJson(String method, String path, String accept, byte[] body, String type) {
        return sendJson(method, path, accept, body, type, token());
    }

    /** @param token as {@link #token} gave it since the visitor signed in */
    HttpResponse<String> sendJson(String method, String path, String accept, byte[] body, String type, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", accept)
                .header("Content-Type", type)
                .header("X-Requested-With", "XMLHttpRequest")
                .header(TOKEN_NAME, token)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return sent(request.build());
    }

    /** Sends a form with the token of this visitor's session. */
    HttpResponse<String> sendWithToken(String method, String path, String accept, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(TOKEN_NAME, token());
        return send(method, path, accept, all);
    }

    /** What protects the forms of this visitor's session. */
    String token() {
        HttpResponse<String> page = get("/hcv/login");
        Matcher token =
                TOKEN.matcher(page.statusCode() == 302 ? get("/hcv/password").body() : page.body());
        if (!token.find()) {
            throw new IllegalStateException("The page has no token");
        }
        return token.group(1);
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
