package org.thaw.reading.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a dictionary of actors or of agents; which of them, its codes tell: agents' have "~". */
final class DictionaryFile {

  private static final Pattern CODES = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern COMMENT = Pattern.compile("<!\\s*--.*?-->", Pattern.DOTALL);
  private static final Pattern SET = Pattern.compile("!([A-Z]+)!\\s*=\\s*(.+)");
  private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");

  private final PhraseIndex actors;
  private final PhraseIndex agents;
  private final boolean ofAgents;
  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final List<String> odd = new ArrayList<>();
  private List<DatedCode> current = new ArrayList<>();

  private DictionaryFile(PhraseIndex actors, PhraseIndex agents, boolean ofAgents) {
    this.actors = actors;
    this.agents = agents;
    this.ofAgents = ofAgents;
  }

  /** Adds the entries of a text; gives the lines that were not understood, with their numbers. */
  static List<String> read(String text, PhraseIndex actors, PhraseIndex agents) {
    boolean ofAgents = Pattern.compile("\\[\\s*~|~\\s*\\]").matcher(text).find();
    DictionaryFile file = new DictionaryFile(actors, agents, ofAgents);
    String plain = COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
    List<String> lines = plain.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i));
      if (!line.isBlank()) {
        file.line(line, i + 1);
      }
    }
    return file.odd;
  }

  private static String withoutComment(String line) {
    return line.startsWith("#") || line.startsWith("<")
        ? ""
        : line.replaceFirst("(?<=[\\s\\]])#.*", "").stripTrailing();
  }

  private void line(String line, int number) {
    Matcher set = SET.matcher(line);
    if (set.matches()) {
      sets.put("!" + set.group(1) + "!", List.of(set.group(2).split("\\s*,\\s*", -1)));
      return;
    }
    String phrase = line.replaceAll("\\[[^\\]]*\\].*", "").strip();
    List<DatedCode> codes = new ArrayList<>();
    Matcher bracket = CODES.matcher(line);
    while (bracket.find()) {
      DatedCode.of(bracket.group(1))
          .ifPresentOrElse(codes::add, () -> odd.add(number + ": " + line.strip()));
    }
    if (ofAgents) {
      agent(phrase, codes);
    } else {
      actor(phrase, codes);
    }
  }

  private void actor(String phrase, List<DatedCode> codes) {
    if (!phrase.isEmpty() && !phrase.startsWith("+")) {
      current = new ArrayList<>();
    }
    current.addAll(codes);
    if (!phrase.isEmpty()) {
      actors.add(Phrase.of(phrase.startsWith("+") ? phrase.substring(1) : phrase), current);
    }
  }

  private void agent(String written, List<DatedCode> codes) {
    Matcher given = PLURAL.matcher(written);
    boolean stated = given.find();
    String phrase = PLURAL.matcher(written).replaceAll("").strip();
    for (String one : spread(phrase.toUpperCase(Locale.ROOT))) {
      agents.add(Phrase.of(one), codes);
      String plural = stated ? given.group(1).strip() : plural(one);
      if (!plural.isEmpty()) {
        agents.add(Phrase.of(plural), codes);
      }
    }
  }

  private List<String> spread(String phrase) {
    List<String> all = List.of(phrase);
    for (Map.Entry<String, List<String>> set : sets.entrySet()) {
      List<String> next = new ArrayList<>();
      for (String one : all) {
        if (one.contains(set.getKey())) {
          set.getValue().forEach(value -> next.add(one.replace(set.getKey(), value.strip())));
        } else {
          next.add(one);
        }
      }
      all = next;
    }
    return all;
  }

  private static String plural(String phrase) {
    String plain = phrase.replaceFirst("_+$", "");
    if (plain.endsWith("Y")) {
      return plain.substring(0, plain.length() - 1) + "IES";
    }
    return plain + (plain.endsWith("S") ? "ES" : "S");
  }
}
