package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;

/** Shows what a statement rests on: the sentence, the speaker, the document and its date. */
public final class Evidence {

  private final Console console;
  private final Words words;

  /** On a console, in words. */
  public Evidence(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  /** The sentence in quotes, and below it where it stands. */
  public void show(int indent, Statement statement) {
    console.wrapped(indent, "“" + statement.source().text().strip() + "”");
    for (String line : Wrap.lines("– " + place(statement), console.width() - indent - 2)) {
      console.line(" ".repeat(indent + 2) + console.faint(line));
    }
  }

  private String place(Statement statement) {
    Source source = statement.source();
    String speaker =
        statement.said().speaker().map(s -> "on the word of " + words.party(s) + "; ").orElse("");
    return speaker + source.document() + ", " + date(source.published(), source.publishedIs());
  }

  /** A document's date, and whether it is only guessed. */
  public static String date(Optional<LocalDate> published, Optional<DateOrigin> how) {
    boolean guessed = how.equals(Optional.of(DateOrigin.GUESSED));
    return published.map(day -> day + (guessed ? " (guessed)" : "")).orElse("undated");
  }
}
