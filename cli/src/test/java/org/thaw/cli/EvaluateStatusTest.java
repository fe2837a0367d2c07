package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code thaw status} shows, held against what it should. */
class EvaluateStatusTest {

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void write() {
    house = new House(folder);
    new Written()
        .line("status", "CONTROLS", "AAA", "olava", "2020-01-01", "")
        .line("status", "CLAIMS", "BBB", "olava", "2020-01-01", "")
        .into(house);
  }

  private House.Ran measure(String lines) {
    return house.thaw("evaluate", "status", house.file("expected.tsv", lines).toString());
  }

  @Test
  void each_line_is_met_or_printed() {
    assertThat(
            measure(
                    """
                    # comment
                    olava\t2020-06-01\tCONTROLLED_BY\tCCC|AAA\tyes
                    olava\t2020-06-01\tCONTROLLED_BY\tBBB\tno
                    olava\t2020-06-01\tCLAIMED_BY\tBBB\tdenied
                    olava\t2024-06-01\tCONTROLLED_BY\tAAA\tyes
                    nowhere\t2020-06-01\tCONTROLLED_BY\t*\tyes
                    """)
                .out())
        .contains(
            "olava      2    4",
            "all        2    5",
            "not met: olava on 2020-06-01: claimed by BBB (denied)",
            "not met: olava on 2024-06-01: controlled by AAA (yes)",
            "not met: nowhere");
  }

  @Test
  void a_line_that_is_none_is_named_with_what_it_should_be() {
    assertThat(measure("olava\t2020-06-01\n").err()).contains("line 1: 2 columns").hasLineCount(1);
    assertThat(measure("olava\tspring\tCONTROLLED_BY\tAAA\tyes\n").err())
        .contains("line 1: 'spring' is no day");
    assertThat(measure("olava\t2020-06-01\tHOLDS\tAAA\tyes\n").err())
        .contains("line 1: no such side");
    assertThat(house.thaw("evaluate", "status", "nothing.tsv").exit())
        .isEqualTo(Exit.NO_INPUT.code());
  }
}
