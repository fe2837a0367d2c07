package org.thaw.intake.format;

import java.util.ArrayList;
import java.util.List;
import org.thaw.statement.Span;

/** Puts paragraphs and headings together into a text, and remembers which are headings. */
final class Blocks {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> headings = new ArrayList<>();

  /** Adds a paragraph after a blank line. */
  void paragraph(String words) {
    String clean = clean(words);
    if (!clean.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(clean);
    }
  }

  /** Adds a heading or caption. */
  void heading(String words) {
    int before = text.length();
    paragraph(words);
    if (text.length() > before) {
      headings.add(new Span(before == 0 ? 0 : before + 2, text.length()));
    }
  }

  String text() {
    return text.toString();
  }

  List<Span> headings() {
    return headings;
  }

  /** One blank between words; line breaks that were meant stay. */
  private static String clean(String words) {
    return words
        .replaceAll("[\\u00AD\\u200B\\uFEFF]", "")
        .replaceAll("[ \\t\\u00A0\\u2000-\\u200A\\u3000]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{2,}", "\n")
        .strip();
  }
}
