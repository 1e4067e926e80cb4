/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

/** One peer support worker as a line of the team's list: ready words only. */
public final class TeamLine {

    private final String uuid;
    private final String name;
    private final String grade;
    private final String tasks;
    private final String supervisors;
    private final boolean active;

    TeamLine(String uuid, String name, String grade, String tasks, String supervisors, boolean active) {
        this.uuid = uuid;
        this.name = name;
        this.grade = grade;
        this.tasks = tasks;
        this.supervisors = supervisors;
        this.active = active;
    }

    public String getUuid() {
        return uuid;
    }

    public String getName() {
        return name;
    }

    public String getGrade() {
        return grade;
    }

    /** The tasks that are signed off today. */
    public String getTasks() {
        return tasks;
    }

    public String getSupervisors() {
        return supervisors;
    }

    public boolean isActive() {
        return active;
    }
}
