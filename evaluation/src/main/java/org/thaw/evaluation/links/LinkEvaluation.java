package org.thaw.evaluation.links;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.reading.causal.CausalModel;
import org.thaw.reading.parse.Parser;

/** The measurement behind {@code thaw evaluate links}. */
public final class LinkEvaluation {

  private static final int FOLDS = 5;

  private final Parser parser;
  private final long seed;

  /** With this parser; the seed decides the parts and the order of learning. */
  public LinkEvaluation(Parser parser, long seed) {
    this.parser = parser;
    this.seed = seed;
  }

  /** Learns from four fifths of the stories, measures on the last; five times. */
  public String measure(List<Path> files) throws IOException {
    List<Example> examples = CausalCorpus.read(files, parser);
    LinkFigures figures = new LinkFigures();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> learn = new ArrayList<>();
      List<Example> test = new ArrayList<>();
      for (Example example : examples) {
        (Folds.of(example.document(), FOLDS, seed) == fold ? test : learn).add(example);
      }
      CausalModel model = new Training(seed).model(learn);
      test.forEach(example -> figures.add(example, model));
    }
    return page(examples, figures);
  }

  /** Learns from everything and writes the weights. */
  public void write(List<Path> files, Path weights) throws IOException {
    CausalModel model = new Training(seed).model(CausalCorpus.read(files, parser));
    try (OutputStream out = Files.newOutputStream(weights)) {
      model.write(out);
    }
  }

  private static String page(List<Example> examples, LinkFigures figures) {
    long causal = examples.stream().filter(Example::causal).count();
    int marks = examples.stream().mapToInt(e -> e.marks().size()).sum();
    return String.format(
            Locale.ROOT,
            "%d sentences, %d of them causal, %d pairs marked; %d parts%n%n",
            examples.size(),
            causal,
            marks,
            FOLDS)
        + String.format("%-44s %6s %6s %6s%n", "", "prec.", "rec.", "F1")
        + row("sentence tells of a cause", figures.sentences)
        + row("cause, exact, in causal sentences", figures.causes)
        + row("effect, exact, in causal sentences", figures.effects)
        + row("both exact, in causal sentences", figures.pairs)
        + row("cause or effect, exact, in all sentences", figures.spansOfAll);
  }

  private static String row(String name, LinkFigures.Share share) {
    return String.format(
        Locale.ROOT,
        "%-44s %6.3f %6.3f %6.3f%n",
        name,
        share.precision(),
        share.recall(),
        share.f1());
  }
}
