package org.thaw.reading.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.statement.Kind;
import org.thaw.statement.Relation;

/**
 * The frames by the lemma that triggers them; reads {@code frames.txt}, whose head tells its form.
 */
public final class FrameLexicon {

  /** In this order: of two frames that fit alike, the earlier wins. */
  private static final List<String> FILES =
      List.of(
          "frames.txt",
          "assault.txt",
          "coerce.txt",
          "mobilize.txt",
          "sanction.txt",
          "protest.txt",
          "threaten.txt",
          "accuse.txt",
          "reject.txt",
          "request.txt",
          "retreat.txt",
          "concede.txt",
          "aid.txt",
          "cooperate.txt",
          "agree.txt",
          "support.txt",
          "consult.txt");

  private static final Pattern CONDITION = Pattern.compile("\\[(!?)([\\w.|]+)(?::([^\\]]+))?\\]");
  private static final Pattern SETTINGS = Pattern.compile("\\{([^}]*)\\}");

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  /** Trigger, conditions and relation of each frame. */
  private final Set<String> constructions = new HashSet<>();

  /** Whether the frames below count only where the classifier agrees. */
  private boolean likely;

  /** Lines of the files read before this one. */
  private int before;

  private FrameLexicon() {}

  /** Loads the frames that Thaw ships with. */
  public static FrameLexicon load() {
    FrameLexicon lexicon = new FrameLexicon();
    FILES.forEach(name -> lexicon.read(name, resource(name)));
    return lexicon;
  }

  private static List<String> resource(String name) {
    InputStream in = FrameLexicon.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the jar; build it anew");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads frames from the lines of a file.
   *
   * @throws IllegalArgumentException names the line that is no frame
   */
  public static FrameLexicon parse(List<String> lines) {
    FrameLexicon lexicon = new FrameLexicon();
    lexicon.read("frames", lines);
    return lexicon;
  }

  private void read(String name, List<String> lines) {
    likely = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.equals("!" + Frame.LIKELY)) {
        likely = true;
        continue;
      }
      try {
        line(line, before + i + 1);
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            name + ", line " + (i + 1) + ": " + e.getMessage() + ": " + line, e);
      }
    }
    before += lines.size();
  }

  /** The frames of a word: for particle verbs {@code break_off}. */
  public List<Frame> of(Frame.Pos pos, String lemma) {
    return frames.getOrDefault(key(pos, lemma), List.of());
  }

  /** How many frames there are: triggers with their constructions, each counted once. */
  public int size() {
    return constructions.size();
  }

  private static String key(Frame.Pos pos, String lemma) {
    return pos.name().charAt(0) + ":" + lemma;
  }

  private void line(String line, int number) {
    if (line.startsWith("@")) {
      int equals = line.indexOf('=');
      sets.put(line.substring(1, equals).strip(), words(line.substring(equals + 1).strip()));
      return;
    }
    int arrow = line.indexOf("=>");
    String left = line.substring(0, arrow).strip();
    for (String right : line.substring(arrow + 2).split(" ; ", -1)) {
      add(left, right.strip(), number);
    }
  }

  private void add(String left, String right, int number) {
    Map<String, String> settings = settings(right);
    if (likely) {
      settings.put(Frame.LIKELY, "");
    }
    if (settings.containsKey("skip")) {
      return;
    }
    Frame frame = frame(left, SETTINGS.matcher(right).replaceAll("").strip(), settings, number);
    String trigger = left.split(" ", 2)[0];
    for (String lemma : trigger.substring(2).split("\\|", -1)) {
      frames.computeIfAbsent(key(frame.pos(), lemma), k -> new ArrayList<>()).add(frame);
      constructions.add(
          key(frame.pos(), lemma) + frame.conditions() + frame.relation() + frame.mutual());
    }
  }

  private Frame frame(String left, String right, Map<String, String> settings, int number) {
    boolean mutual = right.contains("<>");
    String[] parts = right.split("\\s+", 2);
    String[] roles = parts[1].split(mutual ? "<>" : ">", 2);
    return new Frame(
        pos(left.charAt(0)),
        conditions(left),
        relation(parts[0]),
        roles(roles[0]),
        roles(roles[1]),
        mutual,
        settings,
        number);
  }

  private static Frame.Pos pos(char letter) {
    return switch (letter) {
      case 'v' -> Frame.Pos.VERB;
      case 'n' -> Frame.Pos.NOUN;
      case 'a' -> Frame.Pos.ADJECTIVE;
      default -> throw new IllegalArgumentException("a trigger begins with v:, n: or a:");
    };
  }

  private static Relation relation(String name) {
    return Relation.of(Kind.EVENT, name)
        .or(() -> Relation.of(Kind.STATUS, name))
        .orElseThrow(() -> new IllegalArgumentException("no event type or status " + name));
  }

  private List<Frame.Condition> conditions(String left) {
    List<Frame.Condition> conditions = new ArrayList<>();
    Matcher matcher = CONDITION.matcher(left);
    while (matcher.find()) {
      Set<String> words = matcher.group(3) == null ? Set.of() : words(matcher.group(3));
      conditions.add(new Frame.Condition(matcher.group(2), words, matcher.group(1).isEmpty()));
    }
    if (matcher.replaceAll("").indexOf('[') >= 0) {
      throw new IllegalArgumentException("a condition that is none: " + left);
    }
    return conditions;
  }

  private Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : list.split("\\|", -1)) {
      if (word.startsWith("@")) {
        Set<String> set = sets.get(word.substring(1));
        if (set == null) {
          throw new IllegalArgumentException("no set " + word + " above this line");
        }
        words.addAll(set);
      } else {
        words.add(word.strip());
      }
    }
    return words;
  }

  private static List<String> roles(String list) {
    List<String> roles = new ArrayList<>();
    for (String role : list.split(",", -1)) {
      if (!role.isBlank()) {
        roles.add(role.strip());
      }
    }
    return roles;
  }

  private static Map<String, String> settings(String right) {
    Map<String, String> settings = new LinkedHashMap<>();
    Matcher matcher = SETTINGS.matcher(right);
    if (matcher.find()) {
      for (String setting : matcher.group(1).strip().split("\\s+", -1)) {
        int equals = setting.indexOf('=');
        settings.put(
            equals < 0 ? setting : setting.substring(0, equals),
            equals < 0 ? "" : setting.substring(equals + 1));
      }
    }
    return settings;
  }
}
