/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.matrix;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A method and a pattern of paths that a class of the module answers. Immutable. */
final class Route implements Comparable<Route> {

    private static final AntPathMatcher MATCHER = new AntPathMatcher();
    private static final String MODULE = "/hcv";

    private final String method;
    private final String path;

    Route(String method, String path) {
        this.method = method;
        this.path = path.isEmpty() ? "/" : path;
    }

    /** Those that a class answers; none where it answers nothing. */
    static List<Route> of(Class<?> type) {
        List<Route> routes = new ArrayList<>();
        RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        if (all == null) {
            return routes;
        }
        for (Method method : type.getDeclaredMethods()) {
            RequestMapping one = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (one != null) {
                for (String before : paths(all)) {
                    for (String after : paths(one)) {
                        for (RequestMethod verb : one.method()) {
                            routes.add(new Route(verb.name(), before + after));
                        }
                    }
                }
            }
        }
        return routes;
    }

    private static String[] paths(RequestMapping mapping) {
        return mapping.path().length == 0 ? new String[] {""} : mapping.path();
    }

    /** Which of the routes answers a request of the matrix; the most exact one, as at the server. */
    static Optional<Route> answering(String method, String address, TreeSet<Route> routes) {
        String path = address.replaceFirst("[?].*", "");
        if (!path.startsWith(MODULE + "/")) {
            return Optional.empty();
        }
        String inside = path.substring(MODULE.length()).replaceAll("[{}]", "~");
        Comparator<String> exact = MATCHER.getPatternComparator(inside);
        return routes.stream()
                .filter(route -> route.method.equals(method) && MATCHER.match(route.path, inside))
                .min((one, other) -> exact.compare(one.path, other.path));
    }

    /** The part of a request's path that stands for a variable of the pattern; empty where it has none of the name. */
    String variable(String name, String address) {
        String inside = address.replaceFirst("[?].*", "").substring(MODULE.length());
        return MATCHER.extractUriTemplateVariables(path, inside).getOrDefault(name, "");
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route && compareTo((Route) other) == 0;
    }

    @Override
    public int hashCode() {
        return method.hashCode() * 31 + path.hashCode();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
