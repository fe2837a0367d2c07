package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.reading.Reader;
import org.thaw.reading.Readers;
import org.thaw.reading.dictionary.UserDictionary;

/**
 * The README's scenarios are what the command prints on the tour's samples. Where reading has
 * changed, {@code -Dthaw.readme=write} writes them anew; look at what changed before you keep it.
 */
class ReadmeScenariosTest {

  private static final Path HOME = Path.of("").toAbsolutePath().getParent();
  private static final Path README = HOME.resolve("README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```text\n\\$ thaw (whatif [^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private static Path folder;
  private static House house;

  @BeforeAll
  static void read_the_samples() {
    house = new House(folder).on("2026-01-01").readingWith(ReadmeScenariosTest::reader);
    assertThat(house.thaw("read", HOME.resolve("samples").toString()).exit()).isZero();
  }

  private static Reader reader() {
    try {
      return Readers.open(UserDictionary.inFolder(folder.resolve("none")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String printed(String command) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(command);
    while (found.find()) {
      words.add(found.group(1) == null ? found.group(2) : found.group(1));
    }
    House.Ran ran = house.thaw(words.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return ran.out();
  }

  @Test
  void three_scenarios_print_what_the_readme_says() throws IOException {
    String readme = Files.readString(README);
    List<MatchResult> examples = EXAMPLE.matcher(readme).results().toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    if ("write".equals(System.getProperty("thaw.readme"))) {
      Files.writeString(
          README,
          EXAMPLE
              .matcher(readme)
              .replaceAll(
                  example ->
                      Matcher.quoteReplacement(
                          "```text\n$ thaw "
                              + example.group(1)
                              + "\n"
                              + printed(example.group(1))
                              + "```")));
      return;
    }
    for (MatchResult example : examples) {
      assertThat(printed(example.group(1))).isEqualTo(example.group(2));
    }
  }
}
