package org.thaw.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"'', 0", "'\\n\\r\\n', 0", "'a', 1", "'a\\n\\nb\\r\\n', 2", "'a\\nb', 2"})
  void lines_with_something_on_them_count(String text, long lines) throws IOException {
    String plain = text.replace("\\n", "\n").replace("\\r", "\r");
    assertThat(Lines.count(Files.writeString(folder.resolve("lines"), plain))).isEqualTo(lines);
  }

  @Test
  void what_is_no_plain_file_is_left_alone() throws IOException {
    assertThat(Lines.count(folder)).isZero();
  }
}
