/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who asks in the page matrix, and the people they ask about. */
final class Cast {

    /** The columns of the matrix. */
    enum Role {
        ANONYMOUS,
        PEER,
        ADVANCED,
        SUPERVISOR,
        CLINICIAN,
        PROGRAMME,
        ADMINISTRATOR,
        PRIVACY;

        String userName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String PASSWORD = "HepDemo2026";
    private static final Pattern PLACE = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

    private static final Pattern OWN_PAGE = Pattern.compile("/hcv/team/([0-9a-f-]{36})\"");
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final String address;
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final Map<Role, String> selves = new EnumMap<>(Role.class);

    Cast(String address) {
        this.address = address;
        for (Role role : Role.values()) {
            join(role);
        }
        register(Role.PEER);
        register(Role.ADVANCED);
        register(Role.CLINICIAN);
    }

    /** The visitor of a role; one without an account comes without a session every time. */
    Visitor visitor(Role role) {
        if (role == Role.ANONYMOUS) {
            visitors.get(role).forget();
        }
        return visitors.get(role);
    }

    /** Signs in anew, where a request has ended the session. */
    void join(Role role) {
        visitors.put(
                role,
                role == Role.ANONYMOUS ? new Visitor(address) : Visitor.signedIn(address, role.userName(), PASSWORD));
    }

    /**
     * Fills in the people of a path: {@code {own}} is on the caseload of the one who asks, or of the peer where the role
     * has none; {@code {team}} is on a colleague's; {@code {other}} is on no caseload; {@code {me}} is the record of the
     * one who asks, as somebody who is in care too; {@code {unknown}} nobody has; {@code {self}} is the peer who asks, and
     * {@code {peer}} the one who signs in as peer.
     */
    String path(String path, Role asking) {
        return path.replace("{own}", person(asking == Role.ADVANCED ? Role.ADVANCED : Role.PEER))
                .replace("{team}", person(asking == Role.ADVANCED ? Role.PEER : Role.ADVANCED))
                .replace("{me}", me(asking))
                .replace("{other}", person(Role.CLINICIAN))
                .replace("{self}", path.contains("{self}") ? self(asking) : "")
                .replace("{peer}", path.contains("{peer}") ? self(Role.PEER) : "")
                .replace("{unknown}", NOBODY);
    }

    /**
     * Whether the one who asks has a record as somebody in care. The demonstration's workers have; on another server
     * whoever reaches everybody can tell.
     */
    boolean isInCare(Role asking) {
        Role other = asking == Role.SUPERVISOR ? Role.CLINICIAN : Role.SUPERVISOR;
        return visitors.get(other).get("/hcv/people/" + me(asking)).statusCode() == 200;
    }

    private static String me(Role role) {
        String worker = role == Role.ADVANCED ? "ADVANCED_PEER" : role.name();
        return UUID.nameUUIDFromBytes(("demonstration/staff/" + worker).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Person uuid of a peer who signs in, from the link to their own page; a uuid that nobody has for all others. */
    private String self(Role role) {
        if (role == Role.ANONYMOUS) {
            return NOBODY;
        }
        return selves.computeIfAbsent(role, r -> {
            Matcher own = OWN_PAGE.matcher(visitors.get(r).get("/hcv/").body());
            return own.find() ? own.group(1) : NOBODY;
        });
    }

    /** The same uuid in every run, so that a server that is used again gets nobody twice. */
    private static String person(Role registeredBy) {
        return UUID.nameUUIDFromBytes(("page matrix " + registeredBy).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The first place that a role can choose. */
    String place(Role role) {
        Matcher place = PLACE.matcher(visitors.get(role).get("/hcv/people/new").body());
        if (!place.find()) {
            throw new IllegalStateException("No place to register at is shown to " + role);
        }
        return place.group(1);
    }

    /** A new person, with nothing recorded. */
    String registerSomebody(Role by, String givenName) {
        String uuid = UUID.randomUUID().toString();
        register(by, uuid, givenName, uuid.replaceAll("\\d|-", ""));
        return uuid;
    }

    private void register(Role by) {
        register(by, person(by), "Matrix", "Of" + by.userName());
    }

    private void register(Role by, String personUuid, String givenName, String familyName) {
        HttpResponse<String> answer = visitors.get(by)
                .sendWithToken(
                        "POST",
                        "/hcv/people/new",
                        Visitor.BROWSER,
                        Map.of(
                                "personUuid",
                                personUuid,
                                "givenName",
                                givenName,
                                "familyName",
                                familyName,
                                "sex",
                                "U",
                                "age",
                                "44",
                                "place",
                                place(by),
                                "confirmed",
                                "yes"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Registering by " + by + " gave status " + answer.statusCode());
        }
    }
}
