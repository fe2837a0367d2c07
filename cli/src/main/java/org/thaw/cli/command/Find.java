package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Hit;
import org.thaw.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the ledger's words. */
@Command(
    name = "find",
    header = "Search the words of documents and statements, the best finds first.",
    description = {"All words must occur. Texts that Thaw cannot read are searched too."},
    footerHeading = "%nExample:%n",
    footer = "  thaw find lachin corridor")
public final class Find implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to search for.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; else ${DEFAULT-VALUE}.",
      defaultValue = "20")
  private int limit;

  @Option(
      names = "--skip",
      paramLabel = "N",
      description = "Pass over so many, for the next page.",
      defaultValue = "0")
  private int skip;

  /** With these rooms. */
  public Find(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Hit> hits = ledger.find(String.join(" ", words), Math.max(1, limit), Math.max(0, skip));
      if (shared.json()) {
        hits.forEach(this::json);
      } else {
        print(hits);
      }
      if (hits.isEmpty() && !shared.json()) {
        rooms.console().wrapped(0, "Nothing found for: " + String.join(" ", words));
      }
      return Exit.OK.code();
    }
  }

  /** Several statements of one sentence are one find to a person. */
  private void print(List<Hit> hits) {
    Set<String> shown = new HashSet<>();
    for (Hit hit : hits) {
      if (shown.add(hit.document() + '\n' + hit.snippet())) {
        print(hit);
      }
    }
  }

  private void print(Hit hit) {
    Console console = rooms.console();
    String date = hit.published().map(Object::toString).orElse("undated");
    String title = hit.title().map(t -> ", " + t).orElse("");
    console.wrapped(0, hit.document() + ", " + date + title);
    console.wrapped(4, marked(hit.snippet()));
  }

  /** The matches in bold, or between asterisks where there are no colours. */
  private String marked(String snippet) {
    boolean colours = rooms.console().colours();
    return snippet
        .replace("\u0001", colours ? "\u001b[1m" : "*")
        .replace("\u0002", colours ? "\u001b[0m" : "*");
  }

  private void json(Hit hit) {
    ObjectNode json = Json.object().put("document", hit.document());
    Json.put(json, "title", hit.title());
    Json.put(json, "published", hit.published());
    json.put("snippet", hit.snippet());
    Json.put(json, "statement", hit.statement());
    rooms.console().line(json.put("score", hit.score()).toString());
  }
}
