package org.thaw.evaluation.actors;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads PETRARCH's records: sentences with the events that are to be coded. */
final class RecordFile {

  private static final Pattern LEAF = Pattern.compile("\\([^\\s()]+\\s+([^\\s()]+)\\s*\\)");

  private RecordFile() {}

  static List<ActorRecord> read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList sentences =
          factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("Sentence");
      List<ActorRecord> records = new ArrayList<>();
      for (int i = 0; i < sentences.getLength(); i++) {
        records.add(record((Element) sentences.item(i)));
      }
      return records;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(
          file + ": no XML of records (" + e.getMessage() + "); name PETRARCH's validation file",
          e);
    }
  }

  private static ActorRecord record(Element sentence) {
    return new ActorRecord(
        sentence.getAttribute("id").strip(),
        sentence.getAttribute("category").strip(),
        LocalDate.parse(sentence.getAttribute("date").strip(), DateTimeFormatter.BASIC_ISO_DATE),
        text(sentence),
        expected(sentence));
  }

  /** The text; where the parse has other words, those: the records were coded from the parse. */
  private static String text(Element sentence) {
    String text = content(sentence, "Text").strip().replaceAll("\\s+", " ");
    Matcher leaf = LEAF.matcher(content(sentence, "Parse"));
    List<String> leaves = leaf.results().map(m -> m.group(1)).toList();
    String parsed = String.join(" ", leaves);
    return leaves.isEmpty() || letters(parsed).equals(letters(text)) ? text : parsed;
  }

  private static String content(Element sentence, String name) {
    NodeList found = sentence.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }

  private static List<String> expected(Element sentence) {
    NodeList events = sentence.getElementsByTagName("EventCoding");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < events.getLength(); i++) {
      Element event = (Element) events.item(i);
      Stream.of("sourcecode", "targetcode")
          .map(end -> event.getAttribute(end).strip())
          .filter(code -> !code.isEmpty() && !code.equals("---"))
          .filter(code -> !expected.contains(code))
          .forEach(expected::add);
    }
    return expected;
  }
}
