package org.thaw.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Json;
import org.thaw.exchange.ExportFormat;
import org.thaw.exchange.FileExport;
import org.thaw.exchange.Formats;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.TextExport;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the ledger's statements in a format of the field. */
@Command(
    name = "export",
    header = "Write the statements in a format that other programs read.",
    description = "Every row names the document that it rests on.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  jsonl          every field, by statement.schema.json",
      "  csv            a flat table with a row for each statement",
      "  parquet        typed columns for DuckDB, pandas, Spark; needs --to FILE",
      "  geojson        points for maps; a statement without coordinates has no",
      "                 geometry",
      "  dyad-month     CSV: events of each pair of actors by month, with zero rows",
      "  country-month  CSV: events of each country by month, as actor and recipient,",
      "                 with zero rows; ISO-3, COW and Gleditsch-Ward numbers",
      "  stix           a STIX 2.1 bundle: identities, incidents, relationships, notes",
      "  graphml        a graph: actors, and an edge for each statement between two",
      "",
      "Examples:",
      "  thaw export > statements.jsonl",
      "  thaw export --format parquet --to statements.parquet",
      "  thaw export --format dyad-month --to dyads.csv"
    })
public final class Export implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of those below; else ${DEFAULT-VALUE}.",
      defaultValue = "jsonl")
  private String format = "";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "A file that does not exist yet; else standard output.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--document", paramLabel = "DOC", description = "Of this document only.")
  private Optional<String> document = Optional.empty();

  /** With these rooms. */
  public Export(Rooms rooms) {
    this.rooms = rooms;
  }

  /** What was written. */
  private record Written(long statements, long left) {}

  @Override
  public Integer call() throws IOException {
    ExportFormat chosen = Formats.exportNamed(format).orElseThrow(this::unknown);
    try (Ledger ledger = shared.toRead(rooms)) {
      if (file.isPresent()) {
        tell(file.get(), toFile(ledger, chosen, file.get()));
      } else if (chosen instanceof TextExport text) {
        write(ledger, text.to(rooms.console().out()), () -> {});
      } else {
        throw new Failure(
            Exit.USAGE, "--format " + chosen.name() + " is no text; name a file: --to FILE");
      }
    }
    return Exit.OK.code();
  }

  private Written toFile(Ledger ledger, ExportFormat chosen, Path path) throws IOException {
    try (Progress progress = Shared.progress(rooms, "exporting", total(ledger))) {
      if (chosen instanceof TextExport text) {
        try (Writer out = Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW)) {
          return write(ledger, text.to(out), progress::step);
        }
      }
      return write(ledger, ((FileExport) chosen).to(path), progress::step);
    }
  }

  /** How many statements there are; of one document there are few, and nobody waits. */
  private long total(Ledger ledger) {
    return document.isPresent() ? 0 : ledger.totals().statements();
  }

  private Written write(Ledger ledger, StatementExport begun, Runnable step) throws IOException {
    long[] count = {0};
    try (StatementExport export = begun) {
      ledger.statements(
          document.map(StatementQuery::ofDocument).orElse(StatementQuery.ALL),
          statement -> {
            export.accept(statement);
            count[0]++;
            step.run();
          });
    }
    return new Written(count[0] - begun.left(), begun.left());
  }

  private void tell(Path path, Written written) {
    if (shared.json()) {
      var json = Json.object().put("exported", path.toString());
      json.put("statements", written.statements()).put("left", written.left());
      rooms.console().line(json.toString());
    } else {
      String left =
          written.left() == 0 ? "." : "; " + written.left() + " have no place in this format.";
      rooms.console().wrapped(0, "Wrote " + written.statements() + " statements to " + path + left);
    }
  }

  private Failure unknown() {
    String known =
        Formats.exports().stream().map(ExportFormat::name).collect(Collectors.joining(", "));
    return new Failure(Exit.USAGE, "--format " + format + ": no such format; there are: " + known);
  }
}
