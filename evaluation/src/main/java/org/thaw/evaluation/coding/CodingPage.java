package org.thaw.evaluation.coding;

import java.util.List;
import java.util.Locale;

/** The figures as text, no line of more than 80 columns. */
final class CodingPage {

  private CodingPage() {}

  static String of(String name, CodingFile file, CodingScores roots, CodingScores quads) {
    StringBuilder page = new StringBuilder();
    page.append("# Event types\n\n");
    line(page, "Data: %s, %d rows, %d labelled.", name, file.rows().size(), roots.rows());
    line(page, "SHA-256: %s", file.sha256());
    if (roots.rows() == 0) {
      return page.append("No row has a gold_root, so nothing is scored.\n").toString();
    }
    page.append('\n');
    line(page, "| root macro-F1 | quad macro-F1 | right type |");
    line(page, "|---|---|---|");
    line(
        page,
        "| %.3f | %.3f | %.1f %% |",
        roots.macroF1(Roots.ALL),
        quads.macroF1(List.of("1", "2", "3", "4")),
        100 * roots.accuracy());
    page.append('\n');
    types(page, roots);
    page.append("\nRows: the right type; columns: what was told.\n\n");
    confusion(page, roots);
    return page.toString();
  }

  private static void types(StringBuilder page, CodingScores roots) {
    line(page, "| type | rows | precision | recall | F1 |");
    line(page, "|---|---|---|---|---|");
    for (CodingReport.TypeFigures type : CodingReport.types(roots)) {
      line(
          page,
          "| %s | %d | %.2f | %.2f | %.2f |",
          type.type(),
          type.gold(),
          type.precision(),
          type.recall(),
          type.f1());
    }
  }

  private static void confusion(StringBuilder page, CodingScores roots) {
    StringBuilder head = new StringBuilder("          ");
    Roots.ALL.forEach(root -> head.append(String.format(" %-3.3s", root)));
    line(page, "%s", head);
    for (String gold : Roots.ALL) {
      StringBuilder row = new StringBuilder(String.format("%-10s", gold));
      for (String answer : Roots.ALL) {
        int count = roots.count(gold, answer);
        row.append(count == 0 ? "   ." : String.format(Locale.ROOT, "%4d", count));
      }
      line(page, "%s", row);
    }
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void line(StringBuilder page, String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
