package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.statements.Counts;
import org.thaw.evaluation.statements.GoldException;
import org.thaw.evaluation.statements.Recorded;
import org.thaw.evaluation.statements.Score;
import org.thaw.evaluation.statements.ScoreJson;
import org.thaw.evaluation.statements.ScorePage;
import org.thaw.evaluation.statements.StatementEvaluation;
import org.thaw.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures reading against gold statements. */
@Command(
    name = "statements",
    header = "Read texts and compare what was read with gold statements.",
    description = {
      "Without files: Thaw's own gold, the half to look at in detail and the other half in totals"
          + " only, with the change since the recorded figures.",
      "Core: sentence, kind, subject, relation, object and polarity are right. Full: dates,"
          + " speaker and modality too. Right: what the gold wants or allows, of all that was read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw evaluate statements",
      "  thaw evaluate statements docs.jsonl gold.jsonl --each"
    })
public final class EvaluateStatements implements Callable<Integer> {

  private static final Path GOLD = Path.of("evaluation", "gold");
  private static final Path FIGURES = Path.of("docs", "benchmarks", "statements.json");

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(
      arity = "0..2",
      paramLabel = "DOCS.jsonl GOLD.jsonl",
      description = "The texts, and what is to be read in them; one JSON object a line.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--totals", description = "Totals only, nothing of any text.")
  private boolean totals;

  @Option(names = "--each", description = "List each statement that was missed or not wanted.")
  private boolean each;

  @Option(names = "--json", description = "Answer in JSON, one object for each set of texts.")
  private boolean json;

  @Option(
      names = "--statements",
      paramLabel = "EXPORT",
      description = "Score the statements of this export instead of reading the texts.")
  private Optional<Path> export = Optional.empty();

  @Option(names = "--record", description = "Keep the figures of Thaw's own gold to compare with.")
  private boolean record;

  /** With these rooms. */
  public EvaluateStatements(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    if (files.size() == 1 || (totals && each)) {
      throw new Failure(
          Exit.USAGE,
          files.size() == 1
              ? "name two files: the documents and the gold"
              : "--totals and --each exclude one another");
    }
    try {
      if (files.isEmpty()) {
        own();
      } else {
        named();
      }
    } catch (GoldException e) {
      throw new Failure(Exit.DATA, String.valueOf(e.getMessage()), e);
    }
    return Exit.OK.code();
  }

  private void named() throws IOException {
    Path documents = there(files.get(0));
    Path gold = there(files.get(1));
    StatementEvaluation evaluation = new StatementEvaluation(rooms.clock());
    Score score =
        export.isPresent()
            ? evaluation.ofExport(there(export.get()), documents, gold)
            : evaluation.ofReading(rooms.reader().get(), documents, gold);
    print(String.valueOf(documents.getFileName()), score, Map.of(), totals);
  }

  private void own() throws IOException {
    Path home = rooms.surroundings().install();
    if (!Files.isDirectory(home.resolve(GOLD))) {
      throw new Failure(
          Exit.NO_INPUT,
          home.resolve(GOLD)
              + ": no such folder; Thaw's own gold comes with its source. Name two"
              + " files: the documents and the gold");
    }
    Path figures = home.resolve(FIGURES);
    var before = Recorded.read(figures);
    Reader reader = rooms.reader().get();
    Map<String, Score> scores = new LinkedHashMap<>();
    for (String half : List.of("seen", "unseen")) {
      Path documents = there(home.resolve(GOLD).resolve(half + ".docs.jsonl"));
      Path gold = there(home.resolve(GOLD).resolve(half + ".gold.jsonl"));
      scores.put(half, new StatementEvaluation(rooms.clock()).ofReading(reader, documents, gold));
      boolean hidden = totals || half.equals("unseen");
      print(half + " half of Thaw's own gold", scores.get(half), before.of(half), hidden);
    }
    if (record) {
      Recorded.write(figures, reader.version(), scores);
      rooms.console().message("recorded in " + figures);
    }
  }

  private void print(String set, Score score, Map<String, Counts> before, boolean hidden) {
    if (json) {
      rooms.console().line(ScoreJson.of(set, score, hidden).toString());
      return;
    }
    rooms.console().heading(set);
    rooms.console().line(ScorePage.totals(score, before));
    if (!hidden) {
      rooms.console().line(ScorePage.details(score));
    }
    if (!hidden && each) {
      rooms.console().line(ScorePage.each(score));
    }
  }

  private static Path there(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Exit.NO_INPUT, file + ": no such file; check the name");
    }
    return file;
  }
}
