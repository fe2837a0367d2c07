package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.Candidates.Phrase;
import org.thaw.reading.parse.Pairs;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/**
 * Every two phrases of a sentence that stand for parties, and what the parser sees between them.
 */
final class PhrasePairs {

  /**
   * Two phrases.
   *
   * @param source who acts; empty: nobody who is named
   * @param target to whom
   * @param relations how likely each relation is, in the order of {@link Pairs.Scores#relations()}
   */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Pair(Optional<Phrase> source, Phrase target, double[] relations) {

    /** Whom the first phrase stands for; one empty, where it is not there. */
    List<Optional<Party>> sources() {
      return source
          .map(phrase -> phrase.parties().stream().map(Optional::of).toList())
          .orElse(List.of(Optional.empty()));
    }

    /** Whom the second stands for. */
    List<Optional<Party>> targets() {
      return target.parties().stream().map(Optional::of).toList();
    }

    /** The lowest verb, else word, above both phrases. */
    Token anchor(Syntax syntax) {
      List<Token> tokens = syntax.sentence().tokens();
      Token other = target.head();
      Token at = source.map(Phrase::head).orElse(other);
      while (!syntax.isUnder(other, at) && at.head() >= 0) {
        at = tokens.get(at.head());
      }
      Token top = at;
      while (!top.isVerb() && top.head() >= 0) {
        top = tokens.get(top.head());
      }
      return top.isVerb() ? top : at;
    }

    /** Its verb; of "pledged to attack" the one that is done. */
    Token deed(Syntax syntax) {
      Token verb = anchor(syntax);
      Token other = target.head();
      Token actor = source.map(Phrase::head).orElse(verb);
      Optional<Token> below = Optional.of(verb);
      while (below.isPresent()) {
        verb = below.get();
        Token at = verb;
        below =
            syntax
                .children(at, "xcomp")
                .filter(v -> v.isVerb() && syntax.isUnder(other, v) && !syntax.isUnder(actor, v))
                .findFirst();
      }
      return verb;
    }
  }

  private PhrasePairs() {}

  /** The pairs of a sentence, and each phrase as one to whom something is done by nobody named. */
  static List<Pair> of(Context context) {
    Pairs seen = context.scene().sentence().pairs();
    List<Phrase> phrases = new Candidates(context).phrases();
    List<Pair> found = new ArrayList<>();
    for (Phrase target : phrases) {
      for (Phrase source : phrases) {
        if (!source.overlaps(target) && !isJoined(source.head(), target.head())) {
          pair(seen, Optional.of(source), target).ifPresent(found::add);
        }
      }
      pair(seen, Optional.empty(), target).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Pair> pair(Pairs seen, Optional<Phrase> source, Phrase target) {
    return seen.of(source.map(Phrase::words).orElse(new int[0]), target.words())
        .map(scores -> new Pair(source, target, scores.relations()));
  }

  /** "of A and B": what is joined does nothing to each other that a frame would not tell. */
  private static boolean isJoined(Token one, Token other) {
    return (one.is("conj") && one.head() == other.index())
        || (other.is("conj") && other.head() == one.index())
        || (one.is("conj") && other.is("conj") && one.head() == other.head());
  }

  /** How sure a statement is that was learned to be that likely: less so than one of a frame. */
  static double confidence(double chance) {
    return Math.round(chance * 80) / 100.0;
  }
}
