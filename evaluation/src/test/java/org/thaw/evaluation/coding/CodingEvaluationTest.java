package org.thaw.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingEvaluationTest {

  private static final CodingEvaluation EVALUATION = new CodingEvaluation();

  @TempDir private Path folder;

  @Test
  void each_row_gets_an_answer_in_order() throws IOException {
    CodingReport report =
        measure(
            "sentence_id\tsentence\tsource\ttarget",
            "9\tNorland's army shelled the town of Esk.\tNorland's army\tthe town of Esk",
            "4\tNorland condemned the attack by Sudia.\tNorland\tthe attack by Sudia");
    assertThat(report.predictions())
        .containsExactly("sentence_id\troot\tquad", "9\tASSAULT\t4", "4\tACCUSE\t3");
    assertThat(report.labelled()).isZero();
    assertThat(report.page()).contains("No row has a gold_root");
  }

  @Test
  void a_phrase_that_is_no_verbatim_part_of_the_sentence_is_still_marked() throws IOException {
    CodingReport report =
        measure(
            "sentence_id\tsentence\tsource\ttarget\tgold_root\tgold_penta",
            "1\tU.S.-led troops bombed Esk.\tUS led troops\ta town\tASSAULT\t4",
            "2\tUnknown men bombed Esk.\tan actor\tnobody here\tASSAULT\t4");
    assertThat(report.predictions()).element(1).isEqualTo("1\tASSAULT\t4");
    assertThat(report.labelled()).isEqualTo(2);
  }

  @Test
  void concede_and_retreat_are_one_type() throws IOException {
    CodingReport report =
        measure(
            "sentence_id\tsentence\tsource\ttarget\tgold_root",
            "1\tNorland withdrew its troops from Esk.\tNorland\tEsk\tRETREAT",
            "2\tNorland lifted its sanctions on Sudia.\tNorland\tSudia\tYIELD");
    assertThat(report.rootMacroF1()).isEqualTo(1);
    assertThat(report.quadMacroF1()).isEqualTo(1);
    assertThat(report.types()).hasSize(1);
  }

  @Test
  void no_line_of_the_page_has_more_than_80_columns() throws IOException {
    CodingReport report =
        measure(
            "sentence_id\tsentence\tsource\ttarget\tgold_root\tgold_penta",
            "1\tNorland's army shelled the town of Esk.\tNorland\tEsk\tTHREATEN\t3");
    assertThat(report.page().lines()).allMatch(line -> line.length() <= 80);
    assertThat(report.rootMacroF1()).isZero();
  }

  @Test
  void a_file_without_the_columns_is_named() {
    assertThatThrownBy(() -> measure("id\ttext", "1\tNorland"))
        .isInstanceOf(CodingDataException.class)
        .hasMessageContaining("line 1");
  }

  private CodingReport measure(String... lines) throws IOException {
    return EVALUATION.measure(
        Files.writeString(folder.resolve("rows.tsv"), String.join("\n", lines) + "\n"));
  }
}
