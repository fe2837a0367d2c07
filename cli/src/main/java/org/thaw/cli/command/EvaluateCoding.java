package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.evaluation.coding.CodingDataException;
import org.thaw.evaluation.coding.CodingEvaluation;
import org.thaw.evaluation.coding.CodingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well the type of an event is told where actor and recipient are marked. */
@Command(
    name = "coding",
    header = "Tell the event types of marked sentences, and compare.",
    description = {
      "The file is tab separated and names its columns: sentence_id, sentence, source, target and,",
      "where the right answers are known, gold_root and gold_penta (1 to 4)."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate coding rows.tsv --predictions answers.tsv")
public final class EvaluateCoding implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(paramLabel = "FILE", description = "Marked sentences.")
  private Path file = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write a row for each row: sentence_id, root, quad (1 to 4, or NONE).")
  private Optional<Path> predictions = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON, for machines.")
  private boolean json;

  /** With these rooms. */
  public EvaluateCoding(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(
          Exit.NO_INPUT, file + ": no such file; name one with the columns that --help lists");
    }
    CodingReport report = measure();
    if (predictions.isPresent()) {
      Files.writeString(predictions.get(), String.join("\n", report.predictions()) + "\n");
    }
    rooms.console().out().print(json ? json(report) + "\n" : report.page());
    return Exit.OK.code();
  }

  private CodingReport measure() throws IOException {
    try {
      return new CodingEvaluation().measure(file);
    } catch (CodingDataException e) {
      throw new Failure(Exit.DATA, String.valueOf(e.getMessage()), e);
    }
  }

  private static ObjectNode json(CodingReport report) {
    ObjectNode json = Json.object();
    json.put("rows", report.predictions().size() - 1);
    json.put("labelled", report.labelled());
    json.put("rootMacroF1", report.rootMacroF1());
    json.put("quadMacroF1", report.quadMacroF1());
    json.put("accuracy", report.accuracy());
    ArrayNode types = json.putArray("types");
    for (CodingReport.TypeFigures figures : report.types()) {
      ObjectNode type = types.addObject();
      type.put("type", figures.type());
      type.put("gold", figures.gold());
      type.put("precision", figures.precision());
      type.put("recall", figures.recall());
      type.put("f1", figures.f1());
    }
    return json;
  }
}
