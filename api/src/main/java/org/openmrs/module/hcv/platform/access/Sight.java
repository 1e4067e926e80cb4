/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.util.Objects;
import org.openmrs.module.hcv.domain.treatment.Flag;
import org.openmrs.module.hcv.domain.view.PeerView;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.domain.view.Viewer;
import org.openmrs.module.hcv.domain.worklist.Worklist;

/**
 * What the signed-in user is shown of the record of somebody within reach, by the table {@code peer-view.csv}. Every page,
 * list and answer of the module asks here. Immutable and thread-safe.
 */
public final class Sight {

    private static final PeerView VIEW = PeerViewFile.load();

    private final Viewer viewer;

    private Sight(Viewer viewer) {
        this.viewer = Objects.requireNonNull(viewer, "viewer");
    }

    static Sight of(Viewer viewer) {
        return new Sight(viewer);
    }

    /** Whether everything is shown but worry about somebody's safety. */
    public boolean isClinical() {
        return viewer == Viewer.CLINICAL;
    }

    /**
     * @param record the kind of record, such as {@code screening}
     * @param question key of the question in the dictionary
     */
    public boolean showsAnswer(String record, String question) {
        return VIEW.showsAnswer(viewer, record, question);
    }

    public boolean shows(ViewPart part) {
        return VIEW.showsPart(viewer, part.key());
    }

    public boolean shows(Flag flag) {
        return VIEW.showsPart(viewer, "flag." + flag.key());
    }

    /** Whether the list may be opened, of the people within reach. */
    public boolean shows(Worklist worklist) {
        return VIEW.showsPart(viewer, "worklist." + worklist.key());
    }
}
