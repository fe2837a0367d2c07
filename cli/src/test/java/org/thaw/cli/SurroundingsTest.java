package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static String ledger(String system, Map<String, String> variables) {
    Path home = Path.of("home");
    return new Surroundings(variables, system, home, "tester", home).ledger().replace('\\', '/');
  }

  @Test
  void the_ledger_stands_where_the_system_keeps_data() {
    assertThat(ledger("Linux", Map.of())).isEqualTo("home/.local/share/thaw/thaw.db");
    assertThat(ledger("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo("data/thaw/thaw.db");
    assertThat(ledger("Mac OS X", Map.of()))
        .isEqualTo("home/Library/Application Support/thaw/thaw.db");
    assertThat(ledger("Windows 11", Map.of("LOCALAPPDATA", "local")))
        .isEqualTo("local/thaw/thaw.db");
  }

  @Test
  void thaw_ledger_goes_before_and_a_blank_one_counts_as_none() {
    assertThat(ledger("Linux", Map.of("THAW_LEDGER", "team.db"))).isEqualTo("team.db");
    assertThat(ledger("Linux", Map.of("THAW_LEDGER", " "))).startsWith("home");
  }
}
