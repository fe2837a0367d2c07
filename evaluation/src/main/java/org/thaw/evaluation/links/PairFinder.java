package org.thaw.evaluation.links;

import java.util.Comparator;
import java.util.Optional;
import org.thaw.reading.causal.CausalPair;
import org.thaw.reading.causal.Pattern;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/** Turns marks in characters into pairs of spans of words with the word that joins them. */
final class PairFinder {

  private final Sentence sentence;

  PairFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The pair; empty where the spans overlap. */
  Optional<CausalPair> find(Example.Mark mark) {
    boolean causeFirst = mark.cause().start() < mark.effect().start();
    Example.Chars left = causeFirst ? mark.cause() : mark.effect();
    Example.Chars right = causeFirst ? mark.effect() : mark.cause();
    int leftStart = word(left.start());
    int leftEnd = lastWord(left.end());
    int rightStart = word(right.start());
    int rightEnd = lastWord(right.end());
    if (leftEnd >= rightStart || leftEnd < leftStart || rightEnd < rightStart) {
      return Optional.empty();
    }
    Optional<Integer> middle = signal(mark, leftEnd + 1, rightStart);
    Optional<Integer> front = signal(mark, 0, leftStart);
    boolean fronted = middle.isEmpty() && front.isPresent();
    int anchor = fronted ? front.get() : middle.orElse(rightStart);
    return Optional.of(
        new CausalPair(
            anchor, pattern(fronted, causeFirst), leftStart, leftEnd, rightStart, rightEnd, 1));
  }

  private static Pattern pattern(boolean fronted, boolean causeFirst) {
    if (fronted) {
      return causeFirst ? Pattern.FRONTED_CAUSE : Pattern.FRONTED_EFFECT;
    }
    return causeFirst ? Pattern.CAUSE_FIRST : Pattern.EFFECT_FIRST;
  }

  /** The last signal that begins within these words. */
  private Optional<Integer> signal(Example.Mark mark, int from, int to) {
    return mark.signals().stream()
        .map(span -> word(span.start()))
        .filter(i -> i >= from && i <= to)
        .max(Comparator.naturalOrder());
  }

  /** The first word that ends behind a character. */
  private int word(int start) {
    return sentence.tokens().stream()
        .filter(token -> token.end() > start)
        .mapToInt(Token::index)
        .findFirst()
        .orElse(sentence.tokens().size());
  }

  /** The last word that begins before a character. */
  private int lastWord(int end) {
    return sentence.tokens().stream()
        .filter(token -> token.start() < end)
        .mapToInt(Token::index)
        .max()
        .orElse(-1);
  }
}
