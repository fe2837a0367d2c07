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
import org.thaw.exchange.Formats;
import org.thaw.exchange.StatementExport;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the ledger's statements in a format of the field. */
@Command(
    name = "export",
    header = "Write the statements in a format that other programs read.",
    description = {"jsonl has every field, by statement.schema.json; csv is a flat table."},
    footerHeading = "%nExamples:%n",
    footer = {"  thaw export > statements.jsonl", "  thaw export --format csv --to statements.csv"})
public final class Export implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl or csv; else ${DEFAULT-VALUE}.",
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

  @Override
  public Integer call() throws IOException {
    ExportFormat chosen = Formats.exportNamed(format).orElseThrow(this::unknown);
    try (Ledger ledger = shared.toRead(rooms)) {
      if (file.isEmpty()) {
        write(ledger, chosen, rooms.console().out(), () -> {});
        return Exit.OK.code();
      }
      long count;
      try (Writer out = Files.newBufferedWriter(file.get(), StandardOpenOption.CREATE_NEW);
          Progress progress = Shared.progress(rooms, "exporting", total(ledger))) {
        count = write(ledger, chosen, out, progress::step);
      }
      tell(file.get(), count);
    }
    return Exit.OK.code();
  }

  /** How many statements there are; of one document there are few, and nobody waits. */
  private long total(Ledger ledger) {
    return document.isPresent() ? 0 : ledger.totals().statements();
  }

  private long write(Ledger ledger, ExportFormat chosen, Writer out, Runnable step)
      throws IOException {
    long[] count = {0};
    try (StatementExport export = chosen.to(out)) {
      ledger.statements(
          document.map(Queries::ofDocument).orElse(StatementQuery.ALL),
          statement -> {
            export.accept(statement);
            count[0]++;
            step.run();
          });
    }
    return count[0];
  }

  private void tell(Path path, long count) {
    if (shared.json()) {
      var json = Json.object().put("exported", path.toString()).put("statements", count);
      rooms.console().line(json.toString());
    } else {
      rooms.console().wrapped(0, "Wrote " + count + " statements to " + path + ".");
    }
  }

  private Failure unknown() {
    String known =
        Formats.exports().stream().map(ExportFormat::name).collect(Collectors.joining(", "));
    return new Failure(Exit.USAGE, "--format " + format + ": no such format; there are: " + known);
  }
}
