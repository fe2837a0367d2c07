package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

final class CsvTest {

  private static String export(List<Statement> statements) throws IOException {
    StringWriter written = new StringWriter();
    try (StatementExport export = new CsvExport().to(written)) {
      statements.forEach(export);
    }
    return written.toString();
  }

  /** Columns that have something in them, of the first statement of a kind. */
  private static Map<String, String> first(Kind kind) throws IOException {
    List<Statement> one =
        EveryKind.statements().filter(statement -> statement.kind() == kind).limit(1).toList();
    List<List<String>> rows = Rfc4180.parse(export(one));
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      if (!rows.get(1).get(i).isEmpty()) {
        cells.put(rows.get(0).get(i), rows.get(1).get(i));
      }
    }
    return cells;
  }

  @Test
  void every_row_is_as_wide_as_the_header() throws IOException {
    List<Statement> statements = EveryKind.statements().toList();
    assertThat(Rfc4180.parse(export(statements)))
        .hasSize(statements.size() + 1)
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(CsvColumns.ALL));
  }

  @Test
  void nothing_gives_the_header_alone() throws IOException {
    assertThat(export(List.of()))
        .startsWith("id,kind,relation,speaker_id,")
        .endsWith(",start,end,text\r\n")
        .hasLineCount(1);
  }

  @Test
  void an_event_has_its_parties_its_dates_its_toll_and_its_sentence() throws IOException {
    assertThat(first(Kind.EVENT))
        .containsEntry("kind", "event")
        .containsEntry("relation", "AGREE")
        .containsEntry("speaker_name", "a ministry")
        .containsEntry("subject_id", "AAA")
        .containsEntry("subject_sector", "MIL")
        .containsEntry("object_id", "olava")
        .containsEntry("lat", "41.5")
        .containsEntry("lon", "-44.0")
        .containsEntry("from", "2022-11-14")
        .containsEntry("contexts", "military;territory")
        .containsEntry("wounded_low", "2")
        .containsEntry("wounded_high", "9")
        .containsEntry("wounded_side", "AAA")
        .containsEntry("text", EveryKind.SENTENCE)
        .doesNotContainKeys("speaker_id", "wounded_best", "killed_low", "clause");
  }

  @Test
  void each_other_kind_has_what_is_its_own() throws IOException {
    assertThat(first(Kind.STATUS))
        .containsEntry("channel", "energy")
        .containsEntry("trend", "falling");
    assertThat(first(Kind.PLEDGE))
        .containsEntry("clause", "to rest")
        .containsEntry("agreement", "a1");
    assertThat(first(Kind.VERDICT)).containsEntry("agreement", "a1");
    assertThat(first(Kind.LINK)).containsEntry("cause", "the war").containsEntry("sign", "-");
    assertThat(first(Kind.OUTLOOK))
        .containsEntry("likelihood_low", "0.55")
        .containsEntry("likelihood_high", "0.8");
    assertThat(first(Kind.NOTE)).containsEntry("refers", "s1");
  }

  @Test
  void every_column_has_a_name_of_its_own_and_a_meaning() {
    assertThat(CsvColumns.ALL).extracting(CsvColumns.Column::name).doesNotHaveDuplicates();
    assertThat(CsvColumns.ALL)
        .extracting(CsvColumns.Column::meaning)
        .allSatisfy(meaning -> assertThat(meaning).isNotBlank());
  }
}
