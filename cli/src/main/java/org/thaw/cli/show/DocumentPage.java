package org.thaw.cli.show;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.statement.Document;
import org.thaw.statement.Repair;
import org.thaw.statement.Statement;

/** Prints a document with what was read from each sentence below it. */
public final class DocumentPage {

  private final Console console;
  private final Words words;

  /** On a console, in words. */
  public DocumentPage(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  /**
   * Prints it.
   *
   * @param statements what was read from it, by the end of their sentences
   */
  public void show(Document document, List<Statement> statements) {
    console.heading(document.title().orElse(document.id()));
    console.wrapped(
        0,
        document.id()
            + " · "
            + Evidence.date(document.published(), document.publishedIs())
            + " · "
            + document.language()
            + " · "
            + document.address());
    repairs(document.repairs());
    console.line();
    String text = document.text();
    int at = 0;
    for (Statement statement : statements) {
      // Sentences may overlap after a reread by a newer splitter: never step back.
      int end = Math.max(at, Math.min(text.length(), statement.source().end()));
      text(text.substring(at, end));
      at = end;
      statement(statement);
    }
    text(text.substring(at));
  }

  private void repairs(List<Repair> repairs) {
    Map<String, Integer> counts = new TreeMap<>();
    repairs.forEach(repair -> counts.merge(repair.kind(), 1, Integer::sum));
    counts.forEach((kind, count) -> console.wrapped(0, "repaired: " + kind + ", " + count));
  }

  private void text(String text) {
    if (!text.isBlank()) {
      for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
        console.wrapped(0, paragraph);
      }
    }
  }

  private void statement(Statement statement) {
    String when = Words.period(statement.said().period()).map(p -> " [" + p + "]").orElse("");
    for (String line : Wrap.lines("→ " + words.line(statement) + when, console.width() - 4)) {
      console.line("    " + console.faint(line));
    }
  }
}
