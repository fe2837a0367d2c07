package org.thaw.intake.repair;

import java.util.List;

/**
 * Turns a text round that was cut after each full stop and each blank line and whose pieces stand
 * last first. It is believed where {@link OrderEvidence} speaks for it: strongly in a text that
 * shows no other damage, hardly at all in one whose capitals were fused, since the two damages come
 * together.
 */
final class ReversedOrder implements Mend {

  /** What a mend is called in the log. */
  static final String KIND = "reversed-order";

  /** Log odds for the order as it stands below which a text with other damage is turned. */
  private static final double WITH_DAMAGE = 1.0;

  /** The same for a text without: set so that sound texts stay as they are. */
  private static final double WITHOUT_DAMAGE = -2.5;

  private static final int FEWEST = 6;

  /** A text of more pieces is a collection, in which cues of order mean nothing. */
  private static final int MOST = 5000;

  private static final int SHOWN = 60;

  @Override
  public MendedText apply(MendedText text) {
    Pieces pieces = Pieces.of(text.text());
    boolean damaged = text.repairs().stream().anyMatch(r -> fused(r.kind()));
    if (pieces.size() < (damaged ? 2 : FEWEST) || (!damaged && pieces.size() > MOST)) {
      return text;
    }
    OrderEvidence evidence = OrderEvidence.of(pieces);
    boolean wrong =
        damaged
            ? evidence.logOdds() < WITH_DAMAGE
            : evidence.logOdds() < WITHOUT_DAMAGE && evidence.manifoldAgainst();
    return wrong ? turned(text, pieces.withLastApart()) : text;
  }

  private static boolean fused(String kind) {
    return kind.equals(FusedCapitals.KIND) || kind.equals(LostCapitals.KIND);
  }

  private static MendedText turned(MendedText text, Pieces pieces) {
    Rework rework = new Rework(text);
    for (int i = pieces.size() - 1; i >= 0; i--) {
      rework.keep(pieces.spans().get(i).start(), pieces.spans().get(i).end());
      if (i > 0) {
        // Blank lines stayed where they were between the pieces; a heading had one of its own.
        boolean broken = pieces.broken().get(i - 1) || !ended(pieces.get(i));
        rework.put(broken ? "\n\n" : " ");
      }
    }
    String first = pieces.get(0);
    String last = pieces.get(pieces.size() - 1);
    String count = pieces.size() + " pieces: ";
    return rework
        .log(
            KIND,
            count + opening(first) + " … " + opening(last),
            opening(last) + " … " + opening(first))
        .done();
  }

  /** Whether a piece ends as sentences do. */
  private static boolean ended(String piece) {
    char last = piece.charAt(piece.length() - 1);
    return List.of('.', '!', '?', '…', ':', ';', ',', '"', '”', '’', '\'', ')').contains(last);
  }

  private static String opening(String piece) {
    return piece.length() <= SHOWN ? piece : piece.substring(0, SHOWN) + "…";
  }
}
