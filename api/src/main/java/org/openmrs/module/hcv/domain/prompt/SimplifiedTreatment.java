/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every version of the rule who can be treated the simplified way. Immutable and thread-safe. */
public final class SimplifiedTreatment {

    private final Map<Integer, SimplifiedVersion> versions;

    private SimplifiedTreatment(Map<Integer, SimplifiedVersion> versions) {
        this.versions = versions;
    }

    /**
     * The versions of a list.
     *
     * @throws IllegalArgumentException when a number is there twice
     */
    public static SimplifiedTreatment of(Collection<SimplifiedVersion> all) {
        Map<Integer, SimplifiedVersion> versions = new TreeMap<>();
        for (SimplifiedVersion version : all) {
            if (versions.put(version.number(), version) != null) {
                throw new IllegalArgumentException("version " + version.number() + " is there twice");
            }
        }
        return new SimplifiedTreatment(Collections.unmodifiableMap(versions));
    }

    /** By number. */
    public Map<Integer, SimplifiedVersion> versions() {
        return versions;
    }

    /**
     * The verdict of one version.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public SimplifiedResult assess(int version, Function<Criterion, Answer> answers) {
        SimplifiedVersion rule = versions.get(version);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "no version " + version + " of simplified treatment: there are " + versions.keySet());
        }
        return rule.assess(answers);
    }
}
