/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Collection;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.SignedOffCheck;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.PeerTasks;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.provider.PeerRecords;
import org.openmrs.module.hcv.platform.provider.PeerTaskFile;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/**
 * Whether what a form says was done is signed off for those who did it. It asks nothing of anybody but peer support
 * workers, and is content where one of several people who did it together is no peer, or a peer who is signed off.
 */
final class TaskReview {

    private final PeerRecords records;
    private final CurrentRules rules;
    private final PeerTasks tasks = PeerTaskFile.load();

    TaskReview(SessionFactory sessionFactory) {
        this.records = new PeerRecords(sessionFactory);
        this.rules = new CurrentRules(sessionFactory);
    }

    /** @param doers ids of the people who did it, as far as they are known */
    Problems review(FormAnswers answers, Collection<Integer> doers) {
        if (doers.isEmpty() || !records.peers().containsAll(doers)) {
            return Problems.none();
        }
        Problems found = Problems.none();
        boolean blocks = rules.current().isOn("taskNotSignedOffBlocks");
        for (Map.Entry<Integer, PeerRecord> peer : records.of(doers).entrySet()) {
            found = SignedOffCheck.of(peer.getValue(), tasks, blocks).check(answers);
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }
}
