package org.thaw.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out the dateline of a report ("GENEVA, April 30 —"), which no grammar has a place for. */
final class Datelines {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*[\\p{Lu}][\\p{Lu} /.,'\u2019-]{2,50}(?:, ?\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,3})?(?:,? ?\\(?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?\\)?)?(?: \\([^)]{2,30}\\))?\\s*(?:\u2014|\u2013|--|-|:)\\s+(?=\\p{Lu})");

  private Datelines() {}

  /** The dateline of a text; empty: it has none. */
  static Optional<String> of(String text) {
    Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(text.length(), 160)));
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The text with blanks for its dateline, so that every offset stays as it was. */
  static String blanked(String text) {
    return of(text).map(d -> " ".repeat(d.length()) + text.substring(d.length())).orElse(text);
  }
}
