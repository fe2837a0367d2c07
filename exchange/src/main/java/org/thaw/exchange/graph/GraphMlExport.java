package org.thaw.exchange.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.TextExport;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/**
 * GraphML (Brandes and others 2002): a node for each actor and territory, an edge from subject to
 * object for each statement that has both, with its relation, dates and source. Statements without
 * an end have no place in it.
 */
public final class GraphMlExport implements TextExport {

  private static final String[] NODE_KEYS = {"name", "actor", "sector"};
  private static final String[] EDGE_KEYS = {
    "statement",
    "kind",
    "relation",
    "mode",
    "cameo",
    "event_id",
    "from",
    "to",
    "polarity",
    "modality",
    "reader",
    "document",
    "published",
    "text"
  };

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String about() {
    return "a graph: actors, and an edge for each statement between two of them";
  }

  @Override
  public StatementExport to(Writer writer) {
    return new Graph(writer);
  }

  private static final class Graph implements StatementExport {
    private final Writer writer;
    private final Set<String> nodes = new HashSet<>();
    private long left;

    Graph(Writer writer) {
      this.writer = writer;
      write(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
              + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
              + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
              + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
      for (String key : NODE_KEYS) {
        key(key, "node", "string");
      }
      for (String key : EDGE_KEYS) {
        key(key, "edge", "string");
      }
      key("confidence", "edge", "double");
      write("<graph id=\"thaw\" edgedefault=\"directed\">\n");
    }

    private void key(String name, String of, String type) {
      String names = "id=\"" + name + "\" for=\"" + of + "\" attr.name=\"" + name + "\"";
      write("<key " + names + " attr.type=\"" + type + "\"/>\n");
    }

    @Override
    public void accept(Statement statement) {
      Optional<Party> subject = statement.said().subject();
      Optional<Party> object = statement.said().object();
      if (subject.isEmpty() || object.isEmpty()) {
        left++;
        return;
      }
      String source = node(subject.get());
      String target = node(object.get());
      write(
          "<edge id=\""
              + Xml.token(statement.id())
              + "\" source=\""
              + source
              + "\" target=\""
              + target
              + "\">");
      edge(statement);
      write("</edge>\n");
    }

    /** An actor in a role is a node of its own: {@code AZE:MIL}. */
    private String node(Party party) {
      String role = party.sector().map(sector -> ":" + sector.name()).orElse("");
      String id = Xml.token(party.key() + role);
      if (nodes.add(id)) {
        write("<node id=\"" + id + "\">");
        data("name", party.name());
        party.id().ifPresent(actor -> data("actor", actor));
        party.sector().ifPresent(sector -> data("sector", sector.name()));
        write("</node>\n");
      }
      return id;
    }

    private void edge(Statement statement) {
      Said said = statement.said();
      data("statement", statement.id());
      data("kind", statement.kind().name().toLowerCase(Locale.ROOT));
      data("relation", statement.relation().name());
      if (statement instanceof Event event) {
        event.mode().ifPresent(mode -> data("mode", mode));
        event.cameo().ifPresent(code -> data("cameo", code));
        event.eventId().ifPresent(id -> data("event_id", id));
      }
      said.period().from().ifPresent(day -> data("from", day.toString()));
      said.period().to().ifPresent(day -> data("to", day.toString()));
      data("polarity", said.polarity().name().toLowerCase(Locale.ROOT));
      data("modality", said.modality().name().toLowerCase(Locale.ROOT));
      data("reader", said.reader());
      data("document", said.source().document());
      said.source().published().ifPresent(day -> data("published", day.toString()));
      data("text", said.source().text());
      data("confidence", Double.toString(said.confidence()));
    }

    private void data(String key, String value) {
      write("<data key=\"" + key + "\">" + Xml.escaped(value) + "</data>");
    }

    private void write(String text) {
      try {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public long left() {
      return left;
    }

    @Override
    public void close() throws IOException {
      writer.write("</graph>\n</graphml>\n");
      writer.flush();
    }
  }
}
