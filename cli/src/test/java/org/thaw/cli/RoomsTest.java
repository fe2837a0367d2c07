package org.thaw.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the design's table of rooms: who may use whom, and who does no I/O. */
class RoomsTest {

  /** Each room with the rooms that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("statement", List.of()),
          Map.entry("intake", List.of("statement")),
          Map.entry("reading", List.of("statement")),
          Map.entry("ledger", List.of("statement")),
          Map.entry("exchange", List.of("statement")),
          Map.entry("picture", List.of("statement")),
          Map.entry("foresight", List.of("statement")),
          Map.entry(
              "evaluation", List.of("statement", "intake", "reading", "foresight", "exchange")),
          Map.entry(
              "web",
              List.of(
                  "statement", "intake", "reading", "ledger", "exchange", "picture", "foresight")),
          Map.entry(
              "cli",
              List.of(
                  "statement",
                  "intake",
                  "reading",
                  "ledger",
                  "exchange",
                  "picture",
                  "foresight",
                  "evaluation",
                  "web",
                  "spark")),
          Map.entry("spark", List.of("statement", "intake", "reading", "foresight", "exchange")));

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.thaw");

  static Stream<String> rooms() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_that_it_may(String room) {
    List<String> allowed = new ArrayList<>(List.of("org.thaw." + room + ".."));
    MAY_USE.get(room).forEach(other -> allowed.add("org.thaw." + other + ".."));
    noClasses()
        .that()
        .resideInAPackage("org.thaw." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.thaw..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void every_class_is_in_a_room_of_the_table() {
    assertThat(ALL).isNotEmpty();
    classes()
        .should()
        .resideInAnyPackage(
            MAY_USE.keySet().stream().map(r -> "org.thaw." + r + "..").toArray(String[]::new))
        .check(ALL);
  }

  @Test
  void statement_picture_and_foresight_do_no_io() {
    noClasses()
        .that()
        .resideInAnyPackage("org.thaw.statement..", "org.thaw.picture..", "org.thaw.foresight..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging..")
                // Bytes of a text, the order of bytes in a number, and what every writer of JSON or
                // lambda brings in; and a stream, which opens no file by itself: a room's own
                // tables
                // are read from it.
                .and(not(resideInAPackage("java.nio.charset..")))
                .and(
                    not(
                        simpleName(
                            "Serializable",
                            "IOException",
                            "UncheckedIOException",
                            "ByteOrder",
                            "InputStream"))))
        .check(ALL);
  }

  @Test
  void only_commands_that_read_reach_the_reading_room() {
    noClasses()
        .that()
        .resideInAPackage("org.thaw.cli.command..")
        .and(not(simpleName("Read", "Reread", "Rehearse", "RehearsalReader", "DictionaryAdd")))
        .and()
        .haveSimpleNameNotStartingWith("Evaluate")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.thaw.reading..")
        .check(ALL);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> simpleName(
      String... names) {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "named " + String.join(", ", names),
        javaClass -> List.of(names).contains(javaClass.getSimpleName()));
  }
}
