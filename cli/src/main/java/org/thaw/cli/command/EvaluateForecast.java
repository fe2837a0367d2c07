package org.thaw.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.forecast.ForecastEvaluation;
import org.thaw.foresight.ranking.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures forecasts on an event history that is cut into train, valid and test. */
@Command(
    name = "forecast",
    header = "Learn from a history of events, forecast what followed, and compare.",
    description = {
      "The folder holds train, valid and test as '.txt.gz' (subject, relation, object and time,",
      "tab separated), and the names of entities and relations as '.tsv.gz'."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate forecast icews14/ --scores scores.tsv")
public final class EvaluateForecast implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(paramLabel = "FOLDER", description = "The history.")
  private Path folder = Path.of("");

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "Write the rank and the best hundred answers of each question.")
  private Optional<Path> scores = Optional.empty();

  /** With these rooms. */
  public EvaluateForecast(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Failure(
          Exit.NO_INPUT, folder + ": no such folder; name one that holds train, valid and test");
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try (PrintStream figures = new PrintStream(page, true, StandardCharsets.UTF_8)) {
      new ForecastEvaluation(Settings.standard()).run(folder, scores, figures);
    }
    rooms.console().out().print(page.toString(StandardCharsets.UTF_8));
    return Exit.OK.code();
  }
}
