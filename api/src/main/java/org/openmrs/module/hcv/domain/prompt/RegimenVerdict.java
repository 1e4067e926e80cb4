/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.rules.Regimen;
import org.openmrs.module.hcv.domain.rules.Regimens;

/**
 * Whether a regimen may be suggested to a person.
 *
 * <pre>
 * condition of the regimen     criterion
 * child-pugh-bc                DECOMPENSATION
 * pregnancy                    PREGNANCY_POSSIBLE
 * (holds sofosbuvir, and sofosbuvirNeedsEgfr is on)   EGFR_LOW
 * </pre>
 *
 * A condition this list does not know counts as not known. Immutable and thread-safe.
 */
public final class RegimenVerdict {

    private static final Code CHILD_PUGH_B_OR_C = Code.of("child-pugh-bc");
    private static final Code PREGNANCY = Code.of("pregnancy");
    private static final String SOFOSBUVIR = "sofosbuvir";

    /** The verdict. */
    public enum Kind {
        OPEN("open"),
        /** Something that could rule it out is not known. */
        CANNOT_TELL("cannot-tell"),
        RULED_OUT("ruled-out");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private final Regimen regimen;
    private final Set<Criterion> against;
    private final Set<Criterion> unknown;
    private final boolean unknownCondition;

    private RegimenVerdict(Regimen regimen, Set<Criterion> against, Set<Criterion> unknown, boolean unknownCondition) {
        this.regimen = regimen;
        this.against = Collections.unmodifiableSet(against);
        this.unknown = Collections.unmodifiableSet(unknown);
        this.unknownCondition = unknownCondition;
    }

    public static RegimenVerdict of(Regimen regimen, Criteria criteria, ProgrammeRules rules) {
        Set<Criterion> conditions = EnumSet.noneOf(Criterion.class);
        boolean unknownCondition = false;
        for (Code condition : regimen.notWith()) {
            if (condition.equals(CHILD_PUGH_B_OR_C)) {
                conditions.add(Criterion.DECOMPENSATION);
            } else if (condition.equals(PREGNANCY)) {
                conditions.add(Criterion.PREGNANCY_POSSIBLE);
            } else {
                unknownCondition = true;
            }
        }
        if (rules.isOn("sofosbuvirNeedsEgfr") && regimen.drugs().contains(SOFOSBUVIR)) {
            conditions.add(Criterion.EGFR_LOW);
        }
        Set<Criterion> against = EnumSet.noneOf(Criterion.class);
        Set<Criterion> unknown = EnumSet.noneOf(Criterion.class);
        for (Criterion condition : conditions) {
            Answer answer = criteria.answer(condition);
            if (answer == Answer.YES) {
                against.add(condition);
            } else if (answer == Answer.UNKNOWN) {
                unknown.add(condition);
            }
        }
        return new RegimenVerdict(regimen, against, unknown, unknownCondition);
    }

    /** The verdict on every regimen, in their order. */
    public static List<RegimenVerdict> all(Regimens regimens, Criteria criteria, ProgrammeRules rules) {
        List<RegimenVerdict> verdicts = new ArrayList<>();
        for (Regimen regimen : regimens.all()) {
            verdicts.add(of(regimen, criteria, rules));
        }
        return Collections.unmodifiableList(verdicts);
    }

    public Regimen regimen() {
        return regimen;
    }

    public Kind kind() {
        if (!against.isEmpty()) {
            return Kind.RULED_OUT;
        }
        return unknown.isEmpty() && !unknownCondition ? Kind.OPEN : Kind.CANNOT_TELL;
    }

    /** What rules it out. */
    public Set<Criterion> against() {
        return against;
    }

    /** What could rule it out and is not known. */
    public Set<Criterion> unknown() {
        return unknown;
    }

    @Override
    public String toString() {
        return regimen.code() + " " + kind();
    }
}
