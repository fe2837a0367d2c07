package org.thaw.intake.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.thaw.intake.Problem;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.text.CharsetGuess;

/** Tells the format of an item by its first bytes, and by its name only among texts. */
final class Detection {

  /** How many bytes are looked at. */
  private static final int PREFIX = 1 << 16;

  private static final Tika TIKA = new Tika();
  private static final Map<String, Kind> MAGIC =
      Map.of(
          "application/pdf", Kind.PDF,
          "application/zip", Kind.ZIP,
          "application/gzip", Kind.GZIP,
          "application/rss+xml", Kind.FEED,
          "application/atom+xml", Kind.FEED);
  private static final Pattern FEED =
      Pattern.compile("<(?:rss|feed|rdf:RDF)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML =
      Pattern.compile("<(?:!doctype html|html|head|body|article)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern JSON_OBJECT = Pattern.compile("^\\uFEFF?\\s*\\{\\s*\"");

  private Detection() {}

  static Kind of(Item item) throws IOException, Refusal {
    byte[] prefix = prefix(item);
    if (prefix.length == 0) {
      throw TextFormat.empty(item.address());
    }
    String type = TIKA.detect(prefix);
    Kind magic = MAGIC.get(type);
    if (magic == Kind.ZIP) {
      refusePackages(item, prefix);
    }
    if (magic != null) {
      return magic;
    }
    if (!isText(prefix)) {
      throw unknown(item, TIKA.detect(prefix, item.name()));
    }
    return amongTexts(item, new String(prefix, StandardCharsets.UTF_8), type);
  }

  private static byte[] prefix(Item item) throws IOException {
    item.bytes().mark(PREFIX);
    byte[] prefix = item.bytes().readNBytes(PREFIX);
    item.bytes().reset();
    return prefix;
  }

  private static Kind amongTexts(Item item, String prefix, String type) throws Refusal {
    String name = item.name().toLowerCase(Locale.ROOT);
    String said = item.contentType().orElse("").toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || isJson(prefix, name, said)) {
      return Kind.JSONL;
    }
    String opening = prefix.substring(0, Math.min(prefix.length(), 2000));
    boolean markup = opening.stripLeading().startsWith("<");
    if (markup && FEED.matcher(opening).find()) {
      return Kind.FEED;
    }
    boolean html = type.contains("html") || said.contains("html") || name.matches(".*\\.x?html?");
    if (html || (markup && HTML.matcher(opening).find())) {
      return Kind.HTML;
    }
    if (markup && opening.stripLeading().startsWith("<?xml")) {
      throw unknown(item, "application/xml");
    }
    return Kind.TEXT;
  }

  private static boolean isJson(String prefix, String name, String said) {
    boolean called = name.endsWith(".json") || said.contains("json");
    return JSON_OBJECT.matcher(prefix).find() && (called || prefix.contains("\"text\""));
  }

  /** Text has hardly any control characters; two in a thousand may be leftovers. */
  private static boolean isText(byte[] prefix) {
    if (CharsetGuess.wide(prefix).isPresent() || startsWithWideMark(prefix)) {
      return true;
    }
    int controls = 0;
    for (byte b : prefix) {
      boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1B;
      controls += b >= 0 && b < 0x20 && !space ? 1 : 0;
    }
    return controls * 500 <= prefix.length;
  }

  private static boolean startsWithWideMark(byte[] prefix) {
    int mark = prefix.length < 2 ? 0 : (prefix[0] & 0xFF) << 8 | (prefix[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /**
   * Word and its like are zips inside; their texts are not read, and their innards are no texts.
   */
  private static void refusePackages(Item item, byte[] prefix) throws Refusal {
    String type = TIKA.detect(prefix, item.name());
    String start = new String(prefix, 0, Math.min(prefix.length, 200), StandardCharsets.ISO_8859_1);
    boolean inside =
        start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/");
    if (inside || !type.equals("application/zip")) {
      throw unknown(item, type);
    }
  }

  private static Refusal unknown(Item item, String type) {
    boolean junk = type.equals("application/octet-stream") || type.startsWith("text/");
    return new Refusal(
        junk ? Problem.Code.BINARY : Problem.Code.UNKNOWN_FORMAT,
        item.address(),
        junk ? "it is no text, whatever its name says" : "a " + type + ", which is not read",
        Optional.of("save it as text, HTML or PDF")
            .filter(remedy -> !junk)
            .orElse("leave it out, or find the text it was made from"));
  }
}
