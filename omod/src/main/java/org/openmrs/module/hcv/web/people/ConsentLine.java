/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.consent.Consent;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.platform.people.PersonConsent;
import org.openmrs.module.hcv.web.page.Texts;

/** One kind of consent in words. Immutable. */
public final class ConsentLine {

    private static final String ANSWER = "hcv.answer.";

    private final String kind;
    private final String state;
    private final String since;

    private ConsentLine(String kind, String state, String since) {
        this.kind = kind;
        this.state = state;
        this.since = since;
    }

    static ConsentLine of(Consent consent, PersonConsent agreed, Texts texts) {
        List<String> state = new ArrayList<>();
        state.add(texts.of("hcv.consent.state." + consent.state().key()));
        consent.with().forEach(with -> state.add(with.startsWith("share-with.") ? texts.of(ANSWER + with) : with));
        if (consent.kind() == ConsentKind.CONTACT && !consent.state().isRefused()) {
            agreed.preferred().ifPresent(way -> state.add(texts.of("hcv.consent.by", texts.of(ANSWER + way))));
            agreed.message().ifPresent(safe -> state.add(texts.of("hcv.consent.message", texts.of(ANSWER + safe))));
        }
        String by = agreed.recordedBy(consent);
        String since = consent.since()
                .map(day ->
                        by.isEmpty() ? texts.of("hcv.consent.since", day) : texts.of("hcv.consent.since-by", day, by))
                .orElse("");
        return new ConsentLine(texts.of("hcv.consent." + consent.kind().key()), String.join("; ", state), since);
    }

    public String getKind() {
        return kind;
    }

    /** What holds, and to whom or how. */
    public String getState() {
        return state;
    }

    /** Since when, and who wrote it down; empty where nobody asked. */
    public String getSince() {
        return since;
    }
}
