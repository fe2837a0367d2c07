package org.thaw.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.thaw.cli.CommandFactory;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Failures;
import org.thaw.cli.LedgerDoor;
import org.thaw.cli.Rooms;
import org.thaw.cli.command.Shared;
import org.thaw.cli.run.Once;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Totals;
import org.thaw.web.ask.Answer;
import org.thaw.web.ask.Answers;
import org.thaw.web.ask.Question;
import picocli.CommandLine;

/**
 * Answers the pages' questions by Thaw's own commands, in this process: what a page shows is what
 * the command prints. Reading commands share one open ledger; those that write open it themselves.
 */
public final class CommandAnswers implements Answers, AutoCloseable {

  private static final int WIDTH = 80;

  /** Of more coded events the map shows none. */
  private static final int MOST_ON_THE_MAP = 100_000;

  private final Rooms rooms;
  private final String address;
  private final String version;
  private final Ledger ledger;
  private final HeldLedgers held;
  private final Map<String, AskedCommand> commands = new LinkedHashMap<>();
  private volatile Counted counted = new Counted("", new Totals(0, 0, 0, 0));

  /**
   * Opens the ledger.
   *
   * @param rooms what the commands need
   * @param address the ledger's
   * @param version Thaw's
   */
  public CommandAnswers(Rooms rooms, String address, String version) {
    // The models are loaded for the first document that is added, and then stay.
    this.rooms =
        new Rooms(
            rooms.ledgers(),
            Once.of(rooms.reader()),
            rooms.clock(),
            rooms.surroundings(),
            rooms.console());
    this.address = address;
    this.version = version;
    this.ledger = rooms.ledgers().openForReading(address);
    this.held = new HeldLedgers(ledger);
    for (Asked asked : Asked.ALL) {
      commands.put(
          asked.name(),
          new AskedCommand(asked, () -> line(asked, rooms.console(), this.rooms.ledgers())));
    }
  }

  @Override
  public List<Question> questions() {
    return commands.values().stream().map(AskedCommand::question).toList();
  }

  @Override
  public Answer ask(String question, Map<String, List<String>> given, Consumer<String> messages) {
    AskedCommand command = commands.get(question);
    if (command == null) {
      return new Answer.Refused(Answer.Why.NOTHING_THERE, "no question '" + question + "'");
    }
    StringWriter out = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out), new PrintWriter(new MessageWriter(messages)), WIDTH, false, 0);
    return carryOut(command, words(command, given), console)
        .<Answer>map(failure -> new Answer.Refused(why(failure.exit()), plain(failure.line())))
        .orElseGet(() -> given(command.asked().form(), out.toString()));
  }

  private List<String> words(AskedCommand command, Map<String, List<String>> given) {
    List<String> words = command.words(given);
    if (command.asked().writes()) {
      words.add(0, "--ledger=" + address);
    }
    return words;
  }

  private Optional<Failure> carryOut(AskedCommand command, List<String> words, Console console) {
    Failure[] failure = new Failure[1];
    CommandLine line =
        line(command.asked(), console, command.asked().writes() ? rooms.ledgers() : held);
    line.setParameterExceptionHandler(
        (e, arguments) -> {
          failure[0] = new Failure(Exit.USAGE, String.valueOf(e.getMessage()), e);
          return Exit.USAGE.code();
        });
    line.setExecutionExceptionHandler(
        (e, commandLine, parsed) -> {
          failure[0] = Failures.of(e);
          return failure[0].exit().code();
        });
    line.execute(words.toArray(String[]::new));
    console.out().flush();
    return Optional.ofNullable(failure[0]);
  }

  private CommandLine line(Asked asked, Console console, LedgerDoor ledgers) {
    Rooms own = new Rooms(ledgers, rooms.reader(), rooms.clock(), rooms.surroundings(), console);
    CommandLine line = new CommandLine(asked.command(), new CommandFactory(own));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // "@name" is a word here, and no file to take words from
    line.setOut(console.out());
    line.setErr(console.err());
    return line;
  }

  private static Answer given(Asked.Form form, String printed) {
    return new Answer.Given(
        switch (form) {
          case ONE -> printed.isBlank() ? "{}" : printed.strip();
          case LINES ->
              printed
                  .lines()
                  .filter(line -> !line.isBlank())
                  .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        });
  }

  private static Answer.Why why(Exit exit) {
    return switch (exit) {
      case USAGE -> Answer.Why.MISSPELT;
      case NO_INPUT -> Answer.Why.NOTHING_THERE;
      case NO_PERMISSION -> Answer.Why.NOT_ALLOWED;
      case UNAVAILABLE, TRY_AGAIN -> Answer.Why.BUSY;
      case OK, DATA, INTERNAL, CANNOT_CREATE, IO -> Answer.Why.FAULT;
    };
  }

  /** Without what a command tells only those who type: which command to try next. */
  private static String plain(String line) {
    return line.replaceAll(";? '?thaw [^;]*$", "").strip();
  }

  @Override
  public Map<String, Map<String, List<String>>> common() {
    Map<String, Map<String, List<String>>> common = new LinkedHashMap<>();
    common.put("situation", Map.of("days", List.of("365")));
    common.put("territories", Map.of());
    common.put("actors", Map.of("limit", List.of("20000")));
    common.put("conflicts", Map.of());
    common.put("agreements", Map.of());
    common.put("dyads", Map.of("limit", List.of("60")));
    common.put("leanings", Map.of("day", List.of(today().toString())));
    common.put("documents", Map.of());
    if (ledger.coded() <= MOST_ON_THE_MAP) {
      common.put("places", Map.of());
    }
    common.put("whatif", Map.of("words", List.of("Russia weaker")));
    common.put("forecast", Map.of("record", List.of("true")));
    return common;
  }

  @Override
  public Map<String, Map<String, List<String>>> next(String question, String json) {
    JsonNode answer = Json.read(json);
    JsonNode first = answer.path("items").path(0);
    return switch (question) {
      // Whose chances moved in that time, too.
      case "situation" ->
          answer.path("lastReport").isTextual()
              ? Map.of(
                  "forecast",
                  Map.of("watch", List.of("true"), "since", List.of(answer.path("since").asText())))
              : Map.of();
      case "conflicts" -> conflict(first);
      case "dyads" -> dyad(first);
      case "territories" -> territory(answer.path("territories").path(0));
      case "documents" ->
          first.has("id") ? asked("document", "id", first.get("id").asText()) : Map.of();
      default -> Map.of();
    };
  }

  private static Map<String, Map<String, List<String>>> asked(
      String question, String name, String value) {
    return Map.of(question, Map.of(name, List.of(value)));
  }

  private static Map<String, Map<String, List<String>>> conflict(JsonNode first) {
    String id = first.path("territories").path(0).asText(first.path("parties").path(0).asText());
    return id.isEmpty() ? Map.of() : asked("conflict", "conflict", id);
  }

  /** What the page of two actors asks. */
  private static Map<String, Map<String, List<String>>> dyad(JsonNode first) {
    String one = first.path("one").asText();
    String other = first.path("other").asText();
    if (one.isEmpty()) {
      return Map.of();
    }
    List<String> both = List.of(one + '-' + other);
    Map<String, Map<String, List<String>>> asked = new LinkedHashMap<>();
    asked.put("tension", Map.of("actors", both, "by", List.of("month")));
    asked.put("events", Map.of("between", List.of(one + ',' + other), "limit", List.of("60")));
    asked.put("forecast", Map.of("actors", both));
    return asked;
  }

  private Map<String, Map<String, List<String>>> territory(JsonNode first) {
    String id = first.path("id").asText();
    List<String> day = List.of(today().toString());
    return id.isEmpty()
        ? Map.of()
        : Map.of(
            "status", Map.of("territory", List.of(id), "on", day, "over-time", List.of("true")));
  }

  @Override
  public String stamp() {
    // Some answers are of today.
    return ledger.stamp() + ' ' + today();
  }

  @Override
  public About about() {
    Totals totals = totals();
    return new About(
        version,
        address.replaceAll("(password=)[^&]*", "$1…"),
        rooms.surroundings().user(),
        today().toString(),
        totals.documents(),
        totals.statements(),
        ledger.coded());
  }

  /** Counting millions takes a while: once for each state of the ledger. */
  private Totals totals() {
    String now = stamp();
    Counted last = counted;
    if (!last.stamp().equals(now)) {
      last = new Counted(now, ledger.totals());
      counted = last;
    }
    return last.totals();
  }

  private record Counted(String stamp, Totals totals) {}

  private LocalDate today() {
    return Shared.today(rooms);
  }

  @Override
  public void close() {
    held.close();
  }
}
