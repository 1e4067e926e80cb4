/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import org.openmrs.module.hcv.domain.view.Audience;
import org.openmrs.module.hcv.domain.view.PeerView;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/**
 * Reads {@code peer-view.csv}. A file that says two things about one answer, or names an audience that there is not, is a
 * fault of the build and ends in an exception.
 */
public final class PeerViewFile {

    private static final String FILE = "peer-view.csv";

    private PeerViewFile() {}

    public static PeerView load() {
        PeerView.Builder view = PeerView.builder();
        for (ContentRow row : ContentTable.read(FILE).rows()) {
            Audience audience = Audience.find(row.text("sees"))
                    .orElseThrow(() -> new IllegalStateException(FILE + ": no audience " + row.text("sees")));
            switch (row.text("kind")) {
                case "answer":
                    view.answer(row.list("record", ' '), row.text("key"), audience);
                    break;
                case "part":
                    view.part(row.text("key"), audience);
                    break;
                default:
                    throw new IllegalStateException(FILE + ": no kind " + row.text("kind"));
            }
        }
        return view.build();
    }
}
