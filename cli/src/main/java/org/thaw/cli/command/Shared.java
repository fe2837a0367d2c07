package org.thaw.cli.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.name.LedgerNames;
import org.thaw.cli.name.LexiconNames;
import org.thaw.cli.name.Mentions;
import org.thaw.cli.name.Names;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.Gathered;
import org.thaw.picture.conflict.ConflictsQuestion;
import org.thaw.picture.conflict.Thawing;
import org.thaw.picture.conflict.ThawingView;
import org.thaw.statement.Statement;
import picocli.CommandLine.Option;

/** The options that every command has, and what follows from them. */
public final class Shared {

  /**
   * Up to so many coded events are looked through for conflicts. Where there are more, almost every
   * two states have dealings, and only what texts say makes a conflict; tension counts them all.
   */
  static final int MOST_CODED = 200_000;

  @Option(
      names = "--ledger",
      paramLabel = "PATH|JDBC-URL",
      description = "The ledger. Else $THAW_LEDGER, else thaw.db in your data folder.")
  private Optional<String> ledger = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON, for machines.")
  private boolean json;

  @Option(names = "--debug", description = "Show where a fault arose.")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /** Whether machines read the answer. */
  boolean json() {
    return json;
  }

  /** The ledger's address. */
  String address(Rooms rooms) {
    return ledger.orElseGet(() -> rooms.surroundings().ledger());
  }

  /** The ledger, to read; there must be one. */
  Ledger toRead(Rooms rooms) {
    LexiconNames.warmUp();
    return rooms.ledgers().openForReading(address(rooms));
  }

  /** The ledger, to write; made where there is none. */
  Ledger toWrite(Rooms rooms) {
    return rooms.ledgers().open(address(rooms));
  }

  /** The ledger, to write; there must be one. */
  Ledger toChange(Rooms rooms) {
    toRead(rooms).close();
    return toWrite(rooms);
  }

  /** Today, UTC. */
  public static LocalDate today(Rooms rooms) {
    return LocalDate.ofInstant(rooms.clock().instant(), ZoneOffset.UTC);
  }

  /** Shows how far this has come; the total is 0 where it is not known, or told later. */
  static Progress progress(Rooms rooms, String task, long total) {
    return new Progress(task, total, rooms.console(), System::nanoTime);
  }

  /** The id that a person means by these words; a failure where the ledger knows none. */
  static String id(Ledger ledger, String words) {
    return names(ledger)
        .id(words)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.NO_INPUT,
                    "'"
                        + words
                        + "': no actor or territory of that name in this ledger; 'thaw find "
                        + words
                        + "' searches the texts"));
  }

  /** The id of the one who acts under these words: "Moscow" is Russia, not the city. */
  static String actor(Ledger ledger, String words) {
    return names(ledger).known(words).orElseGet(() -> id(ledger, words));
  }

  /** The names of the lexicon and of this ledger. */
  static Names names(Ledger ledger) {
    return LexiconNames.before(new LedgerNames(ledger));
  }

  /** Words with this ledger's names. */
  static Words words(Ledger ledger) {
    return new Words(names(ledger));
  }

  /** Evidence on this console. */
  static Evidence evidence(Rooms rooms, Ledger ledger) {
    return new Evidence(rooms.console(), words(ledger));
  }

  /** Document id to the id of the first of its family of near-copies. */
  static Function<String, String> origins(Ledger ledger) {
    Map<String, String> origins = new HashMap<>();
    ledger.documents(document -> origins.put(document.id(), document.origin()));
    return document -> origins.getOrDefault(document, document);
  }

  /** How many statements are looked through for conflicts. */
  static long lookedThrough(Ledger ledger) {
    return ledger.told() + (toldOnly(ledger) ? 0 : ledger.coded());
  }

  private static boolean toldOnly(Ledger ledger) {
    return ledger.coded() > MOST_CODED;
  }

  /** The conflicts that this ledger knows, as known on a day, those that thaw first. */
  static List<Thawing> conflicts(Ledger ledger, Optional<LocalDate> known, Runnable step) {
    Names names = names(ledger);
    ThawingView view = new ThawingView(origins(ledger), names::land, new Mentions(names)::in);
    Gathered[] state = {view.empty()};
    Consumer<Statement> folding =
        statement -> {
          state[0] = view.fold(state[0], statement);
          step.run();
        };
    if (toldOnly(ledger)) {
      ledger.told(folding);
    } else {
      ledger.statements(StatementQuery.ALL, folding);
    }
    return view.read(state[0], new ConflictsQuestion(known));
  }
}
