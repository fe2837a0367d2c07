package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents point to what is there. */
class ArchitectureTest {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)#]+)\\)");

  /** The folder of the whole build: tests run in their module's. */
  private static final Path HOME = Path.of("").toAbsolutePath().getParent();

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/benchmarks/README.md"})
  void every_link_leads_to_something(String document) throws IOException {
    Path file = HOME.resolve(document);
    List<String> links =
        LINK.matcher(Files.readString(file))
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(link -> !link.startsWith("http"))
            .toList();
    assertThat(links).isNotEmpty();
    assertThat(links).allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
  }
}
