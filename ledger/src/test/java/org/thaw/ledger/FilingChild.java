package org.thaw.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.thaw.statement.Document;
import org.thaw.statement.EventType;
import org.thaw.statement.Statement;

/**
 * A process that files documents until it is killed, and prints the id of each once {@code file}
 * has returned. Starts when told to on its input, so that it can be made ready beforehand.
 */
final class FilingChild {

  static final EventType[] TYPES = {EventType.ASSAULT, EventType.ACCUSE, EventType.AID};

  private FilingChild() {}

  /** Takes the ledger's address and a prefix for the ids. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    Document first = document(arguments[1], 0); // loads the classes
    out.println(first.fingerprint().content().isEmpty() ? "" : "ready");
    if (System.in.read() < 0) {
      return;
    }
    try (Ledger ledger = Ledgers.open(arguments[0])) {
      for (int i = 0; ; i++) {
        Document document = document(arguments[1], i);
        ledger.file(document, statements(document));
        out.println(document.id());
      }
    }
  }

  static Document document(String prefix, int number) {
    String id = prefix + "-" + number;
    return Samples.document(id, "Rurik raided Olava for the time called " + id + ".");
  }

  static List<Statement> statements(Document document) {
    return Arrays.stream(TYPES)
        .map(type -> (Statement) Samples.event(document, "AAA", type, "olava"))
        .toList();
  }
}
