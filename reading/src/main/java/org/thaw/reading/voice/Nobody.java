package org.thaw.reading.voice;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/**
 * The quantified nobody: "no government", "nobody", "no state but Y". It names no one, so that
 * nothing may be put down to "government"; what is said of it is denied of everyone, save of whom
 * the phrase itself leaves out or takes in.
 */
public final class Nobody {

  private static final Set<String> PRONOUNS = Set.of("nobody", "none", "no-one", "noone");
  private static final Set<String> ANYBODY =
      Set.of("state", "country", "government", "member", "nation", "power", "capital", "one");

  private static final String INCLUDING = "include";

  private Nobody() {}

  /** Whether a noun phrase is denied as a whole: "no X", "neither X", "nobody". */
  public static boolean isNone(Syntax syntax, Token noun) {
    return exception(syntax, noun).isEmpty()
        && (PRONOUNS.contains(noun.lemma())
            || syntax.children(noun, "det", "neg").anyMatch(d -> d.lemmaIs("no|neither")));
  }

  /** Whether it speaks of anybody at all ("no state"), not of somebody's ("no Y soldier"). */
  public static boolean isAnybody(Syntax syntax, Token noun) {
    return PRONOUNS.contains(noun.lemma())
        || (ANYBODY.contains(noun.lemma())
            && syntax.children(noun, "det", "neg").anyMatch(d -> d.lemma().equals("no")));
  }

  /** "no state but Y", "nobody except Y": whom the phrase leaves out. */
  public static Optional<Token> exception(Syntax syntax, Token noun) {
    return syntax
        .obliques(noun, "except", "except for", "but", "besides", "other than", "apart from")
        .findFirst();
  }

  /** "no state, Y included": whom it takes in by name. */
  public static Stream<Token> included(Syntax syntax, Token noun) {
    Stream<Token> beside =
        syntax
            .children(noun, "appos")
            .filter(
                t ->
                    t.index() + 1 < syntax.sentence().tokens().size()
                        && syntax.sentence().at(t.index() + 1).lemma().equals(INCLUDING));
    Stream<Token> including =
        syntax
            .children(noun, "acl", "advmod", "advcl")
            .filter(t -> t.lemma().equals(INCLUDING))
            .flatMap(t -> syntax.children(t, "nsubj", "nsubj:pass"));
    return Stream.concat(beside, including);
  }
}
