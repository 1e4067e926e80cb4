/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_options_it_is_h2_on_port_8080_with_demonstration_data() {
        Options options = Options.parse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.database()).isEqualTo(Database.Kind.H2);
        assertThat(options.demo()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.data().getFileName()).hasToString(".hcv-demo");
    }

    @Test
    void options_may_come_in_any_order() {
        Options options = Options.parse("--no-demo", "--db", "mariadb", "--fresh", "--port", "0");
        assertThat(options.database()).isEqualTo(Database.Kind.MARIADB);
        assertThat(options.fresh()).isTrue();
        assertThat(options.demo()).isFalse();
        assertThat(options.port()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "web", ""})
    void port_outside_the_range_is_refused(String port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--port", port))
                .withMessageContaining("0 to 65535");
    }

    @Test
    void unknown_option_and_missing_value_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--colour"))
                .withMessageContaining("--colour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--port"))
                .withMessageContaining("--port");
    }
}
