package org.thaw.evaluation.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads marks such as {@code <ARG1>…</ARG1> <SIG0>because of</SIG0> <ARG0>…</ARG0>}. */
final class Marked {

  private static final Pattern TAG = Pattern.compile("<(/?)(ARG0|ARG1|SIG\\d?)>");

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Example.Chars> spans = new HashMap<>();
  private final List<Example.Chars> signals = new ArrayList<>();

  private Marked(String marked) {
    Map<String, Integer> open = new HashMap<>();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (tag.find()) {
      text.append(marked, at, tag.start());
      at = tag.end();
      if (tag.group(1).isEmpty()) {
        open.put(tag.group(2), text.length());
      } else {
        close(tag.group(2), open.getOrDefault(tag.group(2), text.length()));
      }
    }
    text.append(marked, at, marked.length());
  }

  private void close(String name, int start) {
    Example.Chars span = trimmed(start, text.length());
    if (name.startsWith("SIG")) {
      signals.add(span);
    } else {
      spans.putIfAbsent(name, span);
    }
  }

  private Example.Chars trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Example.Chars(start, end);
  }

  /** The cause and effect marked; empty where one is missing or the text is not this one. */
  static Optional<Example.Mark> of(String marked, String plain) {
    Marked found = new Marked(marked);
    Example.Chars cause = found.spans.get("ARG0");
    Example.Chars effect = found.spans.get("ARG1");
    return cause == null || effect == null || !found.text.toString().equals(plain)
        ? Optional.empty()
        : Optional.of(new Example.Mark(cause, effect, found.signals));
  }
}
