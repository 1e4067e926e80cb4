/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.api.ValidationException;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What is answered where OpenMRS refuses a record that the module found right, such as a number outside of a range for
 * people of that age. The log has the codes of what OpenMRS found, and no values.
 */
final class SiteRefusal {

    private static final Logger LOG = LoggerFactory.getLogger(SiteRefusal.class);

    private SiteRefusal() {}

    static Problems of(String formKey, ValidationException refused) {
        List<String> codes = refused.getErrors() == null
                ? Collections.emptyList()
                : refused.getErrors().getAllErrors().stream()
                        .map(DefaultMessageSourceResolvable::getCode)
                        .collect(Collectors.toList());
        LOG.warn("OpenMRS refused a record of the form {}: {}", formKey, codes);
        return Problems.collect().add(Problem.error(FormService.ENCOUNTER, ProblemCode.SITE_REFUSED));
    }
}
