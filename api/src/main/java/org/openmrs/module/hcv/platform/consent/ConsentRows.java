/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.consent.ConsentEntry;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.consent.Consents;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;

/**
 * The rows of one person, put together: the several answers to whom results may be shared with are one, and the day of
 * the consent to test may stand in an observation of its own. For one thread.
 */
final class ConsentRows {

    static final String TEST = "consent.to-test";
    static final String TEST_DAY = "consent.date";
    static final String SHARING = "consent.share-with";
    static final String SHARING_NAME = "consent.share-name";
    static final String CONTACT = "consent.to-contact";
    static final String PEER_SUPPORT = "consent.to-peer-support";
    static final String WITHDRAWN = "consent.withdrawn-date";

    private static final String GIVEN = "consent.given";
    private static final String DECLINED = "consent.declined";
    private static final String NOBODY = "share-with.nobody";

    private final List<ConsentEntry> entries = new ArrayList<>();
    private final Map<Said, Boolean> tests = new LinkedHashMap<>();
    private final Map<String, LocalDate> testDays = new HashMap<>();
    private final Map<String, Said> sharings = new LinkedHashMap<>();
    private final Map<String, Set<String>> sharedWith = new HashMap<>();

    /** One row of the reader's query. */
    void add(String question, Object[] row, ConceptIndex concepts) {
        Said said = Said.of(row);
        Optional<String> code = concepts.key((Integer) row[2]);
        Optional<LocalDate> date = Optional.ofNullable(PlatformDates.dateOrNull(row[3]));
        switch (question) {
            case TEST:
                given(code).ifPresent(given -> tests.put(said, given));
                break;
            case TEST_DAY:
                date.filter(day -> !day.isAfter(said.day)).ifPresent(day -> testDays.put(said.together, day));
                break;
            case SHARING:
                code.ifPresent(key -> shared(said, key));
                break;
            case SHARING_NAME:
                Optional.ofNullable((String) row[4]).ifPresent(name -> shared(said, name));
                break;
            case CONTACT:
                given(code).ifPresent(given -> entries.add(said.answer(ConsentKind.CONTACT, given, said.day)));
                break;
            case PEER_SUPPORT:
                given(code).ifPresent(given -> entries.add(said.answer(ConsentKind.PEER_SUPPORT, given, said.day)));
                break;
            case WITHDRAWN:
                date.ifPresent(day -> entries.add(ConsentEntry.withdrawal(day, said.at, said.number, said.recordedBy)));
                break;
            default:
                throw new IllegalArgumentException("no question about consent: " + question);
        }
    }

    /** "Not asked" says nothing and leaves the answer before it standing. */
    private static Optional<Boolean> given(Optional<String> code) {
        return code.filter(key -> key.equals(GIVEN) || key.equals(DECLINED)).map(GIVEN::equals);
    }

    private void shared(Said said, String with) {
        sharings.putIfAbsent(said.together, said);
        sharedWith.computeIfAbsent(said.together, together -> new TreeSet<>()).add(with);
    }

    Consents consents() {
        List<ConsentEntry> all = new ArrayList<>(entries);
        tests.forEach((said, given) ->
                all.add(said.answer(ConsentKind.TEST, given, testDays.getOrDefault(said.together, said.day))));
        sharings.forEach((together, said) -> {
            Set<String> with = sharedWith.get(together);
            // Where "nobody" was ticked beside somebody, nothing is shared: too little is put right more easily.
            all.add(ConsentEntry.sharing(
                    with.contains(NOBODY) ? Collections.emptySet() : with,
                    said.day,
                    said.at,
                    said.number,
                    said.recordedBy));
        });
        return Consents.of(all);
    }
}
