package org.thaw.intake.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines such as {@code Title: …} and {@code Date: …} that stand before the first blank line of a
 * plain text: metadata, no part of the text.
 *
 * @param fields by name in lower case
 * @param end where the text begins
 */
public record HeaderBlock(Map<String, String> fields, int end) {

  private static final HeaderBlock NONE = new HeaderBlock(Map.of(), 0);
  private static final Pattern LINE =
      Pattern.compile(
          "(Title|Date|Source|URL|Author|Language|Note):[ \\t]*(.*)", Pattern.CASE_INSENSITIVE);

  /** Copies the map. */
  public HeaderBlock {
    fields = Map.copyOf(fields);
  }

  /** The header block of a text; one without fields if it has none. */
  public static HeaderBlock of(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end).strip();
      int next = Math.min(text.length(), end + 1);
      if (line.isEmpty()) {
        return sound(fields) ? new HeaderBlock(fields, next) : NONE;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        return NONE;
      }
      fields.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
      at = next;
    }
    return NONE;
  }

  /** A lone "Note: …" or "Source: …" may well be how somebody begins a text. */
  private static boolean sound(Map<String, String> fields) {
    return fields.size() > 1 || fields.containsKey("title") || fields.containsKey("date");
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The field of that name, if it says anything. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }
}
