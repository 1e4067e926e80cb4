/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.draft.Drafts;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.NotFound;
import org.springframework.web.servlet.ModelAndView;

/** Keeps drafts of the forms that a page sends, and answers the page's script. Thread-safe. */
public final class DraftKeeping {

    private final Drafts drafts;

    public DraftKeeping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** For the script: {@code {"at":"10:42"}}, or 413 where the form is too long to keep. */
    void answer(FormDefinition form, String personUuid, String encounter, SentForm sent, HttpServletResponse response)
            throws IOException {
        answer(keep(form, personUuid, encounter, sent), response);
    }

    /** As above, with when it was kept. */
    public static void answer(Optional<LocalDateTime> kept, HttpServletResponse response) throws IOException {
        if (!kept.isPresent()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        String time = DateTimeFormatter.ofPattern("HH:mm").format(kept.get());
        response.getOutputStream().write(("{\"at\":\"" + time + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** For the button: the page of the person, which offers to go on; nothing where the form is too long to keep. */
    Optional<ModelAndView> page(
            FormDefinition form, String personUuid, String encounter, SentForm sent, HttpServletRequest request) {
        return keep(form, personUuid, encounter, sent)
                .map(kept ->
                        new ModelAndView("redirect:" + Addresses.base(request) + "/people/" + personUuid + "?drafted"));
    }

    /** The same page again where the form could not be kept; it says so. */
    public static ModelAndView notKept(ModelAndView page, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return page.addObject("notKept", true);
    }

    /** Of a draft in an address; anything else is no draft's. */
    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The form was saved. */
    void saved(String encounter) {
        drafts.saved(encounter);
    }

    private Optional<LocalDateTime> keep(FormDefinition form, String personUuid, String encounter, SentForm sent) {
        return drafts.keep(form, personUuid, encounter, sent.version(), sent.toKeep());
    }
}
