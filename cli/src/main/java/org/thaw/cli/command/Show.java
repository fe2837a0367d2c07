package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.DocumentPage;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Document;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one document with what was read from it. */
@Command(
    name = "show",
    header = "Show a document's text with the statements read from each sentence.",
    description = {"Repairs that were made to the text are listed first."},
    footerHeading = "%nExample:%n",
    footer = "  thaw show frozen-conflicts")
public final class Show implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "DOC", description = "The document's id; see 'thaw documents'.")
  private String id = "";

  @Option(names = "--raw", description = "The text as it came, before repair.")
  private boolean raw;

  /** With these rooms. */
  public Show(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      Document document = ledger.document(id).orElseThrow(this::none);
      if (raw) {
        rooms.console().line(document.raw().orElse(document.text()));
      } else if (shared.json()) {
        rooms.console().line(json(document, statements(ledger)).toString());
      } else {
        new DocumentPage(rooms.console(), Shared.words(ledger)).show(document, statements(ledger));
      }
      return Exit.OK.code();
    }
  }

  private Failure none() {
    return new Failure(
        Exit.NO_INPUT, id + ": no such document in this ledger; 'thaw documents' lists them");
  }

  private List<Statement> statements(Ledger ledger) {
    List<Statement> statements = new ArrayList<>();
    ledger.statements(StatementQuery.ofDocument(id), statements::add);
    statements.sort(
        Comparator.<Statement>comparingInt(s -> s.source().end()).thenComparing(Statement::id));
    return statements;
  }

  private static ObjectNode json(Document document, List<Statement> statements) {
    ObjectNode json = Json.object().put("id", document.id()).put("address", document.address());
    Json.put(json, "title", document.title());
    Json.put(json, "published", document.published());
    json.put("language", document.language()).put("text", document.text());
    ArrayNode repairs = json.putArray("repairs");
    document
        .repairs()
        .forEach(
            repair ->
                repairs
                    .addObject()
                    .put("kind", repair.kind())
                    .put("start", repair.at().start())
                    .put("end", repair.at().end())
                    .put("before", repair.before())
                    .put("after", repair.after()));
    ArrayNode found = json.putArray("statements");
    statements.forEach(statement -> found.add(StatementJson.toJson(statement)));
    return json;
  }
}
