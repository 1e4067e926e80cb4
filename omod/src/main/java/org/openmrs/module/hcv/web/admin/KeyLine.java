/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.List;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;

/** One key of the dictionary in words: which concept stands for it, why, and what is to be known about that. */
public final class KeyLine {

    private final Resolution key;
    private final MappingWords words;

    KeyLine(Resolution key, MappingWords words) {
        this.key = key;
        this.words = words;
    }

    public String getKey() {
        return key.key();
    }

    public String getLabel() {
        return key.row().label();
    }

    public String getBecause() {
        return words.because(key);
    }

    /** The site's name of the concept; empty where there is none. */
    public String getConcept() {
        return key.concept().map(words::name).orElse("");
    }

    public String getShape() {
        return key.concept().map(words::shape).orElse("");
    }

    public String getUuid() {
        return key.concept().map(SiteConcept::uuid).orElse("");
    }

    public boolean isOwn() {
        return key.isOwn();
    }

    public List<String> getProblems() {
        return words.problems(key.findings());
    }

    public List<String> getNotes() {
        return words.notes(key.findings());
    }
}
