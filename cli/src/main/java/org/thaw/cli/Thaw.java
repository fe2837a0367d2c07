package org.thaw.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.thaw.cli.command.Actors;
import org.thaw.cli.command.Agreements;
import org.thaw.cli.command.Backup;
import org.thaw.cli.command.Check;
import org.thaw.cli.command.Code;
import org.thaw.cli.command.ConflictOf;
import org.thaw.cli.command.Conflicts;
import org.thaw.cli.command.Copy;
import org.thaw.cli.command.Correct;
import org.thaw.cli.command.Dictionary;
import org.thaw.cli.command.Disputes;
import org.thaw.cli.command.Documents;
import org.thaw.cli.command.Dyads;
import org.thaw.cli.command.Evaluate;
import org.thaw.cli.command.Events;
import org.thaw.cli.command.Export;
import org.thaw.cli.command.Find;
import org.thaw.cli.command.Forecast;
import org.thaw.cli.command.Forget;
import org.thaw.cli.command.Import;
import org.thaw.cli.command.Lean;
import org.thaw.cli.command.Leanings;
import org.thaw.cli.command.MapView;
import org.thaw.cli.command.Places;
import org.thaw.cli.command.Read;
import org.thaw.cli.command.Rehearse;
import org.thaw.cli.command.Reject;
import org.thaw.cli.command.Reread;
import org.thaw.cli.command.Restore;
import org.thaw.cli.command.Same;
import org.thaw.cli.command.Serve;
import org.thaw.cli.command.Show;
import org.thaw.cli.command.Situation;
import org.thaw.cli.command.StatusOf;
import org.thaw.cli.command.Tension;
import org.thaw.cli.command.Territories;
import org.thaw.cli.command.Tour;
import org.thaw.cli.command.WhatIf;
import org.thaw.cli.show.Console;
import org.thaw.reading.Reader;
import org.thaw.reading.Readers;
import org.thaw.reading.dictionary.DictionaryException;
import org.thaw.reading.dictionary.UserDictionary;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code thaw} command. */
@Command(
    name = "thaw",
    mixinStandardHelpOptions = true,
    version = "thaw " + Thaw.VERSION,
    header = "Reads what is written about unresolved conflicts and keeps a sourced ledger of it.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw tour                                  the samples, read and explained",
      "  thaw read reports/ https://example.org/feed",
      "  thaw status abkhazia --on 2022-11-01",
      "  thaw COMMAND --help"
    },
    exitCodeListHeading = "%nExit codes (BSD sysexits):%n",
    exitCodeList = {
      " 0:done",
      "64:the command was misspelt",
      "65:the input, or the ledger, is damaged or of no known form",
      "66:nothing is there: no such file, document or ledger",
      "69:a server does not answer",
      "70:a fault in Thaw; --debug shows where",
      "73:the output cannot be created",
      "74:reading or writing failed; the disk may be full",
      "75:in use by another process; try again",
      "77:you may not read or write there"
    })
public final class Thaw {

  /** Of Thaw. */
  public static final String VERSION = "0.1.0";

  static final List<Class<?>> COMMANDS =
      List.of(
          Tour.class,
          Read.class,
          Reread.class,
          Forget.class,
          Dictionary.class,
          Situation.class,
          Conflicts.class,
          ConflictOf.class,
          StatusOf.class,
          Territories.class,
          Actors.class,
          Agreements.class,
          Disputes.class,
          Same.class,
          Events.class,
          Dyads.class,
          Tension.class,
          Lean.class,
          Leanings.class,
          Places.class,
          Forecast.class,
          WhatIf.class,
          MapView.class,
          Find.class,
          Documents.class,
          Show.class,
          Reject.class,
          Correct.class,
          Code.class,
          Serve.class,
          Export.class,
          Import.class,
          Backup.class,
          Restore.class,
          Copy.class,
          Check.class,
          Evaluate.class,
          Rehearse.class);

  private final Rooms rooms;

  /** With these rooms. */
  public Thaw(Rooms rooms) {
    this.rooms = rooms;
  }

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--debug")) {
      Logs.loud();
    }
    Surroundings around = Surroundings.ofThisProcess();
    Rooms rooms =
        new Rooms(
            new OwnLedgers(),
            () -> open(around),
            Clock.systemUTC(),
            around,
            Console.ofThisProcess(around));
    System.exit(new Thaw(rooms).run(arguments));
  }

  private static Reader open(Surroundings around) {
    try {
      return Readers.open(UserDictionary.inFolder(around.dictionaries()));
    } catch (DictionaryException e) {
      throw new Failure(Exit.DATA, e.getMessage() + "; or take the file away", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs one command; answers and messages go to the rooms' console. */
  public int run(String... arguments) {
    CommandLine line = commands(List.of(arguments));
    line.setOut(rooms.console().out());
    line.setErr(rooms.console().err());
    line.setUsageHelpWidth(rooms.console().width());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
    line.setParameterExceptionHandler(new Misspelt());
    line.setExecutionExceptionHandler(new Fallen(List.of(arguments).contains("--debug")));
    int exit = line.execute(arguments);
    rooms.console().out().flush();
    return exit;
  }

  /**
   * The command that is meant, alone: to build them all by reflection is a fifth of a short
   * command's time. All of them where none is meant, for the help and for what to suggest.
   */
  private CommandLine commands(List<String> arguments) {
    CommandFactory factory = new CommandFactory(rooms);
    List<Class<?>> meant =
        COMMANDS.stream()
            .filter(c -> arguments.stream().limit(1).anyMatch(name(c)::equals))
            .toList();
    CommandLine line = new CommandLine(this, factory);
    for (Class<?> command : meant.isEmpty() ? COMMANDS : meant) {
      line.addSubcommand(new CommandLine(command, factory));
    }
    return line;
  }

  private static String name(Class<?> command) {
    return Objects.requireNonNull(command.getAnnotation(Command.class)).name();
  }

  private CommandLine.Help.Ansi ansi() {
    return rooms.console().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }
}
