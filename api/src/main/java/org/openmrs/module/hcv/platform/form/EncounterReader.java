/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.form.FormDefaults;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads an encounter back onto its form, whoever wrote it. Observations that have no place on the form are left alone.
 */
public final class EncounterReader {

    /** As many digits as a binary floating point number keeps for certain. */
    private static final MathContext KEPT = new MathContext(15);

    private final Dictionary dictionary;

    public EncounterReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * What can be read; a value that does not fit its field is passed over, and so is a row that holds nothing else. A
     * day that was left to follow that of the visit is the visit's, as in {@link FormParse}.
     */
    public FormAnswers read(FormDefinition form, Encounter encounter) {
        return read(form, encounter, PlacedObs.of(dictionary, form, encounter));
    }

    /**
     * The answers as if they had been typed on the page, with a problem for each value that does not fit its field.
     * The encounter need not be saved yet.
     */
    public ParsedForm parse(FormDefinition form, Encounter encounter) {
        return parse(form, encounter, PlacedObs.of(dictionary, form, encounter));
    }

    private ParsedForm parse(FormDefinition form, Encounter encounter, PlacedObs placed) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.VISIT_DATE) {
                if (encounter.getEncounterDatetime() != null) {
                    raw.put(field.id(), one(PlatformDates.date(encounter.getEncounterDatetime())));
                }
            } else if (field.kind() == FieldKind.PLACE) {
                if (encounter.getLocation() != null) {
                    raw.put(field.id(), one(encounter.getLocation().getUuid()));
                }
            } else if (field.kind() == FieldKind.GROUP) {
                int to = 0;
                for (int row : placed.rows(field)) {
                    for (FormField member : field.members()) {
                        typed(placed.inRow(field, row, member), FormAnswers.path(field.id(), to, member.id()), raw);
                    }
                    to++;
                }
            } else {
                typed(placed.of(field), field.id(), raw);
            }
        }
        return FormParse.of(form).parse(raw);
    }

    private static List<String> one(Object value) {
        return Collections.singletonList(value.toString());
    }

    private void typed(List<Obs> observations, String path, Map<String, List<String>> raw) {
        List<String> values = new ArrayList<>();
        for (Obs obs : observations) {
            typed(obs).ifPresent(values::add);
        }
        if (!values.isEmpty()) {
            raw.put(path, values);
        }
    }

    /** A coded answer that the module has no key for keeps its uuid, and a number that is none, or of unknown unit, says so. */
    private Optional<String> typed(Obs obs) {
        if (obs.getValueCoded() != null) {
            return Optional.of(dictionary
                    .keyOf(obs.getValueCoded())
                    .orElse(obs.getValueCoded().getUuid()));
        } else if (obs.getValueNumeric() != null) {
            return Optional.of(
                    number(obs).map(BigDecimal::toPlainString).orElse(obs.getValueNumeric() + ", not readable here"));
        } else if (obs.getValueDatetime() != null) {
            return Optional.of(PlatformDates.date(obs.getValueDatetime()).toString());
        }
        return Optional.ofNullable(obs.getValueText());
    }

    /** What a record says; one that was taken out, what it would say again if it were put back. */
    FormAnswers read(FoundRecord record) {
        return read(record.form(), record.encounter(), placed(record));
    }

    /** As above, with a problem for each value that does not fit its field. */
    ParsedForm parse(FoundRecord record) {
        return parse(record.form(), record.encounter(), placed(record));
    }

    private PlacedObs placed(FoundRecord record) {
        return record.isVoided()
                ? PlacedObs.asOfVoiding(dictionary, record.form(), record.encounter())
                : PlacedObs.of(dictionary, record.form(), record.encounter());
    }

    FormAnswers read(FormDefinition form, Encounter encounter, PlacedObs placed) {
        FormAnswers.Builder answers = FormAnswers.builder();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.VISIT_DATE) {
                answers.date(field.id(), PlatformDates.date(encounter.getEncounterDatetime()));
            } else if (field.kind() == FieldKind.PLACE) {
                if (encounter.getLocation() != null) {
                    answers.text(field.id(), encounter.getLocation().getUuid());
                }
            } else if (field.kind() == FieldKind.GROUP) {
                rows(field, placed, answers);
            } else {
                values(field, placed.of(field), field.id(), answers);
            }
        }
        return FormDefaults.of(form).fillIn(answers.build());
    }

    /** Whether the form can show what an observation answers. */
    boolean isReadable(FormField field, Obs obs) {
        return readOne(field, obs).isAnswered(field.id());
    }

    /** The numbers of the rows of which the form can show something, ascending. */
    List<Integer> rows(FormField group, PlacedObs placed) {
        List<Integer> numbers = new ArrayList<>(placed.rows(group));
        numbers.removeIf(row -> group.members().stream().noneMatch(member -> placed.inRow(group, row, member).stream()
                .anyMatch(obs -> isReadable(member, obs))));
        return numbers;
    }

    /** What one observation answers, at the path of the field's id. */
    FormAnswers readOne(FormField field, Obs obs) {
        FormAnswers.Builder answers = FormAnswers.builder();
        values(field, Collections.singletonList(obs), field.id(), answers);
        return answers.build();
    }

    /** Rows that are left keep their order and close the gaps that voided ones leave. */
    private void rows(FormField group, PlacedObs placed, FormAnswers.Builder answers) {
        int to = 0;
        for (int row : rows(group, placed)) {
            for (FormField member : group.members()) {
                values(
                        member,
                        placed.inRow(group, row, member),
                        FormAnswers.path(group.id(), to, member.id()),
                        answers);
            }
            to++;
        }
        answers.rows(group.id(), to);
    }

    private void values(FormField field, List<Obs> observations, String path, FormAnswers.Builder answers) {
        if (field.kind() == FieldKind.CODED || field.kind() == FieldKind.MULTI_CODED) {
            codes(field, observations, path, answers);
        } else if (!observations.isEmpty()) {
            value(field, observations.get(0), path, answers);
        }
    }

    private void value(FormField field, Obs obs, String path, FormAnswers.Builder answers) {
        if (field.kind() == FieldKind.NUMBER && obs.getValueNumeric() != null) {
            number(obs).ifPresent(number -> answers.number(path, number));
        } else if (field.kind() == FieldKind.DATE && obs.getValueDatetime() != null) {
            answers.date(path, PlatformDates.date(obs.getValueDatetime()));
        } else if ((field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT)
                && obs.getValueText() != null) {
            answers.text(path, obs.getValueText());
        }
    }

    private void codes(FormField field, List<Obs> observations, String path, FormAnswers.Builder answers) {
        Set<Code> codes = new HashSet<>();
        for (Obs obs : observations) {
            dictionary.keyOf(obs.getValueCoded()).map(Code::of).ifPresent(codes::add);
        }
        List<Code> ordered = inOrder(field, codes);
        if (!ordered.isEmpty()) {
            answers.codes(path, ordered);
        }
    }

    /** In the form's unit; none where the unit of the concept is not known. */
    private Optional<BigDecimal> number(Obs obs) {
        double value = obs.getValueNumeric();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Optional.empty();
        }
        return dictionary
                .units()
                .reading(obs.getConcept().getConceptId())
                .map(unit -> plain(unit.toForm(BigDecimal.valueOf(value))));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }

    /** Observations come in no order, so answers are put into that of the form; others than the form's are dropped. */
    private static List<Code> inOrder(FormField field, Set<Code> codes) {
        List<Code> ordered = new ArrayList<>();
        for (FormChoice choice : field.choices()) {
            if (codes.contains(choice.code())) {
                ordered.add(choice.code());
            }
        }
        return ordered;
    }
}
