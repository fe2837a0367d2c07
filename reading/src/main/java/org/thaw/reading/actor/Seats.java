package org.thaw.reading.actor;

import java.util.Optional;
import java.util.Set;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** Where the name of a seat of government stands for the city, not for the government. */
public final class Seats {
  private static final Set<String> WHERE =
      Set.of("in", "near", "at", "inside", "outside", "around");

  private Seats() {}

  /** "the Geneva talks": where they were held. Of a mention that is a name. */
  public static boolean isVenue(Mention mention, Token token, Syntax syntax, NounClasses nouns) {
    Name name = mention.names().get(0);
    return (name.use() == Name.Use.METONYM || name.actor().type() == Actor.Type.PLACE)
        && (token.is("compound") || token.is("amod") || token.is("nmod"))
        && syntax
            .head(token)
            .filter(noun -> noun.index() > token.index() && nouns.isOccasion(noun.lemma()))
            .isPresent();
  }

  /** "in Caracas", "in the Dagestani town", "first in Caracas and then in Mexico City". */
  public static boolean isWhere(Syntax syntax, Token token) {
    boolean modifier = token.is("amod") || token.is("compound") || token.is("nmod:poss");
    Token top = modifier ? syntax.head(token).orElse(token) : token;
    Optional<Token> first = top.is("conj") ? syntax.head(top) : Optional.empty();
    return (WHERE.contains(syntax.casesOf(top))
            || syntax.casesOf(top).isEmpty()
                && first.filter(t -> WHERE.contains(syntax.casesOf(t))).isPresent())
        && !top.is("nsubj")
        && !top.is("obj");
  }
}
