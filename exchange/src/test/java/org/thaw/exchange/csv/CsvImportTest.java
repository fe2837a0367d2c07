package org.thaw.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.CsvExport;
import org.thaw.exchange.Imported;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.Statements;
import org.thaw.statement.Event;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;
import org.thaw.statement.TollKind;

final class CsvImportTest {

  private static final List<String> MAPPING =
      List.of(
          "# raids by a desk of our own",
          "row_id = No",
          "relation = Class | raid: ASSAULT, talks: CONSULT",
          "subject = Attacker",
          "object = Defender",
          "from = Date | d/M/yyyy",
          "killed_best = Dead",
          "place_name = Town",
          "lat = Lat",
          "lon = Lon",
          "reader = 'desk'");

  private static Imported of(List<String> mapping, String content) {
    return Imported.of(
        new CsvImport(Mapping.parse("raids.map", mapping)),
        Map.of("raids.csv", Imported.bytes(content)));
  }

  @Test
  void a_mapping_tells_which_column_is_which() {
    Imported imported =
        of(
            MAPPING,
            "No;Date;Class;Attacker;Defender;Dead;Town;Lat;Lon\n"
                + "7;3/4/2020;Raid;Hill Front;Mali;4;Goris;39.5;46.3\n"
                + "8;13/14/2020;raid;Mali;Hill Front;;;;\n"
                + "9;5/4/2020;feast;Mali;Hill Front;;;;\n");
    assertThat(imported.told()).containsExactly("hill-front ASSAULT MLI");
    Event event = imported.events().get(0);
    assertThat(event.said().period()).isEqualTo(Period.day(LocalDate.of(2020, 4, 3)));
    assertThat(event.eventId()).contains("raids.csv:7");
    assertThat(event.toll().ranges().get(TollKind.KILLED).best()).isEqualTo(OptionalInt.of(4));
    assertThat(event.said().reader()).isEqualTo("desk");
    assertThat(event.source().text()).startsWith("7 · 3/4/2020 · Raid");
    assertThat(imported.complaints())
        .containsExactly(
            "raids.csv:3: Date: '13/14/2020' is no day of the form that the mapping tells",
            "raids.csv:4: relation: feast is none of the kind EVENT");
  }

  @Test
  void bad_rows_are_named_and_the_rest_goes_in() {
    Imported imported =
        of(
            List.of(
                "relation = Class",
                "subject = A",
                "from = Day",
                "lat = Lat",
                "lon = Lon",
                "place_name = Town",
                "killed_low = Low",
                "killed_best = Best",
                "killed_high = High"),
            "Class,A,Day,Lat,Lon,Town,Low,Best,High\n"
                + "ASSAULT,Mali,20141301,1,2,Goris,,,\n"
                + "ASSAULT,Mali,0000-00-00,1,2,Goris,,,\n"
                + "ASSAULT,Mali,2014-13-01,1,2,Goris,,,\n"
                + "ASSAULT,Mali,2014-01-01,91,2,Goris,,,\n"
                + "ASSAULT,Mali,2014-01-01,1,2\n"
                + "ASSAULT,Mali,2014-01-01,1,2,Goris,4,some,9\n"
                + "ASSAULT,Mali,2014-01-01,1,2,Goris,4,1,9\n");
    assertThat(imported.complaints()).hasSize(6);
    for (int i = 0; i < 6; i++) {
      assertThat(imported.complaints().get(i)).startsWith("raids.csv:" + (i + 2) + ": ");
    }
    assertThat(imported.events()).hasSize(1);
  }

  @Test
  void a_cameo_code_tells_the_type() {
    Imported imported =
        of(
            List.of("cameo = Code", "subject = A", "object = B"),
            "Code\tA\tB\n042\tMali\tGhana\n010\tMali\tGhana\n");
    assertThat(imported.told()).containsExactly("MLI CONSULT GHA");
  }

  @Test
  void thaws_own_export_comes_back_without_a_mapping() throws IOException {
    List<Statement> statements = Statements.everyKind();
    StringWriter written = new StringWriter();
    try (StatementExport export = new CsvExport().to(written)) {
      statements.forEach(export);
    }
    Imported imported = Imported.of("csv", "own.csv", written.toString());
    assertThat(imported.problems).isEmpty();
    assertThat(imported.statements).hasSameSizeAs(statements);
    for (int i = 0; i < statements.size(); i++) {
      assertThat(imported.statements.get(i)).isEqualTo(statements.get(i));
    }
  }

  @Test
  void a_mapping_that_is_wrong_is_named_by_its_line() {
    assertThatThrownBy(() -> Mapping.parse("m.map", List.of("", "attacker = A")))
        .hasMessageContainingAll("m.map:2", "attacker = A", "subject, object");
    assertThatThrownBy(() -> Mapping.parse("m.map", List.of("from = Date | bad form")))
        .hasMessageContainingAll("m.map:1", "d/M/yyyy");
    assertThatThrownBy(() -> of(List.of("relation = Kind"), "Class\nraid\n"))
        .hasMessageContainingAll("raids.csv", "no column Kind");
    assertThatThrownBy(() -> of(List.of("subject = A"), "A\nMali\n"))
        .hasMessageContaining("neither relation nor cameo");
  }
}
