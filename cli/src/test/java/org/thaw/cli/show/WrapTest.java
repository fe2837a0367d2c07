package org.thaw.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.cli.Surroundings;

class WrapTest {

  @Test
  void no_line_is_too_long_and_no_word_is_lost() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String text =
          random
              .ints(random.nextInt(60), 0, 8)
              .mapToObj(n -> "ż".repeat(1 + n * n))
              .collect(Collectors.joining(" "));
      int width = 10 + random.nextInt(40);
      assertThat(Wrap.lines(text, width))
          .allSatisfy(line -> assertThat(Wrap.columns(line)).isLessThanOrEqualTo(width));
      assertThat(String.join("", Wrap.lines(text, width)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void colours_take_no_columns() {
    assertThat(Wrap.columns("\u001b[1mbold\u001b[0m")).isEqualTo(4);
    assertThat(Wrap.cut("a long line of words", 10)).isEqualTo("a long li…");
  }

  @Test
  void a_table_wraps_its_last_column_under_itself() {
    StringWriter out = new StringWriter();
    Table table = new Table("id", "title");
    table.row("one", "a title that is far too long for a single line of forty columns");
    table.print(new Console(new PrintWriter(out), new PrintWriter(out), 40, false, 0));
    assertThat(out.toString().lines())
        .containsExactly(
            "id   title",
            "one  a title that is far too long for a",
            "     single line of forty columns");
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "9, 40", "9999, 160", "wide, 80", "'', 80"})
  void the_width_is_the_terminals_within_reason(String columns, int width) {
    Surroundings around =
        new Surroundings(Map.of("COLUMNS", columns), "Linux", Path.of(""), "tester", Path.of(""));
    assertThat(Console.width(around)).isEqualTo(width);
  }
}
