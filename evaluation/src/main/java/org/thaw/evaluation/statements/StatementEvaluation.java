package org.thaw.evaluation.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.intake.Intake;
import org.thaw.intake.IntakeOptions;
import org.thaw.intake.Taken;
import org.thaw.reading.Reader;
import org.thaw.statement.Document;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementFormatException;
import org.thaw.statement.json.StatementJson;

/** The measurement behind {@code thaw evaluate statements}. */
public final class StatementEvaluation {

  private final Clock clock;

  /** Documents are taken in at this time. */
  public StatementEvaluation(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes in and reads documents as {@code thaw read} does, and scores what was read.
   *
   * @throws GoldException if a document or a line of the gold cannot be used
   */
  public Score ofReading(Reader reader, Path documents, Path gold) throws IOException {
    List<Gold> wanted = GoldFile.read(gold);
    List<String> ids = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Document document : documents(documents)) {
      ids.add(document.id());
      statements.addAll(reader.read(document));
    }
    return Scorer.score(ids, wanted, statements);
  }

  /**
   * Scores an export of statements, whoever read them.
   *
   * @throws GoldException if a document, a statement or a line of the gold cannot be used
   */
  public Score ofExport(Path export, Path documents, Path gold) throws IOException {
    List<Gold> wanted = GoldFile.read(gold);
    List<String> ids = documents(documents).stream().map(Document::id).toList();
    List<String> lines = Files.readAllLines(export, StandardCharsets.UTF_8);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        statements.add(statement(lines.get(i), export + ":" + (i + 1), Set.copyOf(ids)));
      }
    }
    return Scorer.score(ids, wanted, statements);
  }

  private List<Document> documents(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<Taken.Refused> refused = new ArrayList<>();
    new Intake(IntakeOptions.of(clock))
        .read(
            List.of(file.toString()),
            taken -> {
              if (taken instanceof Taken.Read read) {
                documents.add(read.document());
              } else if (taken instanceof Taken.Refused refusal) {
                refused.add(refusal);
              }
            });
    if (!refused.isEmpty()) {
      throw new GoldException(
          refused.stream().map(r -> r.problem().line()).collect(Collectors.joining("; ")));
    }
    return documents;
  }

  private static Statement statement(String line, String place, Set<String> ids)
      throws GoldException {
    try {
      Statement statement = StatementJson.fromLine(line);
      Source source = statement.source();
      return ids.contains(source.document())
          ? statement
          : statement.with(from(statement.said(), stem(source.document())));
    } catch (StatementFormatException e) {
      throw new GoldException(place + ": " + e.getMessage());
    }
  }

  /** A file's name without its ending: some readers name documents by file. */
  private static String stem(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Said from(Said said, String document) {
    Source old = said.source();
    return new Said(
        said.id(),
        said.speaker(),
        said.subject(),
        said.object(),
        said.place(),
        said.period(),
        said.polarity(),
        said.modality(),
        said.confidence(),
        said.reader(),
        new Source(
            document,
            old.title(),
            old.published(),
            old.publishedIs(),
            old.recorded(),
            old.sentence(),
            old.start(),
            old.end(),
            old.text()));
  }
}
