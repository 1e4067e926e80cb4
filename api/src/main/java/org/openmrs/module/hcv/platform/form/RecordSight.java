/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.platform.access.Sight;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** Which answers of one record the signed-in user is shown. Immutable. */
final class RecordSight {

    private static final String PEER_CONTACT = "peer-contact";

    private final Sight sight;
    private final DictionaryFile dictionary;
    private final FormDefinition form;
    private final boolean own;
    private final boolean whole;
    private final boolean safeguarding;

    /**
     * @param own whether the user recorded it
     * @param whole whether all of it is shown, because it is what the user wrote today
     * @param safeguarding whether worry about somebody's safety is shown
     */
    RecordSight(
            Sight sight,
            DictionaryFile dictionary,
            FormDefinition form,
            boolean own,
            boolean whole,
            boolean safeguarding) {
        this.own = own;
        this.sight = sight;
        this.dictionary = dictionary;
        this.form = form;
        this.whole = whole || sight.isClinical();
        this.safeguarding = safeguarding;
    }

    boolean shows(FormField field) {
        return isSafeguarding(field) ? safeguarding : showsBesidesSafety(field);
    }

    boolean showsPlace() {
        return own || kind().equals(PEER_CONTACT) || sight.shows(ViewPart.PLACE);
    }

    /** Whether why something was changed is shown: it is in somebody's words and may tell what is not shown. */
    boolean showsReasons() {
        return whole || kind().equals(PEER_CONTACT) || sight.shows(ViewPart.REASON_OF_CHANGE);
    }

    /** The answers that are shown. */
    FormAnswers of(FormAnswers recorded) {
        return recorded.without(paths(recorded, field -> !shows(field)));
    }

    /** Whether something is recorded that is not shown; worry about somebody's safety does not count. */
    boolean hidesAnyOf(FormAnswers recorded) {
        return !whole && !paths(recorded, field -> !showsBesidesSafety(field)).isEmpty();
    }

    /** Whether an answer to a question of the dictionary is shown. */
    boolean showsAnyOf(FormAnswers recorded) {
        return !paths(recorded, field -> field.concept().isPresent() && shows(field))
                .isEmpty();
    }

    private boolean showsBesidesSafety(FormField field) {
        if (field.kind() == FieldKind.PLACE) {
            return showsPlace();
        }
        return whole
                || isSafeguarding(field)
                || field.concept()
                        .map(question -> sight.showsAnswer(kind(), question.value()))
                        .orElse(true);
    }

    /** Paths of what was answered, in groups too, where the field is such. */
    private Set<String> paths(FormAnswers recorded, Predicate<FormField> such) {
        Set<String> paths = new HashSet<>();
        for (FormField field : form.fields()) {
            if (field.kind() != FieldKind.GROUP) {
                add(paths, recorded, field, field.id(), such);
                continue;
            }
            for (int row = 0; row < recorded.rows(field.id()); row++) {
                for (FormField member : field.members()) {
                    add(paths, recorded, member, FormAnswers.path(field.id(), row, member.id()), such);
                }
            }
        }
        return paths;
    }

    private static void add(
            Set<String> paths, FormAnswers recorded, FormField field, String path, Predicate<FormField> such) {
        if (recorded.isAnswered(path) && such.test(field)) {
            paths.add(path);
        }
    }

    private boolean isSafeguarding(FormField field) {
        return field.concept()
                .map(question -> dictionary.row(question.value()).isSafeguarding())
                .orElse(false);
    }

    private String kind() {
        return form.header().encounterType();
    }
}
