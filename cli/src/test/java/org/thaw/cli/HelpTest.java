package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {

  @TempDir private static Path folder;

  static Stream<String> commands() {
    return Thaw.COMMANDS.stream()
        .map(type -> type.getAnnotation(CommandLine.Command.class))
        .filter(command -> !command.hidden())
        .map(CommandLine.Command::name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_command_has_help_with_an_example(String command) {
    House.Ran ran = new House(folder).thaw(command, "--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).containsPattern("Examples?:\n  thaw " + command);
    assertThat(ran.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void the_help_lists_every_exit_code() {
    String help = new House(folder).thaw("--help").out();
    assertThat(Exit.values())
        .allSatisfy(exit -> assertThat(help).contains(exit.code() + "   " + exit.meaning()));
  }

  @Test
  void thaw_alone_points_to_its_help() {
    House.Ran ran = new House(folder).thaw();
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("Try 'thaw --help'.");
  }

  @Test
  void the_readme_has_every_command_and_exit_code() throws IOException {
    String readme = Files.readString(Path.of("").toAbsolutePath().resolveSibling("README.md"));
    assertThat(commands()).allSatisfy(command -> assertThat(readme).contains("`thaw " + command));
    assertThat(Exit.values())
        .allSatisfy(e -> assertThat(readme).contains("| " + e.code() + " | " + e.meaning() + " |"));
  }
}
