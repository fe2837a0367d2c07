package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is told in one plain line, with file and remedy, and the right exit code. */
class BadInputTest {

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void move_in() {
    house = new House(folder);
  }

  private static void assertFails(House.Ran ran, Exit exit, String... parts) {
    // On a busy machine the run may take long enough to tell how far it is.
    List<String> told = ran.err().lines().filter(line -> !line.startsWith("reading: ")).toList();
    assertThat(told).singleElement().asString().startsWith("thaw: ").contains(parts);
    assertThat(ran.exit()).isEqualTo(exit.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status olava",
        "conflicts",
        "events",
        "find war",
        "documents",
        "show one",
        "check",
        "reread",
        "forget one",
        "backup b.db"
      })
  void without_a_ledger_a_question_says_how_to_make_one(String command) {
    assertFails(
        house.thaw(command.split(" ", -1)), Exit.NO_INPUT, house.ledger().toString(), "thaw read");
    assertThat(house.ledger()).doesNotExist();
  }

  @Test
  void an_empty_ledger_answers_that_it_is_empty() {
    house.thaw("read", house.documents("none.jsonl").toString());
    assertThat(house.thaw("documents").out()).contains("read something first: thaw read FILE");
    assertThat(house.thaw("conflicts").out()).startsWith("No conflict is known");
    assertThat(house.thaw("events").out()).startsWith("No such events");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "status, Missing required parameter",
        "status olava --on yesterday, 'yesterday' is no day; write it as 2022-11-01",
        "events --type hug, hug",
        "fly, fly"
      })
  void a_misspelt_command_points_to_its_help(String command, String part) {
    House.Ran ran = house.thaw(command.split(" ", -1));
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).startsWith("thaw: ").contains(part).contains("--help'").hasLineCount(2);
  }

  @Test
  void a_missing_file_is_named_and_the_rest_is_read() {
    Path good = house.documents("good.jsonl", "one", "2022-01-10", "AAA CONTROLS olava.");
    House.Ran ran = house.thaw("read", folder.resolve("none.txt").toString(), good.toString());
    assertFails(ran, Exit.NO_INPUT, "none.txt");
    assertThat(ran.out()).contains("1 new, 1 refused");
  }

  @Test
  void a_document_that_the_reader_chokes_on_is_named_and_the_rest_is_read() {
    Path reports =
        house.documents(
            "reports.jsonl",
            "bad",
            "2022-01-10",
            "Here we choke.",
            "good",
            "2022-01-11",
            "AAA CONTROLS olava.");
    House.Ran ran = house.thaw("read", reports.toString());
    assertFails(ran, Exit.INTERNAL, "reports.jsonl:1", "choked");
    assertThat(ran.out()).contains("1 new, 1 failed");
  }

  @Test
  void a_ledger_of_a_newer_thaw_is_left_alone() throws Exception {
    house = Sample.readInto(folder);
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + house.ledger());
        Statement update = database.createStatement()) {
      update.execute("UPDATE thaw_schema_history SET version = '99' WHERE version = '2'");
    }
    assertFails(house.thaw("documents"), Exit.DATA, "newer Thaw", house.ledger().toString());
  }

  @Test
  void a_file_that_is_no_ledger_is_left_alone() throws Exception {
    Path junk = house.file("junk.db", "This is no ledger, but a letter. ".repeat(99));
    assertFails(house.thaw("documents", "--ledger", junk.toString()), Exit.DATA, "junk.db");
    assertThat(junk).content().startsWith("This is no ledger");
  }

  @Test
  void while_another_process_writes_one_may_read_but_not_write() throws Exception {
    house = Sample.readInto(folder);
    Process other = HoldsLedger.hold(house.ledger());
    try {
      assertFails(
          house.thaw("read", folder.resolve("reports.jsonl").toString()),
          Exit.TRY_AGAIN,
          "is being written to",
          house.ledger().toString());
      assertThat(house.thaw("status", "olava").exit()).isZero();
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(house.thaw("read", folder.resolve("reports.jsonl").toString()).exit()).isZero();
  }

  @Test
  void a_read_only_folder_is_named() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path reports = house.documents("reports.jsonl", "one", "2022-01-10", "AAA CONTROLS olava.");
    Optional<SmallDisk> disk = SmallDisk.mount(closed);
    try {
      if (disk.isPresent()) {
        disk.get().readOnly();
      } else {
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
      String ledger = closed.resolve("thaw.db").toString();
      assertFails(
          house.thaw("read", reports.toString(), "--ledger", ledger), Exit.NO_PERMISSION, ledger);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      close(disk);
    }
  }

  @Test
  void a_full_disk_loses_nothing_that_was_filed() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    Path reports =
        house.documents(
            "reports.jsonl",
            "fits",
            "2022-01-10",
            "AAA CONTROLS olava.",
            "too-large",
            "2022-01-11",
            "BBB CLAIMS olava. " + "The winter was long. ".repeat(150_000));
    Optional<SmallDisk> disk = SmallDisk.mount(small);
    String ledger = small.resolve("thaw.db").toString();
    if (disk.isEmpty()) {
      house.keepingIn(new FullDisk());
    }
    try {
      assertFails(
          house.thaw("read", reports.toString(), "--ledger", ledger), Exit.IO, ledger, "full");
      assertThat(house.thaw("documents", "--ledger", ledger).out()).contains("1 documents");
      assertThat(house.thaw("check", "--ledger", ledger).exit()).isZero();
    } finally {
      close(disk);
    }
  }

  @Test
  void a_fault_in_thaw_shows_where_only_if_asked() {
    house.readingWith(
        () -> {
          throw new IllegalStateException("no models");
        });
    Path reports = house.documents("reports.jsonl", "one", "2022-01-10", "AAA CONTROLS olava.");
    assertFails(house.thaw("read", reports.toString()), Exit.INTERNAL, "no models", "--debug");
    assertThat(house.thaw("read", reports.toString(), "--debug").err()).contains("\tat ");
  }

  private static void close(Optional<SmallDisk> disk) throws Exception {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }
}
