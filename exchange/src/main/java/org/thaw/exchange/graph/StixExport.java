package org.thaw.exchange.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.TextExport;
import org.thaw.statement.Statement;

/**
 * STIX 2.1 (OASIS standard of 10 June 2021): one bundle. Actors and territories are identities,
 * places are locations; an event is an incident, attributed to its actor and targeting its
 * recipient; a status or a pledge to somebody is a relationship; whatever has no second end is a
 * note on the first. Each names its document and sentence as an external reference.
 */
public final class StixExport implements TextExport {

  @Override
  public String name() {
    return "stix";
  }

  @Override
  public String about() {
    return "a STIX 2.1 bundle: identities, incidents, relationships, notes";
  }

  @Override
  public StatementExport to(Writer writer) {
    return new Bundle(writer);
  }

  private static final class Bundle implements StatementExport {
    private final Writer writer;
    private final StixObjects objects = new StixObjects(this::object);
    private String before = "\n";
    private String ids = "";

    Bundle(Writer writer) {
      this.writer = writer;
      write("{\"type\":\"bundle\",\"objects\":[");
    }

    @Override
    public void accept(Statement statement) {
      ids = StixIds.uuid(ids + statement.id());
      objects.add(statement);
    }

    private void object(ObjectNode object) {
      write(before + object);
      before = ",\n";
    }

    private void write(String text) {
      try {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The bundle's id, last: the same statements give the same. */
    @Override
    public void close() throws IOException {
      objects.finish();
      write("\n],\"id\":\"bundle--" + StixIds.uuid("bundle" + ids) + "\"}\n");
      writer.flush();
    }
  }
}
