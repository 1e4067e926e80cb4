/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.Regimen;
import org.openmrs.module.hcv.domain.rules.Regimens;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Reads {@code regimens.csv}. */
public final class RegimenFile {

    private static final char SEPARATOR = ';';

    private RegimenFile() {}

    public static Regimens load() {
        List<Regimen> regimens = new ArrayList<>();
        for (ContentRow row : ContentTable.read("regimens.csv").rows()) {
            regimens.add(Regimen.of(Code.of(row.text("code")), row.text("name"))
                    .drugs(row.list("drugs", SEPARATOR))
                    .atc(row.optional("atc").orElse(""))
                    .weeks(row.list("weeks", SEPARATOR).stream()
                            .map(Integer::valueOf)
                            .collect(Collectors.toList()))
                    .experiencedOnly(Boolean.parseBoolean(row.text("experienced_only")))
                    .notWith(row.list("not_with", SEPARATOR).stream()
                            .map(Code::of)
                            .collect(Collectors.toList()))
                    .source(row.text("source"))
                    .build());
        }
        return Regimens.of(regimens);
    }
}
