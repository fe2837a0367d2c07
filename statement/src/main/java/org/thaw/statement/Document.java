package org.thaw.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that Thaw has taken in: clean, repaired, dated.
 *
 * @param id the document's own id (a JSONL {@code id}), else one made from its content
 * @param address the file, URL or feed entry that it came from
 * @param title its headline
 * @param text the text after repair; all spans count in its UTF-16 code units
 * @param raw the text as it came, where repair changed it
 * @param alignment maps spans back to {@code raw}
 * @param repairs each mend that was made
 * @param headings stretches of {@code text} that are headings or captions: read, but never counted
 *     as a second source of the document's own words
 * @param published the day it was published
 * @param publishedIs how that day is known
 * @param language ISO 639-1 code; {@code und} where it cannot be told
 * @param recorded when it was taken in, UTC
 * @param fingerprint tells copies and near-copies
 */
public record Document(
    String id,
    String address,
    Optional<String> title,
    String text,
    Optional<String> raw,
    Alignment alignment,
    List<Repair> repairs,
    List<Span> headings,
    Optional<LocalDate> published,
    Optional<DateOrigin> publishedIs,
    String language,
    Instant recorded,
    Fingerprint fingerprint) {

  /** Copies the lists. */
  public Document {
    repairs = List.copyOf(repairs);
    headings = List.copyOf(headings);
  }
}
