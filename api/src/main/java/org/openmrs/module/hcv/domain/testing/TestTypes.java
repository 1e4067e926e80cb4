/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of test that are read; a test of any other kind is none. Immutable and thread-safe. */
public final class TestTypes {

    private final Map<String, TestType> types;

    private TestTypes(Map<String, TestType> types) {
        this.types = types;
    }

    /**
     * The kinds of a list.
     *
     * @throws IllegalArgumentException where two have one code
     */
    public static TestTypes of(Collection<TestType> all) {
        Map<String, TestType> types = new LinkedHashMap<>();
        for (TestType type : all) {
            if (types.put(type.code().value(), type) != null) {
                throw new IllegalArgumentException("two kinds of test are " + type);
            }
        }
        return new TestTypes(types);
    }

    /** The kind of that code, such as {@code rna-poc}; empty for one that is not known. */
    public Optional<TestType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** In the order of the list. */
    public List<TestType> all() {
        return Collections.unmodifiableList(new ArrayList<>(types.values()));
    }
}
