package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.statement.Document;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a statement by hand. */
@Command(
    name = "code",
    header = "Code a statement by hand that no reader has found.",
    description = {
      "An event, a status or a pledge, on your word, with the words of the document that it rests on: give"
          + " them with --words, as they stand there, or by their place with --start and --end"
          + " (letters from the beginning, in UTF-16). Of a pledge they are what was promised."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thaw code frozen-conflicts --kind status --relation CONTROLS --subject Abkhazia",
      "    --object Abkhazia --words \"They have run the place since\""
    })
public final class Code implements Callable<Integer> {

  private static final Set<Kind> BY_HAND = Set.of(Kind.EVENT, Kind.STATUS, Kind.PLEDGE);

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final Review review = new Review();

  @Mixin private final Edits edits = new Edits();

  @Parameters(paramLabel = "DOC", description = "The document's id; see 'thaw documents'.")
  private String id = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "event, status or pledge.",
      required = true)
  private Kind kind = Kind.EVENT;

  @Option(names = "--words", paramLabel = "TEXT", description = "The words it rests on.")
  private Optional<String> words = Optional.empty();

  @Option(names = "--start", paramLabel = "N", description = "Where these words begin.")
  private Optional<Integer> start = Optional.empty();

  @Option(names = "--end", paramLabel = "N", description = "Where they end.")
  private Optional<Integer> end = Optional.empty();

  /** With these rooms. */
  public Code(Rooms rooms) {
    this.rooms = rooms;
  }

  private record Span(int start, int end) {}

  @Override
  public Integer call() {
    if (!BY_HAND.contains(kind)) {
      throw new Failure(Exit.USAGE, "--kind takes event, status or pledge");
    }
    try (Ledger ledger = shared.toChange(rooms)) {
      Document document =
          ledger
              .document(id)
              .orElseThrow(
                  () -> new Failure(Exit.NO_INPUT, id + ": no such document in this ledger"));
      Span span = span(document.text());
      String person = review.person(rooms);
      Statement own = StatementIds.identified(edits.of(blank(document, span), person, ledger));
      if (ledger.note(List.of(own)) == 0) {
        throw new Failure(Exit.USAGE, "this statement is in the ledger already, on your word");
      }
      Review.tell(rooms, ledger, shared.json(), "coded", own, person);
      return Exit.OK.code();
    }
  }

  private Span span(String text) {
    if (words.isPresent()) {
      int at = text.indexOf(words.get());
      if (at < 0) {
        throw new Failure(Exit.USAGE, "--words: these words do not stand in " + id);
      }
      return new Span(at, at + words.get().length());
    }
    if (start.isEmpty() || end.isEmpty()) {
      throw new Failure(Exit.USAGE, "name the words it rests on: --words, or --start and --end");
    }
    if (start.get() < 0 || end.get() <= start.get() || end.get() > text.length()) {
      throw new Failure(
          Exit.USAGE, "--start " + start.get() + " --end " + end.get() + ": no words are there");
    }
    return new Span(start.get(), end.get());
  }

  /** A statement of that kind that says nothing yet. */
  private ObjectNode blank(Document document, Span span) {
    ObjectNode json = Json.object().put("id", "").put("kind", kind.name().toLowerCase(Locale.ROOT));
    json.putNull("relation").putNull("speaker").putNull("subject").putNull("object");
    json.putNull("place").putNull("from").putNull("to").put("precision", "unknown");
    json.put("polarity", "affirmed").put("modality", "actual");
    if (kind == Kind.EVENT) {
      json.putNull("mode").putNull("cameo").putNull("eventId").putNull("toll");
      json.putArray("contexts");
    } else if (kind == Kind.PLEDGE) {
      json.put("clause", document.text().substring(span.start(), span.end()).strip());
      json.putNull("agreement");
    } else {
      json.putNull("channel").putNull("trend");
    }
    ObjectNode source = json.putObject("source").put("document", document.id());
    Json.put(source, "title", document.title());
    Json.put(source, "published", document.published());
    Json.put(
        source, "publishedIs", document.publishedIs().map(o -> o.name().toLowerCase(Locale.ROOT)));
    source.put("recorded", Review.now(rooms).toString()).put("sentence", 0);
    source.put("start", span.start()).put("end", span.end());
    source.put("text", document.text().substring(span.start(), span.end()));
    return json;
  }
}
