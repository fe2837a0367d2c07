package org.thaw.exchange.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.exchange.Duck;
import org.thaw.exchange.Imported;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.TextExport;
import org.thaw.statement.Statement;

/** Read back by DuckDB. */
final class MonthTablesTest {

  private static final String MAPPED =
      "event_id;from;relation;subject_id;object_id;killed_best;document\n"
          + "e1;2020-01-05;ASSAULT;AZE;ARM;5;wire-1\n"
          + "e1;2020-01-05;ASSAULT;AZE;ARM;7;wire-2\n"
          + "e1;2020-01-05;ASSAULT;ARM;AZE;;wire-1\n"
          + "e2;2020-04-30;CONSULT;ARM;AZE;;wire-3\n"
          + "e3;2020-04-30;AID;DEU;hill-front;;wire-4\n"
          + "e4;2020-02-01;PROTEST;DEU;;;wire-5\n";

  @TempDir private Path folder;

  private static List<Statement> statements() {
    List<String> mapping = new ArrayList<>();
    for (String name : MAPPED.lines().findFirst().orElseThrow().split(";", -1)) {
      mapping.add(name + " = " + name);
    }
    Imported imported =
        Imported.of(
            new org.thaw.exchange.csv.CsvImport(org.thaw.exchange.csv.Mapping.parse("m", mapping)),
            java.util.Map.of("x.csv", Imported.bytes(MAPPED)));
    assertThat(imported.problems).isEmpty();
    return imported.statements;
  }

  private long left;

  private Path written(TextExport format, List<Statement> statements) throws Exception {
    StringWriter written = new StringWriter();
    StatementExport export = format.to(written);
    statements.forEach(export);
    export.close();
    left = export.left();
    return Files.writeString(folder.resolve(format.name() + ".csv"), written.toString());
  }

  private static List<String> ask(String columns, Path file, String rest) throws Exception {
    return Duck.ask(
        "SELECT "
            + columns
            + " FROM read_csv('"
            + file
            + "', header = true, all_varchar = true) "
            + rest);
  }

  @Test
  void a_dyad_has_a_row_for_each_month_zero_ones_too() throws Exception {
    Path file = written(new DyadMonthExport(), statements());
    assertThat(
            ask(
                "month, a_to_b_material_conflict, b_to_a_material_conflict, a_to_b_verbal_cooperation, events, reports",
                file,
                "WHERE a = 'ARM' ORDER BY month"))
        .containsExactly(
            "2020-01 1 1 0 2 3", "2020-02 0 0 0 0 0", "2020-03 0 0 0 0 0", "2020-04 0 0 1 1 1");
    assertThat(left).isEqualTo(1);
  }

  @Test
  void states_have_their_numbers_and_groups_have_none() throws Exception {
    Path file = written(new DyadMonthExport(), statements());
    assertThat(ask("DISTINCT a_iso3, a_cow, a_gw, b, b_iso3, b_cow", file, "ORDER BY 1"))
        .containsExactly("ARM 371 371 AZE AZE 373", "DEU 255 260 hill-front null null");
  }

  @Test
  void the_dead_of_an_event_count_once_as_the_range_of_all_reports() throws Exception {
    Path file = written(new DyadMonthExport(), statements());
    assertThat(
            ask(
                "killed_low, killed_best, killed_high",
                file,
                "WHERE month = '2020-01' AND a = 'ARM'"))
        .containsExactly("5 5 7");
    assertThat(ask("sum(killed_best::int)", file, "")).containsExactly("5");
  }

  @Test
  void every_row_names_its_sources() throws Exception {
    Path file = written(new DyadMonthExport(), statements());
    assertThat(ask("documents", file, "WHERE month = '2020-01' AND a = 'ARM'"))
        .containsExactly("wire-1; wire-2");
    assertThat(ask("count(*)", file, "WHERE data_sets IS NULL")).containsExactly("0");
  }

  @Test
  void a_country_has_its_deeds_and_what_was_done_to_it() throws Exception {
    Path file = written(new CountryMonthExport(), statements());
    assertThat(
            ask(
                "country, month, as_actor_material_conflict, as_recipient_material_conflict, cow, gw",
                file,
                "WHERE month IN ('2020-01', '2020-02') AND country <> 'ARM' ORDER BY 1, 2"))
        .containsExactly(
            "AZE 2020-01 1 1 373 373",
            "AZE 2020-02 0 0 373 373",
            "DEU 2020-01 0 0 255 260",
            "DEU 2020-02 1 0 255 260");
    assertThat(ask("count(*)", file, "")).containsExactly("12");
  }

  @Test
  void any_order_of_statements_gives_the_same_counts() throws Exception {
    List<Statement> turned = new ArrayList<>(statements());
    Collections.reverse(turned);
    String counts = "* EXCLUDE (killed_best)";
    List<String> one = ask(counts, written(new DyadMonthExport(), statements()), "");
    assertThat(ask(counts, written(new DyadMonthExport(), turned), "")).isEqualTo(one);
  }

  @Test
  void nothing_gives_the_header_alone() throws Exception {
    assertThat(written(new CountryMonthExport(), List.of())).content().hasLineCount(1);
  }
}
