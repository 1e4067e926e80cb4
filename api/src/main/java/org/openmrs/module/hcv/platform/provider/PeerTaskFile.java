/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.PeerTasks;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Reads {@code peer-tasks.csv}; a row that names a task that there is not, or a key twice, is a fault of the build. */
public final class PeerTaskFile {

    static final String FILE = "peer-tasks.csv";

    private static final String NONE = "none";

    private PeerTaskFile() {}

    public static PeerTasks load() {
        Map<Code, Optional<PeerTask>> tasks = new HashMap<>();
        for (ContentRow row : ContentTable.read(FILE).rows()) {
            Optional<PeerTask> task = PeerTask.find(row.text("task"));
            if (!task.isPresent() && !row.text("task").equals(NONE)) {
                throw new IllegalStateException(FILE + ": no task " + row.text("task"));
            }
            if (tasks.put(Code.of(row.text("key")), task) != null) {
                throw new IllegalStateException(FILE + ": twice " + row.text("key"));
            }
        }
        return PeerTasks.of(tasks);
    }
}
