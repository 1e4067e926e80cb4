/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import org.openmrs.module.hcv.domain.picture.MarkKind;

/** The outline of a mark around the point (0, 0), 12 units wide and high, and whether it is filled. */
enum Shape {
    DIAMOND("M0-6L6 0L0 6L-6 0Z", true),
    /** As the diamond, half of it filled. */
    HALF_DIAMOND("M0-6L6 0L0 6L-6 0Z M0-6L0 6L-6 0Z", false),
    RING("M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z", false),
    DISC("M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z", true),
    CROSS("M-4-4L4 4M4-4L-4 4", false),
    SQUARE("M-5-5H5V5H-5Z", true),
    OPEN_SQUARE("M-5-5H5V5H-5Z", false),
    TRIANGLE("M0-6L6 5H-6Z", false),
    ARROW("M-6 0H5M1-4L6 0L1 4", false);

    private final String path;
    private final boolean filled;

    Shape(String path, boolean filled) {
        this.path = path;
        this.filled = filled;
    }

    static Shape of(MarkKind kind) {
        switch (kind) {
            case ANTIBODY_POSITIVE:
            case VIRUS_DETECTED:
                return DIAMOND;
            case VIRUS_BELOW_LIMIT:
                return HALF_DIAMOND;
            case ANTIBODY_NEGATIVE:
            case VIRUS_NOT_DETECTED:
                return RING;
            case ANTIBODY_NO_RESULT:
            case VIRUS_NO_RESULT:
            case CONTACT_NOT_MADE:
                return CROSS;
            case CONTACT_MADE:
                return DISC;
            case CONTACT_AGREED:
                return TRIANGLE;
            case REFERRED:
                return OPEN_SQUARE;
            case APPOINTMENT_KEPT:
                return SQUARE;
            default:
                return ARROW;
        }
    }

    void draw(Xml svg, Object... attributes) {
        Object[] all = new Object[attributes.length + 4];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "class";
        all[attributes.length + 1] = filled ? "mark full" : "mark open";
        all[attributes.length + 2] = "d";
        all[attributes.length + 3] = path;
        svg.empty("path", all);
        if (this == HALF_DIAMOND) {
            all[attributes.length + 1] = "mark full";
            all[attributes.length + 3] = "M0-6L0 6L-6 0Z";
            svg.empty("path", all);
        }
    }
}
