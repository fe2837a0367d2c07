package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatsTest {

  @Test
  void formats_are_found_by_name_in_any_case() {
    assertThat(Formats.exportNamed("JSONL")).map(ExportFormat::name).contains("jsonl");
    assertThat(Formats.exportNamed("csv")).map(ExportFormat::name).contains("csv");
    assertThat(Formats.importNamed("Jsonl")).map(ImportFormat::name).contains("jsonl");
    assertThat(Formats.exportNamed("pdf")).isEmpty();
    assertThat(Formats.importNamed("punch-cards")).isEmpty();
  }
}
