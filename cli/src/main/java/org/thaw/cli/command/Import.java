package org.thaw.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.name.LexiconNames;
import org.thaw.cli.run.HeldStatements;
import org.thaw.cli.run.ImportDesk;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.ImportPage;
import org.thaw.exchange.Formats;
import org.thaw.exchange.ImportException;
import org.thaw.exchange.ImportFile;
import org.thaw.exchange.ImportFormat;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.ImportSettings;
import org.thaw.exchange.Importer;
import org.thaw.exchange.csv.CsvImport;
import org.thaw.exchange.csv.Mapping;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files statements that others wrote, in the formats of the field. */
@Command(
    name = "import",
    header = "File the field's event data, or statements from an export.",
    description = {
      "What is there already is passed over, so an import may be run again. A row that cannot be"
          + " read is named with its line, and the rest goes in. Files may be zipped."
    },
    footerHeading = "%nFormats:%n",
    footer = {
      "  gdelt    GDELT 2.0 events and mentions, GDELT 1.0 events: the original",
      "           files. A mention needs its event, in the same run or before.",
      "  icews    ICEWS coded events: events.YYYY….tab",
      "  polecat  POLECAT events: ngecEvents….txt",
      "  acled    ACLED's CSV export, old columns or new, dyadic or monadic",
      "  ucdp     UCDP GED and candidate events: the CSV",
      "  phoenix  Phoenix and PETRARCH events: with tabs or commas, header or not",
      "  pax      PA-X agreements: pax_all_agreements_data.csv",
      "  csv      any table with a header and --mapping FILE, with lines like",
      "             subject  = Attacker",
      "             relation = Class | attack: ASSAULT, talks: CONSULT",
      "             from     = Date | d/M/yyyy",
      "           Thaw's own CSV needs none.",
      "  jsonl    JSON Lines as thaw export writes them",
      "",
      "Examples:",
      "  thaw import gdelt 20220224120000.export.CSV.zip",
      "  thaw import csv --mapping raids.map raids.csv",
      "  thaw import jsonl statements.jsonl"
    })
public final class Import implements Callable<Integer> {

  private static final int BUFFER = 1 << 16;

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(index = "0", paramLabel = "FORMAT", description = "One of those below.")
  private String format = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "What to import.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "For csv: which column is which of Thaw's.")
  private Optional<Path> mapping = Optional.empty();

  /** With these rooms. */
  public Import(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    ImportFormat chosen = chosen();
    long bytes = 0;
    for (Path file : files) {
      bytes += size(file);
    }
    try (Ledger ledger = shared.toWrite(rooms);
        Progress progress = Shared.progress(rooms, "importing", bytes);
        ImportDesk desk = new ImportDesk(ledger, progress, bytes)) {
      ImportRun run = new ImportRun(settings(ledger, desk), desk);
      new Importer(chosen, run).read(files.stream().map(file -> opened(file, desk)).toList());
      desk.finish();
      return tell(run, desk).code();
    } catch (ImportException e) {
      throw new Failure(Exit.DATA, String.valueOf(e.getMessage()), e);
    }
  }

  private ImportFormat chosen() throws IOException {
    ImportFormat named = Formats.importNamed(format).orElseThrow(this::unknown);
    if (mapping.isEmpty()) {
      return named;
    } else if (!named.name().equals("csv")) {
      throw new Failure(
          Exit.USAGE, "--mapping goes with csv; " + named.name() + " knows its own columns");
    }
    Path file = mapping.get();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      return new CsvImport(Mapping.parse(file.toString(), lines));
    } catch (ImportException e) {
      throw new Failure(Exit.DATA, String.valueOf(e.getMessage()), e);
    }
  }

  /** Before anything is written, all files must be there. */
  private static long size(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    } else if (Files.isDirectory(file)) {
      throw new Failure(Exit.NO_INPUT, file + ": a folder; name the files in it: " + file + "/*");
    }
    return Files.isRegularFile(file) ? Files.size(file) : 0;
  }

  private ImportSettings settings(Ledger ledger, ImportDesk desk) {
    return new ImportSettings(
        rooms.clock().instant(), LexiconNames.shipped()::id, new HeldStatements(ledger, desk));
  }

  private static ImportFile opened(Path file, ImportDesk desk) {
    return new ImportFile(
        file.toString(),
        () -> desk.counting(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
  }

  private Exit tell(ImportRun run, ImportDesk desk) {
    ImportPage page = new ImportPage(run, desk.filed(), desk.problems());
    if (shared.json()) {
      rooms.console().line(page.json().toString());
    } else {
      page.print(rooms.console());
    }
    return run.problems() == 0 ? Exit.OK : Exit.DATA;
  }

  private Failure unknown() {
    String known =
        Formats.imports().stream().map(ImportFormat::name).collect(Collectors.joining(", "));
    return new Failure(
        Exit.USAGE, format.toLowerCase(Locale.ROOT) + ": no such format; there are: " + known);
  }
}
