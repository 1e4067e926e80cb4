/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.platform.caseload.Candidate;
import org.openmrs.module.hcv.platform.caseload.CaseloadNote;
import org.openmrs.module.hcv.platform.caseload.Planned;
import org.openmrs.module.hcv.platform.caseload.Support;
import org.openmrs.module.hcv.platform.caseload.Supporter;
import org.openmrs.module.hcv.platform.caseload.Wishes;
import org.openmrs.module.hcv.web.page.Texts;

/** Who supports a person, in words. Thread-safe. */
final class SupportWords {

    private final Texts texts;

    SupportWords(Texts texts) {
        this.texts = texts;
    }

    SupporterLine supporter(Supporter supporter) {
        String since =
                supporter.since().map(day -> texts.of("hcv.support.since", day)).orElse("");
        String until =
                supporter.until().map(day -> texts.of("hcv.support.until", day)).orElse("");
        return new SupporterLine(supporter.personUuid(), supporter.name(), (since + ' ' + until).trim());
    }

    SupporterLine planned(Planned planned) {
        return new SupporterLine(planned.uuid(), planned.name(), texts.of("hcv.support.begins", planned.startsOn()));
    }

    /** @param knows whether they said that they know the person, where the reader may be told */
    SupporterLine candidate(Candidate candidate, boolean knows) {
        List<String> more = new ArrayList<>();
        if (!candidate.languages().isEmpty()) {
            more.add(String.join(", ", candidate.languages()));
        }
        if (!candidate.fits()) {
            more.add(texts.of("hcv.support.does-not-fit"));
        }
        if (!candidate.speaks()) {
            more.add(texts.of("hcv.support.other-language"));
        }
        if (knows) {
            more.add(texts.of("hcv.boundary.knows-person"));
        }
        return new SupporterLine(candidate.personUuid(), candidate.name(), String.join("; ", more));
    }

    SupportLine history(Support support) {
        String from = support.from().map(texts::date).orElse("?");
        String dates = support.until()
                .map(until -> texts.of("hcv.support.from-until", from, until))
                .orElseGet(() -> texts.of("hcv.support.from-on", from));
        List<String> why = new ArrayList<>();
        add(why, support.start());
        add(why, support.end());
        return new SupportLine(support.name(), dates, String.join("; ", why));
    }

    private void add(List<String> why, Optional<CaseloadNote> note) {
        note.ifPresent(written -> {
            String reason = written.reason()
                    .map(known -> texts.of("hcv.caseload.reason." + known.key()))
                    .orElse("");
            why.add(written.note().isEmpty() ? reason : reason + ": " + written.note());
        });
    }

    /** What the person wished for, a sentence each. */
    List<String> wishes(Wishes wishes) {
        List<String> said = new ArrayList<>();
        if (wishes.isDeclined()) {
            said.add(texts.of("hcv.support.wish.declined"));
        }
        wishes.gender()
                .ifPresent(answer -> said.add(texts.of("hcv.support.wish.gender", texts.of("hcv.answer." + answer))));
        wishes.contact()
                .ifPresent(answer -> said.add(texts.of("hcv.support.wish.contact", texts.of("hcv.answer." + answer))));
        wishes.speaks().ifPresent(language -> said.add(texts.of("hcv.support.wish.speaks", language)));
        if (wishes.isNotKnown()) {
            said.add(texts.of("hcv.support.wish.not-known"));
        }
        if (wishes.isLanguageBarrier()) {
            said.add(texts.of("hcv.support.wish.language"));
        }
        return said;
    }
}
