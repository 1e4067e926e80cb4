/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.day.DayTask;
import org.openmrs.module.hcv.platform.peer.DayPerson;
import org.openmrs.module.hcv.platform.peer.MyDay;
import org.openmrs.module.hcv.platform.peer.OwnWeek;
import org.openmrs.module.hcv.platform.peer.PeerDays;
import org.openmrs.module.hcv.platform.peer.TeamNews;
import org.openmrs.module.hcv.platform.peer.VisitAlert;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;

/** Says in words what a peer support worker's day consists of. Thread-safe. */
public final class DayWords {

    private static final String WHY = "hcv.day.why.";

    private final PeerDays days;
    private final PersonWords words;
    private final Texts texts;

    public DayWords(PeerDays days, PersonWords words, Texts texts) {
        this.days = days;
        this.words = words;
        this.texts = texts;
    }

    /** Throws as {@link PeerDays#today} does. */
    public DayView today() {
        MyDay day = days.today();
        return new DayView(
                lines(day.now(), day.day()),
                lines(day.coming(), day.day()),
                day.news().stream().map(this::news).collect(Collectors.toList()),
                week(day.week()));
    }

    private List<DayLine> lines(List<DayPerson> people, LocalDate today) {
        return people.stream().map(person -> line(person, today)).collect(Collectors.toList());
    }

    private DayLine line(DayPerson person, LocalDate today) {
        return new DayLine(
                words.line(person.person()),
                person.tasks().stream().map(task -> why(task, today)).collect(Collectors.toList()),
                person.agreed(),
                reach(person),
                person.attempts() == 0 ? "" : texts.of("hcv.day.attempts", person.attempts()),
                person.alert().map(this::alert).orElse(""));
    }

    /** What to look out for when visiting the person; empty where there is nothing. Throws as {@link PeerDays#alert} does. */
    public String alert(String personUuid) {
        return days.alert(personUuid).map(this::alert).orElse("");
    }

    private String alert(VisitAlert alert) {
        return alert.words().isEmpty()
                ? texts.of("hcv.day.alert.wordless", alert.notedOn())
                : texts.of("hcv.day.alert", alert.words(), alert.notedOn());
    }

    private String why(DayTask task, LocalDate today) {
        String key = WHY + task.reason().key();
        if (!task.reason().isDated()) {
            return texts.of(key);
        }
        return texts.of(task.day().equals(today) ? key + ".today" : key, task.day());
    }

    private String reach(DayPerson person) {
        List<String> parts = new ArrayList<>();
        if (!person.reachBy().isEmpty()) {
            parts.add(texts.of("hcv.day.reach", texts.of("hcv.answer.reach-by." + person.reachBy())));
        }
        if (person.messageSafe().equals("yes") || person.messageSafe().equals("no")) {
            parts.add(texts.of("hcv.day.message." + person.messageSafe()));
        }
        return String.join(" ", parts);
    }

    private NewsLine news(TeamNews news) {
        String what = texts.of(news.isAppointment() ? "hcv.day.news.appointment" : "hcv.answer." + news.what());
        return new NewsLine(words.line(news.person()), texts.of("hcv.day.news.line", what, news.day()));
    }

    private List<String> week(OwnWeek week) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("hcv.day.week.made", week.made(), week.minutes()));
        lines.add(texts.of("hcv.day.week.attempted", week.attempted()));
        lines.add(texts.of("hcv.day.week.accompanied", week.accompanied()));
        if (week.unnamed() > 0) {
            lines.add(texts.of("hcv.day.week.unnamed", week.unnamed()));
        }
        return lines;
    }
}
