/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.sample;

import java.util.Map;
import org.hibernate.SessionFactory;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A bean of the module's Spring file that reads the module's own table and answers below /ws. */
@RequestMapping("/sample")
public class SampleBean {

    private final SessionFactory sessions;

    public SampleBean(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** @return how many rooms the table holds */
    @RequestMapping(value = "/rooms", produces = "application/json")
    @ResponseBody
    @Transactional(readOnly = true)
    public Map<String, Object> rooms() {
        Object count = sessions.getCurrentSession()
                .createNativeQuery("select count(*) from sample_room")
                .getSingleResult();
        return Map.of("rooms", ((Number) count).intValue());
    }
}
