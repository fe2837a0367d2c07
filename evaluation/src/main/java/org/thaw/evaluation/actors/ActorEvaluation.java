package org.thaw.evaluation.actors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.reading.dictionary.NounPhrases;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/** The measurement behind {@code thaw evaluate actors}. */
public final class ActorEvaluation {

  private static final Set<String> CATEGORIES = Set.of("ACTOR", "AGENT", "DATE");
  private static final int GROUP = 3;

  private final Parser parser;
  private final UserDictionary dictionary;

  /** With this parser and these dictionaries. */
  public ActorEvaluation(Parser parser, UserDictionary dictionary) {
    this.parser = parser;
    this.dictionary = dictionary;
  }

  /**
   * How many records have all their sources and targets found.
   *
   * @param found those with all found
   * @param all all records of the categories
   * @param failures each that failed, with what was missed and what was found instead
   */
  public record Result(int found, int all, List<Failure> failures) {
    /** Copies the list. */
    public Result {
      failures = List.copyOf(failures);
    }

    /** The figures and each failure as a page. */
    public String page() {
      StringBuilder page = new StringBuilder(String.format("%d of %d records found%n", found, all));
      Map<String, Integer> classes = new TreeMap<>();
      for (Failure failure : failures) {
        classes.merge(failure.mistake(), 1, Integer::sum);
        page.append(
            String.format(
                "%-10s %-28s wanted %s, found %s%n",
                failure.record(), failure.mistake(), failure.wanted(), failure.found()));
      }
      classes.forEach((mistake, n) -> page.append(String.format("%-39s %d%n", mistake, n)));
      return page.toString();
    }
  }

  /**
   * A record whose sources and targets were not all found.
   *
   * @param record its id
   * @param mistake the class of error of the first that was missed
   * @param wanted what was missed
   * @param found all codes that were found
   */
  public record Failure(String record, String mistake, List<String> wanted, Set<String> found) {
    /** Copies the list. */
    public Failure {
      wanted = List.copyOf(wanted);
    }
  }

  /** Looks for the actors of each record of the categories. */
  public Result measure(Path records) throws IOException {
    int all = 0;
    List<Failure> failures = new ArrayList<>();
    for (ActorRecord record : RecordFile.read(records)) {
      if (CATEGORIES.contains(record.category())) {
        all++;
        failure(record, failures);
      }
    }
    return new Result(all - failures.size(), all, failures);
  }

  private void failure(ActorRecord record, List<Failure> failures) {
    Set<String> codes = new LinkedHashSet<>();
    Set<String> phrases = new LinkedHashSet<>();
    for (Sentence sentence : parser.parse(record.text())) {
      for (List<Token> phrase : NounPhrases.of(sentence)) {
        codes.addAll(dictionary.codes(NounPhrases.words(phrase), record.day()));
        phrases.add(capitals(phrase));
      }
    }
    List<String> missed =
        record.expected().stream()
            .filter(
                code ->
                    code.startsWith("\"")
                        ? !phrases.contains(code.replace("\"", ""))
                        : !codes.contains(code))
            .toList();
    if (!missed.isEmpty()) {
      failures.add(new Failure(record.id(), mistake(missed.get(0), codes), missed, codes));
    }
  }

  /** The words of an actor without a code, as the records write them. */
  private static String capitals(List<Token> phrase) {
    List<String> words =
        phrase.stream().filter(t -> !t.tag().equals("POS")).map(Token::form).toList();
    return String.join(" ", words).toUpperCase(Locale.ROOT);
  }

  private static String mistake(String missed, Set<String> codes) {
    if (missed.startsWith("\"")) {
      return "words of no actor missed";
    }
    String actor = missed.substring(0, Math.min(GROUP, missed.length()));
    return codes.stream().anyMatch(code -> code.contains(actor))
        ? "right actor, wrong role"
        : "actor missed";
  }
}
