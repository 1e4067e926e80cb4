/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Collects what is wrong with an input, without stopping at the first.
 *
 * A collector is filled by one thread; the lists it gives are copies in the order the problems were found.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    private Problems() {}

    /** An empty collector, to be filled. */
    public static Problems collect() {
        return new Problems();
    }

    /** A collector with nothing in it: the answer of a check that found nothing. */
    public static Problems none() {
        return new Problems();
    }

    public Problems add(Problem problem) {
        found.add(Objects.requireNonNull(problem, "problem"));
        return this;
    }

    public Problems addAll(Problems others) {
        found.addAll(others.all());
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether anything found stops the record from being saved; warnings do not. */
    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    public List<Problem> all() {
        return Collections.unmodifiableList(new ArrayList<>(found));
    }

    public List<Problem> errors() {
        return withSeverity(Severity.ERROR);
    }

    public List<Problem> warnings() {
        return withSeverity(Severity.WARNING);
    }

    /** The problems of exactly that field. */
    public List<Problem> at(String field) {
        List<Problem> there = new ArrayList<>();
        for (Problem problem : found) {
            if (problem.field().equals(field)) {
                there.add(problem);
            }
        }
        return Collections.unmodifiableList(there);
    }

    private List<Problem> withSeverity(Severity severity) {
        List<Problem> some = new ArrayList<>();
        for (Problem problem : found) {
            if (problem.severity() == severity) {
                some.add(problem);
            }
        }
        return Collections.unmodifiableList(some);
    }

    @Override
    public String toString() {
        return found.toString();
    }
}
