package org.thaw.evaluation.links;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.reading.causal.CausalModel;
import org.thaw.reading.causal.CausalPair;

/** Counts what a model gets right. */
final class LinkFigures {

  /** How likely a second pair of a sentence must be. */
  private static final double ANOTHER = 0.2;

  final Share sentences = new Share();
  final Share causes = new Share();
  final Share effects = new Share();
  final Share pairs = new Share();
  final Share spansOfAll = new Share();

  /** Right, said and wanted. */
  static final class Share {
    int right;
    int said;
    int wanted;

    <T> void add(Set<T> wantedOnes, Set<T> saidOnes) {
      wanted += wantedOnes.size();
      said += saidOnes.size();
      right += (int) saidOnes.stream().filter(wantedOnes::contains).count();
    }

    double precision() {
      return said == 0 ? 0 : (double) right / said;
    }

    double recall() {
      return wanted == 0 ? 0 : (double) right / wanted;
    }

    double f1() {
      return said + wanted == 0 ? 0 : 2.0 * right / (said + wanted);
    }
  }

  void add(Example example, CausalModel model) {
    boolean tells = model.tells(example.traits());
    sentences.wanted += example.causal() ? 1 : 0;
    sentences.said += tells ? 1 : 0;
    sentences.right += tells && example.causal() ? 1 : 0;
    List<CausalPair> found = model.pairs(example.traits(), ANOTHER);
    List<CausalPair> some = found.isEmpty() ? model.best(example.traits()) : found;
    Spans wanted = Spans.marked(example);
    if (!example.marks().isEmpty()) {
      Spans said = Spans.found(example, some);
      causes.add(wanted.causes, said.causes);
      effects.add(wanted.effects, said.effects);
      pairs.add(wanted.pairs, said.pairs);
    }
    if (!example.causal() || !example.marks().isEmpty()) {
      Spans said = Spans.found(example, tells ? some : List.of());
      spansOfAll.add(wanted.causes, said.causes);
      spansOfAll.add(wanted.effects, said.effects);
    }
  }

  /** The spans of a sentence, each once. */
  private static final class Spans {
    final Set<Example.Chars> causes = new HashSet<>();
    final Set<Example.Chars> effects = new HashSet<>();
    final Set<List<Example.Chars>> pairs = new HashSet<>();

    void add(Example.Chars cause, Example.Chars effect) {
      causes.add(cause);
      effects.add(effect);
      pairs.add(List.of(cause, effect));
    }

    static Spans marked(Example example) {
      Spans spans = new Spans();
      example.marks().forEach(mark -> spans.add(mark.cause(), mark.effect()));
      return spans;
    }

    static Spans found(Example example, List<CausalPair> pairs) {
      Spans spans = new Spans();
      for (CausalPair pair : pairs) {
        spans.add(
            example.chars(pair.causeStart(), pair.causeEnd()),
            example.chars(pair.effectStart(), pair.effectEnd()));
      }
      return spans;
    }
  }
}
