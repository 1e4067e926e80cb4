/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MetadataInstaller;
import org.openmrs.module.hcv.platform.metadata.MetadataMissing;
import org.openmrs.module.hcv.platform.metadata.RoleDifferences;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the module needs of this OpenMRS and what it found, problems first; it changes nothing. Thread-safe. */
@RequestMapping("/admin")
public final class SetUpPage {

    private final MetadataInstaller installer;
    private final Dictionary dictionary;
    private final RoleDifferences roles;
    private final CurrentRules rules;
    private final Access access;
    private final Texts texts;

    public SetUpPage(
            MetadataInstaller installer,
            Dictionary dictionary,
            RoleDifferences roles,
            CurrentRules rules,
            Access access,
            Texts texts) {
        this.installer = installer;
        this.dictionary = dictionary;
        this.roles = roles;
        this.rules = rules;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView show() {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return new ModelAndView("admin")
                .addObject("missing", missing())
                .addObject("refused", rules.refusedValues())
                .addObject("roles", roles())
                .addObject("own", own())
                .addObject("undecided", undecided())
                .addObject("concepts", dictionary.file().rows().size());
    }

    private List<String> roles() {
        return roles.all().stream()
                .map(one -> texts.of("hcv.admin.roles." + one.kind().key(), one.role(), one.privilege(), one.meaning()))
                .collect(Collectors.toList());
    }

    /** How many rules differ from their defaults. */
    private long own() {
        ProgrammeRules current = rules.current();
        return current.definitions().values().stream()
                .filter(rule -> current.decimal(rule.key()).compareTo(rule.parse(rule.defaultValue())) != 0)
                .count();
    }

    /** How many keys of the dictionary have a concept, and a problem with it or with another. */
    private long undecided() {
        return dictionary.concepts().resolutions().stream()
                .filter(key -> key.concept().isPresent() && key.hasProblem())
                .count();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        installer.lastFailure().ifPresent(failure -> missing.add(texts.of("hcv.setup.failure." + failure.key())));
        for (ConceptRow row : dictionary.file().rows()) {
            if (!dictionary.concepts().find(row.key()).isPresent()) {
                missing.add(texts.of("hcv.admin.missing.concept", row.key(), row.name()));
            }
        }
        check("encountertypes.csv", dictionary::encounterType, missing);
        check("encounterroles.csv", dictionary::encounterRole, missing);
        check("relationshiptypes.csv", dictionary::relationshipType, missing);
        check("identifiertypes.csv", dictionary::identifierType, missing);
        check("programs.csv", dictionary::program, missing);
        check("programworkflows.csv", dictionary::programWorkflow, missing);
        check("programstates.csv", dictionary::programState, missing);
        return missing;
    }

    private void check(String file, Consumer<String> find, List<String> missing) {
        for (ContentRow row : ContentTable.read(file).rows()) {
            try {
                find.accept(row.text("key"));
            } catch (MetadataMissing e) {
                missing.add(texts.of("hcv.admin.missing.other", file, row.text("key")));
            }
        }
    }
}
