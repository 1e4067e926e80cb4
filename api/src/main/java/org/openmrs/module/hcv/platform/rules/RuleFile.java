/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.rules;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.domain.rules.RuleType;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Reads the definitions of the programme rules from {@code programme-rules.csv}. */
public final class RuleFile {

    private RuleFile() {}

    public static List<RuleDefinition> definitions() {
        List<RuleDefinition> definitions = new ArrayList<>();
        for (ContentRow row : ContentTable.read("programme-rules.csv").rows()) {
            definitions.add(RuleDefinition.of(
                    row.text("key"),
                    RuleType.valueOf(row.text("type")),
                    row.optional("unit").orElse(""),
                    row.optional("min").orElse(""),
                    row.optional("max").orElse(""),
                    row.text("default"),
                    row.text("source")));
        }
        return definitions;
    }
}
