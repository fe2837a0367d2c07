package org.thaw.intake.item;

import java.util.List;
import java.util.Optional;
import org.thaw.intake.Problem;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;

/**
 * A text as its format gave it, before repair.
 *
 * @param address where it came from
 * @param id its own id, if it has one
 * @param title its headline
 * @param date when it was published, as far as its format tells
 * @param text the text
 * @param mends stretches of the text to be replaced because bytes in them were no letters
 * @param headings stretches that the format marks as headings or captions
 * @param language ISO 639-1, if the document states it
 * @param bytes how many bytes it took
 * @param warnings what is wrong with it so far
 */
public record Draft(
    String address,
    Optional<String> id,
    Optional<String> title,
    Optional<Dated> date,
    String text,
    List<Repair> mends,
    List<Span> headings,
    Optional<String> language,
    long bytes,
    List<Problem> warnings) {

  /** Copies the lists. */
  public Draft {
    mends = List.copyOf(mends);
    headings = List.copyOf(headings);
    warnings = List.copyOf(warnings);
  }

  /** A draft of which only the text is known. */
  public static Draft of(String address, String text, long bytes) {
    return new Draft(
        address,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(),
        Optional.empty(),
        bytes,
        List.of());
  }
}
