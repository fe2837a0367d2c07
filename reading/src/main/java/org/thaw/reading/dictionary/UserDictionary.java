package org.thaw.reading.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that the user's dictionaries say. Read once, then only asked. */
public final class UserDictionary {

  private static final String NOBODY = "---";

  private final PhraseIndex actors = new PhraseIndex();
  private final PhraseIndex agents = new PhraseIndex();
  private final List<String> odd = new ArrayList<>();
  private int mark;

  private UserDictionary() {}

  /** Without entries. */
  public static UserDictionary none() {
    return new UserDictionary();
  }

  /** The dictionaries of a folder, by name; none where there is no folder. */
  public static UserDictionary inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return none();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return of(files.filter(Files::isRegularFile).sorted().toList());
    }
  }

  /**
   * These files; a later one goes before an earlier one.
   *
   * @throws DictionaryException if a file has not one entry
   */
  public static UserDictionary of(List<Path> files) throws IOException {
    UserDictionary dictionary = new UserDictionary();
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int before = dictionary.actorPhrases() + dictionary.agentPhrases();
      DictionaryFile.read(text, dictionary.actors, dictionary.agents)
          .forEach(line -> dictionary.odd.add(file + ":" + line));
      if (dictionary.actorPhrases() + dictionary.agentPhrases() == before) {
        throw new DictionaryException(
            file + ": no actor or agent in it; write PHRASE [CODE], one a line");
      }
      dictionary.mark = 31 * dictionary.mark + text.hashCode();
    }
    return dictionary;
  }

  /** How many phrases name actors. */
  public int actorPhrases() {
    return actors.size();
  }

  /** How many phrases name agents. */
  public int agentPhrases() {
    return agents.size();
  }

  /** Lines that were not understood, each with its file and number. */
  public List<String> odd() {
    return List.copyOf(odd);
  }

  /** Whether there are no entries. */
  public boolean isEmpty() {
    return actors.size() + agents.size() == 0;
  }

  /** Tells apart dictionaries of other content, as part of the reader's version. */
  public String mark() {
    return String.format("%08x", mark);
  }

  /**
   * Somebody named at a word.
   *
   * @param name the entry's phrase as a name
   * @param codes the codes on that day
   * @param words how many words it covers
   */
  public record Named(String name, List<String> codes, int words) {
    /** Copies the list. */
    public Named {
      codes = List.copyOf(codes);
    }
  }

  /** The actor named at a word; empty too where the code says nobody. */
  public Optional<Named> actorAt(List<String> words, int at, LocalDate day) {
    return named(actors.at(words, at, words.size()), day);
  }

  /** The agent named at a word. */
  public Optional<Named> agentAt(List<String> words, int at, LocalDate day) {
    return named(agents.at(words, at, words.size()), day);
  }

  private static Optional<Named> named(Optional<PhraseIndex.Found> found, LocalDate day) {
    return found.map(
        f -> new Named(f.entry().phrase().name(), codes(f.entry(), day), f.to() - f.from()));
  }

  private static List<String> codes(PhraseIndex.Entry entry, LocalDate day) {
    return DatedCode.on(day, entry.codes());
  }

  /**
   * The whole codes of a noun phrase: each actor in it with the agents in it, before or after as
   * their entries say, no role twice; agents alone are somebody unknown.
   */
  public Set<String> codes(List<String> words, LocalDate day) {
    List<PhraseIndex.Found> named = actors.among(words);
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (PhraseIndex.Found agent : agents.among(words)) {
      if (named.stream().noneMatch(a -> a.from() < agent.to() && agent.from() < a.to())) {
        String code = agent.entry().codes().isEmpty() ? "" : agent.entry().codes().get(0).code();
        (code.endsWith("~") ? before : after).add(code.replace("~", ""));
      }
    }
    Set<String> codes = new LinkedHashSet<>();
    for (PhraseIndex.Found actor : named) {
      codes(actor.entry(), day).forEach(code -> codes.add(whole(before, code, after)));
    }
    if (codes.isEmpty() && !(before.isEmpty() && after.isEmpty())) {
      codes.add(whole(before, NOBODY, after));
    }
    return codes;
  }

  private static String whole(List<String> before, String code, List<String> after) {
    String whole = code;
    for (String role : before) {
      whole = groups(whole).contains(role) ? whole : role + whole;
    }
    for (String role : after) {
      for (String group : groups(role)) {
        whole = groups(whole).contains(group) ? whole : whole + group;
      }
    }
    return whole;
  }

  /** A code's groups of three. */
  public static List<String> groups(String code) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < code.length(); i += 3) {
      groups.add(code.substring(i, Math.min(code.length(), i + 3)));
    }
    return groups;
  }
}
