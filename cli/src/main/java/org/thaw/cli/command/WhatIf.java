package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.Asked;
import org.thaw.cli.ripple.FactorText;
import org.thaw.cli.ripple.Inquiry;
import org.thaw.cli.ripple.Reply;
import org.thaw.cli.ripple.Scenarios;
import org.thaw.cli.ripple.SinceThen;
import org.thaw.cli.ripple.WhatIfJson;
import org.thaw.cli.ripple.WhatIfPage;
import org.thaw.cli.show.Json;
import org.thaw.foresight.fcm.MapException;
import org.thaw.ledger.FiledScenario;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would follow. */
@Command(
    name = "whatif",
    header = "What would follow, along which cited links, and what that turns on.",
    description = {
      "Say what is supposed in words (\"Russia weaker\"), several parted by ';', or as factors with"
          + " a sign or amount behind them: RUS.strength- or RUS.strength:-0.5. 'thaw map' lists"
          + " factors and edges. Words that fit no factor get the nearest ones named.",
      "The answer compares the map with and without the shock. Its ranges come from drawing edges"
          + " anew, by how far each is relied on."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw whatif \"Russia defeated\"",
      "  thaw whatif \"Russia weaker\" --says RUS,experts --until 2022-12-31",
      "  thaw whatif \"Russia weaker\" --save thaw-2022",
      "  thaw whatif --again thaw-2022"
    })
public final class WhatIf implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What is supposed to happen.")
  private List<String> words = new ArrayList<>();

  @Mixin private final MapOptions part = new MapOptions();

  @Option(
      names = "--without",
      paramLabel = "EDGE",
      split = ",",
      description = "Without these edges, by id.")
  private List<String> without = new ArrayList<>();

  @Option(names = "--free", description = "Push the factor once; else it is held there.")
  private boolean free;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "kosko, or modified: a factor remembers. Else ${DEFAULT-VALUE}.",
      defaultValue = "kosko")
  private String rule = "";

  @Option(
      names = "--squash",
      paramLabel = "F[:N]",
      description =
          "tanh, sigmoid (with steepness), threshold, trivalent (with the threshold)."
              + " Else ${DEFAULT-VALUE}.",
      defaultValue = "tanh:1")
  private String squash = "";

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "Draw the edges so many times for the range; else ${DEFAULT-VALUE}.",
      defaultValue = "1000")
  private int draws;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the draws; else ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "Ask a map in a file (.csv, .graphml, .json), not the ledger's.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "NAME",
      description = "Keep question and answer under this name.")
  private Optional<String> save = Optional.empty();

  @Option(
      names = "--again",
      paramLabel = "NAME",
      description = "Ask a saved question again: what changed since, and what came true.")
  private Optional<String> again = Optional.empty();

  @Option(names = "--saved", description = "List the saved questions.")
  private boolean saved;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many effects; else ${DEFAULT-VALUE}.",
      defaultValue = "10")
  private int limit;

  /** With these rooms. */
  public WhatIf(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try {
      return saved ? list() : again.isPresent() ? again(again.get()) : ask();
    } catch (MapException e) {
      throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private void check() {
    int asked = (words.isEmpty() ? 0 : 1) + (again.isPresent() ? 1 : 0) + (saved ? 1 : 0);
    if (asked != 1) {
      throw new Failure(
          Exit.USAGE,
          "say what is supposed (thaw whatif \"Russia weaker\"), or --again NAME, or --saved");
    }
    if (save.isPresent() && (file.isPresent() || words.isEmpty())) {
      throw new Failure(Exit.USAGE, "--save keeps a question to the ledger's map: name no --map");
    }
    if (file.isPresent() && part.isPart()) {
      throw new Failure(
          Exit.USAGE, "--map has no speakers and days: leave out --says, --since, --until");
    }
  }

  private Inquiry inquiry() {
    return new Inquiry(
        String.join(" ", words),
        part.says(),
        without,
        part.since(),
        part.until(),
        !free,
        rule,
        squash,
        draws,
        seed);
  }

  private int ask() throws IOException {
    if (file.isPresent()) {
      return show(MapQuestion.ofFile(file.get(), inquiry()));
    }
    FiledScenario made;
    try (Ledger ledger = shared.toRead(rooms)) {
      MapQuestion question = MapQuestion.of(rooms, ledger, inquiry());
      int exit = show(question);
      if (save.isEmpty() || exit != Exit.OK.code()) {
        return exit;
      }
      made =
          Scenarios.made(
              save.get(),
              inquiry(),
              question.reply().orElseThrow(),
              rooms.surroundings().user(),
              rooms.clock().instant());
    }
    try (Ledger ledger = shared.toWrite(rooms)) {
      ledger.saveScenario(made);
    }
    if (!shared.json()) {
      rooms.console().line();
      rooms.console().wrapped(0, "Saved. Later: thaw whatif --again " + quoted(made.name()));
    }
    return Exit.OK.code();
  }

  private static String quoted(String name) {
    return name.matches("[\\w.-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }

  private int show(MapQuestion question) {
    WhatIfPage page = question.page(rooms.console());
    if (question.asked() instanceof Asked.Unknown unknown) {
      if (shared.json()) {
        var json = Json.object().put("unknown", unknown.part());
        Json.put(json, "nearest", unknown.nearest().stream().map(f -> f.key()).toList());
        rooms.console().line(json.toString());
      } else {
        page.unknown(unknown);
      }
      return Exit.NO_INPUT.code();
    }
    Reply reply = question.reply().orElseThrow();
    if (shared.json()) {
      rooms.console().line(WhatIfJson.of(reply, question.text()).toString());
    } else {
      page.show(reply, Math.max(0, limit));
    }
    return Exit.OK.code();
  }

  private int list() {
    try (Ledger ledger = shared.toRead(rooms)) {
      Scenarios.list(ledger, rooms.console(), shared.json());
      return Exit.OK.code();
    }
  }

  private int again(String name) throws IOException {
    FiledScenario.Run run;
    try (Ledger ledger = shared.toRead(rooms)) {
      FiledScenario scenario =
          Scenarios.named(ledger, name)
              .orElseThrow(
                  () ->
                      new Failure(
                          Exit.NO_INPUT,
                          "'"
                              + name
                              + "': no question of that name is saved; 'thaw whatif --saved' lists them"));
      MapQuestion question = MapQuestion.of(rooms, ledger, Scenarios.inquiry(scenario));
      int exit = show(question);
      if (exit != Exit.OK.code()) {
        return exit;
      }
      FactorText text = question.text();
      Reply reply = question.reply().orElseThrow();
      new SinceThen(ledger, scenario, question.ledgerMap().orElseThrow(), text)
          .show(reply, rooms.console(), Shared.evidence(rooms, ledger), shared.json());
      run = Scenarios.run(reply, rooms.clock().instant());
    }
    try (Ledger ledger = shared.toWrite(rooms)) {
      ledger.fileRun(name, run);
    }
    return Exit.OK.code();
  }
}
