package org.thaw.cli.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Lines;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Json;
import org.thaw.exchange.Formats;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFormat;
import org.thaw.ledger.Ledger;
import org.thaw.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Files statements that others wrote. */
@Command(
    name = "import",
    header = "File statements from an export, or from another program.",
    description = {
      "They need no documents in this ledger. What is there already is passed over, so a broken"
          + " import may be run again."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw import jsonl statements.jsonl")
public final class Import implements Callable<Integer> {

  private static final int AT_ONCE = 10_000;

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FORMAT", description = "jsonl")
  private String format = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to import.")
  private Path file = Path.of("");

  /** With these rooms. */
  public Import(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    ImportFormat chosen = Formats.importNamed(format).orElseThrow(this::unknown);
    try (Reader in = Files.newBufferedReader(file);
        Ledger ledger = shared.toWrite(rooms)) {
      Batches batches = new Batches(ledger);
      long read = read(chosen, in, batches);
      tell(read, batches.filed);
    } catch (ImportException e) {
      throw new Failure(
          Exit.DATA, file + ":" + e.line() + ": " + cause(e) + "; mend it and import again", e);
    }
    return Exit.OK.code();
  }

  private long read(ImportFormat chosen, Reader in, Batches batches) throws IOException {
    try (Progress progress = Shared.progress(rooms, "importing", Lines.count(file))) {
      long read =
          chosen.read(
              in,
              statement -> {
                batches.add(statement);
                progress.step();
              });
      batches.flush();
      return read;
    }
  }

  private static String cause(ImportException thrown) {
    return String.valueOf(thrown.getCause() == null ? thrown : thrown.getCause().getMessage());
  }

  private void tell(long read, long filed) {
    if (shared.json()) {
      rooms.console().line(Json.object().put("read", read).put("new", filed).toString());
    } else {
      rooms.console().wrapped(0, "Read " + read + " statements; " + filed + " are new.");
    }
  }

  private Failure unknown() {
    String known =
        Formats.imports().stream().map(ImportFormat::name).collect(Collectors.joining(", "));
    return new Failure(Exit.USAGE, format + ": no such format; there are: " + known);
  }

  /** Files statements in transactions of a bounded size. */
  private static final class Batches {
    private final Ledger ledger;
    private final List<Statement> open = new ArrayList<>();
    private long filed;

    Batches(Ledger ledger) {
      this.ledger = ledger;
    }

    void add(Statement statement) {
      open.add(statement);
      if (open.size() >= AT_ONCE) {
        flush();
      }
    }

    void flush() {
      filed += open.isEmpty() ? 0 : ledger.note(open);
      open.clear();
    }
  }
}
