/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.liver.LiverStage;
import org.openmrs.module.hcv.web.page.Texts;

/** How far the liver is scarred, as far as records tell, in words. */
public final class LiverView {

    private final String cirrhosis;
    private final List<String> grounds;
    private final boolean contradicting;
    private final List<ScoreLine> scores;

    private LiverView(String cirrhosis, List<String> grounds, boolean contradicting, List<ScoreLine> scores) {
        this.cirrhosis = cirrhosis;
        this.grounds = grounds;
        this.contradicting = contradicting;
        this.scores = scores;
    }

    static LiverView of(LiverStage stage, Texts texts) {
        return new LiverView(
                texts.of("hcv.cirrhosis." + stage.cirrhosis().key()),
                stage.grounds().stream()
                        .map(ground -> texts.of(ground.messageKey(), ground.value(), ground.date()))
                        .collect(Collectors.toList()),
                stage.contradictsRecord(),
                Arrays.asList(stage.stiffness(), stage.fib4(), stage.apri(), stage.childPugh()).stream()
                        .map(score -> ScoreLine.of(score, texts))
                        .collect(Collectors.toList()));
    }

    public String getCirrhosis() {
        return cirrhosis;
    }

    /** What suggests cirrhosis. */
    public List<String> getGrounds() {
        return grounds;
    }

    /** Whether the record says no cirrhosis and something suggests it. */
    public boolean isContradicting() {
        return contradicting;
    }

    public List<ScoreLine> getScores() {
        return scores;
    }
}
