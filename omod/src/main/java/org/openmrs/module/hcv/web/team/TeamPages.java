/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.peer.PeerGrade;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.platform.team.TeamMember;
import org.openmrs.module.hcv.platform.team.TeamRequest;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.support.SupervisionBox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team of peer support workers: a list for those who keep it, and a page for each. Thread-safe. */
@RequestMapping("/team")
public final class TeamPages {

    private static final String TASK = "task";
    private static final String SIGNED_FROM = "from";

    private final Team team;
    private final Places places;
    private final SupervisionBox supervision;
    private final TeamWords words;
    private final Texts texts;

    public TeamPages(Team team, Places places, SupervisionBox supervision, Texts texts) {
        this.team = team;
        this.places = places;
        this.supervision = supervision;
        this.words = new TeamWords(texts);
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView list() {
        List<TeamLine> lines = team.all().stream().map(words::line).collect(Collectors.toList());
        return new ModelAndView("team/list")
                .addObject("team", lines)
                .addObject("standings", supervision.standings())
                .addObject("supports", supervision.isSupervisor());
    }

    @GetMapping("/{uuid}")
    public ModelAndView page(@PathVariable String uuid) {
        TeamMember member = member(uuid);
        return page(member, Typed.of(member), Problems.none());
    }

    @PostMapping("/{uuid}")
    public ModelAndView save(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String languages,
            @RequestParam(required = false) List<String> sites,
            @RequestParam(defaultValue = "") String activeFrom,
            @RequestParam(defaultValue = "") String activeUntil,
            @RequestParam(defaultValue = "") String supervisor,
            HttpServletRequest request,
            HttpServletResponse response) {
        TeamMember member = changeable(uuid);
        List<String> chosen = sites == null ? Collections.emptyList() : sites;
        Problems problems =
                team.save(uuid, TeamRequest.of(grade, languages, chosen, activeFrom, activeUntil, supervisor));
        if (!problems.hasErrors()) {
            return back(uuid, request);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(member, new Typed(grade, languages, chosen, activeFrom, activeUntil, supervisor), problems);
    }

    @PostMapping("/{uuid}/sign-off")
    public ModelAndView signOff(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        TeamMember member = changeable(uuid);
        Problems problems = Problems.collect();
        Optional<PeerTask> known = PeerTask.find(task);
        if (!known.isPresent()) {
            problems.add(Problem.error(TASK, ProblemCode.REQUIRED));
        }
        Optional<LocalDate> day = day(from, problems);
        if (known.isPresent() && day.isPresent()) {
            problems.addAll(team.signOff(uuid, known.get(), day.get()));
        }
        if (!problems.hasErrors()) {
            return back(uuid, request);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(member, Typed.of(member), problems)
                .addObject(SIGNED_FROM, from)
                .addObject(TASK, task);
    }

    @PostMapping("/{uuid}/take-back")
    public ModelAndView takeBack(
            @PathVariable String uuid, @RequestParam(defaultValue = "") String task, HttpServletRequest request) {
        changeable(uuid);
        PeerTask.find(task).ifPresent(known -> team.takeBack(uuid, known));
        return back(uuid, request);
    }

    private static Optional<LocalDate> day(String text, Problems problems) {
        if (text.trim().isEmpty()) {
            problems.add(Problem.error(SIGNED_FROM, ProblemCode.REQUIRED));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.trim()));
        } catch (DateTimeParseException e) {
            problems.add(Problem.error(SIGNED_FROM, ProblemCode.NOT_A_DATE, text.trim()));
            return Optional.empty();
        }
    }

    private TeamMember member(String uuid) {
        return team.member(uuid).orElseThrow(NotFound::new);
    }

    private TeamMember changeable(String uuid) {
        TeamMember member = member(uuid);
        team.requireMayChange(uuid);
        return member;
    }

    private ModelAndView page(TeamMember member, Typed typed, Problems problems) {
        ModelAndView page = new ModelAndView("team/member")
                .addObject("member", words.line(member))
                .addObject("team", team.mayManage())
                .addObject("retired", member.record().isRetired())
                .addObject("languages", String.join(", ", member.record().languages()))
                .addObject("sites", words.sites(member))
                .addObject("dates", words.dates(member.record()))
                .addObject("tasks", words.tasks(member))
                .addObject("standing", supervision.standings().getOrDefault(member.personUuid(), ""))
                .addAllObjects(FieldProblem.model(problems, "hcv.team.", texts));
        boolean change = team.mayChange(member.personUuid());
        if (change) {
            page.addObject("typed", typed)
                    .addObject("grades", PeerGrade.values())
                    .addObject("places", places.all())
                    .addObject("today", member.today().toString())
                    .addObject("supervisors", supervisors(member));
        }
        return page.addObject("change", change);
    }

    private List<Colleague> supervisors(TeamMember member) {
        return team.supervisors().stream()
                .filter(one -> !one.personUuid().equals(member.personUuid()))
                .collect(Collectors.toList());
    }

    private static ModelAndView back(String uuid, HttpServletRequest request) {
        return new ModelAndView("redirect:" + Addresses.base(request) + "/team/" + uuid + "?saved");
    }
}
