package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/** Finds the names and roles of the lexicon in a sentence: at each word the longest phrase. */
public final class MentionFinder {

  private static final Set<String> JOINING = Set.of("and", "or", "nor");
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}-]{0,6}\\p{Lu}");

  private final Lexicon lexicon;
  private final UserDictionary dictionary;
  private final LocalDate day;

  /** What the document itself calls somebody: "the Arakan Army (AA)". */
  private final Map<String, List<Name>> defined = new HashMap<>();

  /** Looks names up in a lexicon, and before it in the user's dictionaries as of a day. */
  public MentionFinder(Lexicon lexicon, UserDictionary dictionary, LocalDate day) {
    this.lexicon = lexicon;
    this.dictionary = dictionary;
    this.day = day;
  }

  /** For each word of the sentence the mention that covers it, or null in an array of its own. */
  public Mentions find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] folded = tokens.stream().map(t -> Lexicon.fold(t.form())).toArray(String[]::new);
    List<Mention> found = new ArrayList<>();
    Optional<UserNames> own =
        dictionary.isEmpty()
            ? Optional.empty()
            : Optional.of(new UserNames(dictionary, lexicon, day, tokens));
    int at = 0;
    while (at < folded.length) {
      Optional<Mention> mention = longestFrom(tokens, folded, at);
      if (mention.isEmpty() && isJoined(tokens.get(at))) {
        mention = joined(tokens.get(at));
      }
      if (mention.filter(Mention::isName).isEmpty()) {
        mention = sharing(tokens, folded, at).or(orElse(mention));
      }
      if (own.isPresent()) {
        mention = own.get().over(mention, at);
      }
      mention.ifPresent(found::add);
      at = mention.map(Mention::end).orElse(at + 1);
    }
    return new Mentions(found, folded.length);
  }

  /** Takes note of the short names that a sentence gives in brackets right behind a name. */
  public void define(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Mention mention : find(sentence).all()) {
      int open = mention.end();
      if (mention.isName()
          && open + 2 < tokens.size()
          && tokens.get(open).form().equals("(")
          && tokens.get(open + 2).form().equals(")")
          && SHORT.matcher(tokens.get(open + 1).form()).matches()) {
        defined.putIfAbsent(tokens.get(open + 1).form(), mention.names());
      }
    }
  }

  /** "the Commonwealth" must not break up "Commonwealth of Independent States". */
  private Optional<Mention> longestFrom(List<Token> tokens, String[] folded, int at) {
    Optional<Mention> mention = longestAt(tokens, folded, at);
    if (mention.isEmpty() || !folded[at].equals("the") || at + 1 == folded.length) {
      return mention;
    }
    int end = mention.get().end();
    boolean broken = longestAt(tokens, folded, at + 1).filter(m -> m.end() > end).isPresent();
    return broken ? Optional.empty() : mention;
  }

  private Optional<Mention> longestAt(List<Token> tokens, String[] folded, int at) {
    String first = folded[at];
    int blank = first.indexOf(' ');
    int reach = lexicon.reachFrom(blank < 0 ? first : first.substring(0, blank));
    for (int end = Math.min(folded.length, at + reach); end > at; end--) {
      String phrase =
          end == at + 1
              ? first
              : String.join(" ", Arrays.asList(folded).subList(at, end))
                  .replace(" 's", "'s")
                  .replace(" ' ", "' ");
      Optional<Mention> mention = matching(tokens, phrase, at, end);
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  private static Supplier<Optional<Mention>> orElse(Optional<Mention> mention) {
    return () -> mention;
  }

  /** "North and South Korea", "Greek and Turkish Cypriots": the first shares the second's noun. */
  private Optional<Mention> sharing(List<Token> tokens, String[] folded, int at) {
    if (at + 3 >= folded.length || !JOINING.contains(folded[at + 1])) {
      return Optional.empty();
    }
    Optional<Mention> second =
        longestAt(tokens, folded, at + 2).filter(m -> m.isName() && m.end() - m.start() > 1);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    String shared = String.join(" ", Arrays.asList(folded).subList(at + 3, second.get().end()));
    return matching(tokens, folded[at] + " " + shared, at, at + 1).filter(Mention::isName);
  }

  private Optional<Mention> matching(List<Token> tokens, String phrase, int at, int end) {
    List<Name> names =
        end == at + 1 && defined.containsKey(tokens.get(at).form())
            ? defined.getOrDefault(tokens.get(at).form(), List.of())
            : lexicon.named(phrase);
    if (!names.isEmpty()) {
      List<Name> fitting =
          names.stream().filter(name -> fits(name, tokens.subList(at, end))).toList();
      if (!fitting.isEmpty()) {
        return Optional.of(new Mention(at, end, fitting, Optional.empty()));
      }
    }
    return lexicon
        .role(phrase)
        .filter(
            role ->
                end > at + 1 || tokens.get(at).isNoun() || tokens.get(at).tag().startsWith("JJ"))
        .map(role -> new Mention(at, end, List.of(), Optional.of(role)));
  }

  /** A name begins with a capital; an acronym has nothing else. */
  private static boolean fits(Name name, List<Token> words) {
    if (name.acronym()) {
      return words.stream()
          .allMatch(
              word ->
                  word.form().chars().noneMatch(Character::isLowerCase)
                      || word.form().chars().filter(Character::isUpperCase).count() > 1);
    }
    return words.stream().anyMatch(word -> Character.isUpperCase(word.form().codePointAt(0)));
  }

  private static boolean isJoined(Token token) {
    return (token.form().indexOf('-') > 0 || token.form().indexOf('\u2013') > 0)
        && Character.isUpperCase(token.form().charAt(0));
  }

  /** "Armenian-Azerbaijani": both; "Russian-backed": nobody who acts. */
  private Optional<Mention> joined(Token token) {
    List<Name> names = new ArrayList<>();
    for (String part : token.form().split("[-\u2013]", -1)) {
      List<Name> known = lexicon.named(Lexicon.fold(part));
      if (known.isEmpty() || !Character.isUpperCase(part.isEmpty() ? ' ' : part.charAt(0))) {
        return Optional.empty();
      }
      names.add(known.get(0));
    }
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(new Mention(token.index(), token.index() + 1, names, Optional.empty()));
  }
}
