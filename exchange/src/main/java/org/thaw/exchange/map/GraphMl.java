package org.thaw.exchange.map;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML (graphml.graphdrawing.org), as Gephi, yEd, igraph and NetworkX read and write it: a node
 * a factor with its {@code label}, an edge with {@code weight}, {@code kind} and {@code speakers}.
 */
public final class GraphMl implements MapFormat {

  private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public void write(MapTable map, Writer writer) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(SPACE);
      key(xml, "label", "node", "string");
      key(xml, "weight", "edge", "double");
      key(xml, "kind", "edge", "string");
      key(xml, "speakers", "edge", "string");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      Map<String, Integer> numbers = new HashMap<>();
      for (int i = 0; i < map.factors().size(); i++) {
        numbers.put(map.factors().get(i), i);
        xml.writeStartElement("node");
        xml.writeAttribute("id", "n" + i);
        data(xml, "label", map.factors().get(i));
        xml.writeEndElement();
      }
      for (MapTable.Row edge : map.edges()) {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", "n" + numbers.get(edge.cause()));
        xml.writeAttribute("target", "n" + numbers.get(edge.effect()));
        data(xml, "weight", Double.toString(edge.weight()));
        data(xml, "kind", edge.kind());
        data(xml, "speakers", String.join("; ", edge.speakers()));
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.flush();
      writer.write("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  @Override
  public MapTable read(Reader reader) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    // Nothing outside the file is fetched, and nothing in it is expanded.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Graph graph = new Graph();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(reader);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          graph.start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          graph.end(xml.getLocalName());
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new MapFormatException("line " + line, "no GraphML: it is not well-formed XML", e);
    }
    return graph.table();
  }

  /** What has been read so far. */
  private static final class Graph {
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Map<String, String>> edges = new ArrayList<>();
    private Map<String, String> open = new HashMap<>();

    void start(XMLStreamReader xml) throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "key" -> keys.put(at(xml, "id"), at(xml, "attr.name"));
        case "node" -> open = new HashMap<>(Map.of("id", at(xml, "id")));
        case "edge" ->
            open =
                new HashMap<>(
                    Map.of(
                        "source", at(xml, "source"),
                        "target", at(xml, "target"),
                        "line", Integer.toString(xml.getLocation().getLineNumber())));
        case "data" -> {
          String key = at(xml, "key");
          open.put(keys.getOrDefault(key, key), xml.getElementText());
        }
        default -> {}
      }
    }

    private static String at(XMLStreamReader xml, String name) {
      return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    void end(String element) {
      if (element.equals("node")) {
        String id = open.getOrDefault("id", "");
        labels.put(id, open.getOrDefault("label", id));
      } else if (element.equals("edge")) {
        edges.add(open);
      }
    }

    MapTable table() {
      List<MapTable.Row> rows = edges.stream().map(this::row).toList();
      return new MapTable("", List.copyOf(labels.values()), rows);
    }

    private MapTable.Row row(Map<String, String> edge) {
      String place = "line " + edge.get("line");
      String weight = edge.getOrDefault("weight", "");
      if (weight.isEmpty()) {
        throw new MapFormatException(place, "an edge without a weight; give it a key 'weight'");
      }
      return MapTable.Row.of(
          label(edge.getOrDefault("source", ""), place),
          label(edge.getOrDefault("target", ""), place),
          Csv.weight(weight, place));
    }

    private String label(String id, String place) {
      return Optional.ofNullable(labels.get(id))
          .orElseThrow(() -> new MapFormatException(place, "no node '" + id + "'; name each node"));
    }
  }
}
