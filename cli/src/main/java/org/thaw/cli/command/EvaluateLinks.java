package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.links.LinkEvaluation;
import org.thaw.reading.neural.NeuralParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well causes and effects are learned. */
@Command(
    name = "links",
    header = "Learn causes and effects from marked sentences, measured on five parts in turn.",
    description = {
      "The files have the form of the Causal News Corpus: 'index', 'text' and 'label' (1: the"
          + " sentence tells of a cause), or 'causal_text_w_pairs' with ARG0, ARG1 and SIG marked."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate links cnc_train_detection.csv cnc_train_spans.csv")
public final class EvaluateLinks implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(arity = "1..*", paramLabel = "FILE.csv", description = "The marked sentences.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "For the parts and the order of learning; else ${DEFAULT-VALUE}.",
      defaultValue = "20221115")
  private long seed;

  @Option(
      names = "--write",
      paramLabel = "WEIGHTS",
      description = "Learn from all sentences and write the weights, instead of measuring.")
  private Optional<Path> weights = Optional.empty();

  /** With these rooms. */
  public EvaluateLinks(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Failure(Exit.NO_INPUT, file + ": no such file; check the name");
      }
    }
    LinkEvaluation evaluation = new LinkEvaluation(NeuralParser.load(), seed);
    if (weights.isPresent()) {
      evaluation.write(files, weights.get());
    } else {
      rooms.console().out().print(evaluation.measure(files));
    }
    return Exit.OK.code();
  }
}
