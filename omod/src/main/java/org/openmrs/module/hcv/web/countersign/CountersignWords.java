/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.countersign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.platform.countersign.CountersignItem;
import org.openmrs.module.hcv.platform.countersign.CountersignNote;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;

/** Says in words which tests wait to be countersigned and what was done with them. Thread-safe. */
public final class CountersignWords {

    private final PersonWords people;
    private final Texts texts;

    public CountersignWords(PersonWords people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    CountersignLine line(CountersignItem item) {
        return new CountersignLine(
                people.line(item.person()),
                item,
                texts.date(item.day()),
                item.tests().stream().map(this::test).collect(Collectors.toList()),
                item.sentBack().map(this::note).orElse(""));
    }

    private String test(HcvTest test) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("hcv.answer.test-type." + test.type().value()) + ": "
                + texts.of("hcv.answer.result." + test.result().key()));
        test.valueIuPerMl()
                .ifPresent(value -> parts.add(texts.of(
                        "hcv.countersign.value", value.stripTrailingZeros().toPlainString())));
        test.genotype().ifPresent(genotype -> parts.add(texts.of("hcv.answer.genotype." + genotype)));
        parts.add(texts.of("hcv.countersign.sample", test.collected()));
        return String.join(", ", parts);
    }

    /** Who did what with the tests, and when. */
    public String note(CountersignNote note) {
        String at = texts.moment(note.at());
        return note.isAccepted()
                ? texts.of("hcv.countersign.accepted", note.by(), at)
                : texts.of("hcv.countersign.sent-back", note.by(), at, note.note());
    }
}
