package org.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.exchange.Formats;

/** Commands that change a ledger or make another. */
class ChangesTest {

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void read() {
    house = Sample.readInto(folder);
  }

  @Test
  void forget_takes_a_document_out_for_good_and_undo_lets_it_in_again() {
    assertThat(house.thaw("forget", "one").out()).isEqualTo("Forgot one.\n");
    assertThat(house.thaw("documents").out()).doesNotContain("2022-01-10").contains("1 forgotten");
    String reports = folder.resolve("reports.jsonl").toString();
    assertThat(house.thaw("read", reports).out()).contains("1 forgotten earlier (left out)");
    assertThat(house.thaw("forget", "--undo", "one").exit()).isZero();
    assertThat(house.thaw("read", reports).out()).contains("1 new");
    assertThat(house.thaw("forget", "nine").exit()).isEqualTo(Exit.NO_INPUT.code());
  }

  @Test
  void reread_reads_only_what_another_version_read() {
    assertThat(house.thaw("reread").out()).startsWith("0 documents read again");
    house.readingWith(() -> new ToyReader("toy 2"));
    assertThat(house.thaw("reread").out()).startsWith("3 documents read again; 6 statements.");
    assertThat(house.thaw("reread").out()).startsWith("0 documents read again");
    assertThat(house.thaw("documents").out()).contains("6 statements");
  }

  @Test
  void a_backup_comes_back_as_it_was() {
    Path backup = folder.resolve("backup.db");
    Path restored = folder.resolve("new").resolve("restored.db");
    assertThat(house.thaw("backup", backup.toString()).exit()).isZero();
    assertThat(house.thaw("restore", backup.toString(), "--ledger", restored.toString()).exit())
        .isZero();
    assertThat(house.thaw("events", "--json", "--ledger", restored.toString()).out())
        .isEqualTo(house.thaw("events", "--json").out());
    assertThat(house.thaw("restore", backup.toString()).exit())
        .isEqualTo(Exit.CANNOT_CREATE.code());
    assertThat(house.thaw("backup", backup.toString()).exit()).isEqualTo(Exit.CANNOT_CREATE.code());
  }

  @Test
  void a_copy_answers_as_the_ledger_does() {
    Path copy = folder.resolve("copy.db");
    assertThat(house.thaw("copy", house.ledger().toString(), copy.toString()).out())
        .contains("Copied 3 documents");
    assertThat(house.thaw("status", "olava", "--json", "--ledger", copy.toString()).out())
        .isEqualTo(house.thaw("status", "olava", "--json").out());
  }

  @Test
  void a_second_run_adds_nothing() {
    assertThat(house.thaw("read", folder.resolve("reports.jsonl").toString()).out())
        .contains("0 new, 3 there already", "Statements: 0.");
  }

  @Test
  void an_export_comes_in_again_elsewhere_and_only_once() {
    Path file = folder.resolve("statements.jsonl");
    String other = folder.resolve("other.db").toString();
    assertThat(house.thaw("export", "--to", file.toString()).out()).contains("Wrote 6 statements");
    assertThat(house.thaw("export", "--to", file.toString()).exit())
        .isEqualTo(Exit.CANNOT_CREATE.code());
    assertThat(house.thaw("import", "jsonl", file.toString(), "--ledger", other).out())
        .isEqualTo("Read 6 rows: 6 statements, 6 of them new.\n");
    assertThat(house.thaw("import", "jsonl", file.toString(), "--ledger", other).out())
        .isEqualTo("Read 6 rows: 6 statements, 0 of them new.\n");
    assertThat(house.thaw("export", "--ledger", other).out()).isEqualTo(house.thaw("export").out());
  }

  @Test
  void a_line_that_is_no_statement_is_named() {
    Path file = house.file("bad.jsonl", "{}\n");
    House.Ran ran = house.thaw("import", "jsonl", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.DATA.code());
    assertThat(ran.err()).contains("bad.jsonl:1: ").hasLineCount(1);
  }

  @Test
  void the_csv_export_has_a_line_for_each_statement() {
    assertThat(house.thaw("export", "--format", "csv").out().lines()).hasSize(7);
    assertThat(house.thaw("export", "--format", "punch-cards").exit()).isEqualTo(Exit.USAGE.code());
  }

  @Test
  void every_format_of_import_and_export_stands_in_the_help() {
    String imports = house.thaw("import", "--help").out();
    assertThat(Formats.imports()).allSatisfy(f -> assertThat(imports).contains("\n  " + f.name()));
    String exports = house.thaw("export", "--help").out();
    assertThat(Formats.exports()).allSatisfy(f -> assertThat(exports).contains("\n  " + f.name()));
  }

  @Test
  void an_import_names_bad_rows_files_the_rest_and_says_what_came_of_it() {
    Path map = house.file("raids.map", "subject = A\nobject = B\nfrom = Day\ncameo = Code\n");
    Path raids =
        house.file(
            "raids.csv",
            "A,B,Day,Code\nMali,Quux Band,2020-01-02,190\nMali,Ghana,2020-13-02,042\n");
    House.Ran ran = house.thaw("import", "csv", "--mapping", map.toString(), raids.toString());
    assertThat(ran.err()).contains("raids.csv:3: from: no ISO day: 2020-13-02").hasLineCount(1);
    assertThat(ran.out())
        .contains("Read 2 rows: 1 statements, 1 of them new.", "Unknown: Quux Band (1).");
    assertThat(ran.exit()).isEqualTo(Exit.DATA.code());
    assertThat(
            house
                .thaw("import", "csv", "--mapping", map.toString(), raids.toString(), "--json")
                .out())
        .contains("\"rows\":2", "\"new\":0", "\"line\":3", "\"Quux Band\":1");
  }

  @Test
  void an_import_of_another_format_says_which_it_looks_like() {
    Path file = house.file("x.csv", "event_id_cnty,event_date,event_type,actor1\n");
    House.Ran ran = house.thaw("import", "ucdp", file.toString());
    assertThat(ran.err()).contains("looks like ACLED", "thaw import acled").hasLineCount(1);
    assertThat(ran.exit()).isEqualTo(Exit.DATA.code());
    assertThat(house.thaw("import", "ucdp", "none.csv").exit()).isEqualTo(Exit.NO_INPUT.code());
    assertThat(house.thaw("import", "gopher", file.toString()).err()).contains("gdelt, icews");
  }

  @Test
  void what_is_no_text_needs_a_file() {
    assertThat(house.thaw("export", "--format", "parquet").err()).contains("--to FILE");
    Path file = folder.resolve("statements.parquet");
    assertThat(house.thaw("export", "--format", "parquet", "--to", file.toString()).out())
        .contains("Wrote 6 statements");
    assertThat(file).isNotEmptyFile();
    Path graph = folder.resolve("graph.xml");
    assertThat(house.thaw("export", "--format", "graphml", "--to", graph.toString()).out())
        .contains("Wrote ");
  }

  @Test
  void the_tour_asks_what_its_samples_can_answer() throws Exception {
    Path samples = Files.createDirectory(folder.resolve("samples"));
    Files.copy(folder.resolve("reports.jsonl"), samples.resolve("reports.jsonl"));
    House.Ran ran = house.thaw("tour");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains(
            "$ thaw read",
            "Documents: 3 new.",
            "$ thaw situation --brief --days 90",
            "$ thaw conflicts",
            "$ thaw status --brief olava --on",
            "Controlled by",
            "--known 2022-03-02",
            "$ thaw events",
            "AAA ASSAULT BBB",
            "thaw serve --ledger",
            "thaw territories",
            "thaw dyads",
            "thaw leanings",
            "thaw whatif");
    assertThat(house.thaw("tour", "--samples", "nowhere").exit()).isEqualTo(Exit.NO_INPUT.code());
  }
}
