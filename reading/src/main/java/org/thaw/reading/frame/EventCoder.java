package org.thaw.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.reading.actor.Tsv;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/**
 * Finds the PLOVER mode, the CAMEO code and the PLOVER contexts of an event: mode and code by its
 * trigger and the words around it ({@code modes.tsv}), contexts by the words of its sentence
 * ({@code contexts.tsv}). What the words do not tell stays empty.
 */
public final class EventCoder {

  private final Map<EventType, List<Row>> rows = new HashMap<>();
  private final Map<String, List<String>> contexts = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  private EventCoder() {}

  /**
   * What is known of an event beside its type.
   *
   * @param mode PLOVER mode
   * @param cameo CAMEO code, two to four digits
   */
  public record Code(Optional<String> mode, Optional<String> cameo) {

    static final Code NONE = new Code(Optional.empty(), Optional.empty());
  }

  private record Row(Set<String> triggers, Set<String> near, Code code) {

    boolean fits(Token trigger, Predicate<String> around) {
      boolean triggered =
          triggers.contains("*")
              || triggers.contains(trigger.lemma())
              || triggers.stream().anyMatch(t -> t.startsWith(trigger.lemma() + "_"));
      return triggered && (near.isEmpty() || near.stream().anyMatch(around));
    }
  }

  /** Loads the rows that Thaw ships with. */
  public static EventCoder load() {
    EventCoder coder = new EventCoder();
    for (Tsv.Row row : Tsv.rows(EventCoder.class, "modes.tsv")) {
      coder
          .rows
          .computeIfAbsent(EventType.valueOf(row.at(0)), k -> new ArrayList<>())
          .add(
              new Row(
                  Set.copyOf(row.all(1)),
                  row.all(2).stream().map(w -> w.replace(' ', '_')).collect(Collectors.toSet()),
                  new Code(some(row.at(3)), some(row.at(4)))));
    }
    for (Tsv.Row row : Tsv.rows(EventCoder.class, "contexts.tsv")) {
      coder.order.add(row.at(0));
      for (String word : row.all(1)) {
        coder
            .contexts
            .computeIfAbsent(word.replace(' ', '_'), k -> new ArrayList<>(1))
            .add(row.at(0));
      }
    }
    return coder;
  }

  private static Optional<String> some(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The mode and code of an event that a word of a sentence tells. */
  public Code code(EventType type, Token trigger, Syntax syntax) {
    Set<String> around = around(trigger, syntax);
    return rows.getOrDefault(type, List.of()).stream()
        .filter(row -> row.fits(trigger, around::contains))
        .findFirst()
        .map(Row::code)
        .orElse(Code.NONE);
  }

  /** The contexts of a sentence, in the order of the file. */
  public List<String> contexts(Sentence sentence) {
    Set<String> found =
        phrases(sentence.tokens()).stream()
            .flatMap(p -> contexts.getOrDefault(p, List.of()).stream())
            .collect(Collectors.toSet());
    return order.stream().filter(found::contains).toList();
  }

  /**
   * The lemmas under a trigger, less its further clauses; for a noun, of the verb that bears it.
   */
  private static Set<String> around(Token trigger, Syntax syntax) {
    Predicate<Token> same =
        t ->
            !t.is("ccomp")
                && !t.is("parataxis")
                && !t.is("acl:relcl")
                && !(t.is("conj") && t.isVerb());
    Set<String> words = new java.util.HashSet<>(phrases(syntax.subtree(trigger, same)));
    boolean borne = !trigger.isVerb() && (trigger.is("obj") || trigger.is("nsubj"));
    if (borne) {
      syntax.head(trigger).ifPresent(verb -> words.addAll(phrases(syntax.subtree(verb, same))));
    }
    if (trigger.is("ccomp") || trigger.is("xcomp") || trigger.is("acl") || trigger.is("amod")) {
      syntax.head(trigger).ifPresent(above -> words.add(above.lemma()));
    }
    return words;
  }

  /** Lemmas, pairs and threes of lemmas that stand together. */
  private static Set<String> phrases(List<Token> tokens) {
    Set<String> phrases = new java.util.HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder words = new StringBuilder();
      for (int j = i; j < Math.min(i + 3, tokens.size()); j++) {
        if (tokens.get(j).index() != tokens.get(i).index() + j - i) {
          break;
        }
        words.append(j == i ? "" : "_").append(tokens.get(j).lemma());
        phrases.add(words.toString());
      }
    }
    return phrases;
  }
}
