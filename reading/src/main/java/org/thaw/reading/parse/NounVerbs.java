package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what parsers get wrong where a verb looks like a plural: "Iran arms and finances Hezbollah"
 * is tagged as two nouns there. A plural that has an object, right after a name, is a verb, and the
 * name its subject; so is a plural with an object that is joined to it.
 */
public final class NounVerbs {

  private NounVerbs() {}

  /** The sentence with such plurals as verbs. */
  public static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token plural : sentence.tokens()) {
      Optional<Token> subject = subject(sentence, plural);
      if (subject.isPresent()) {
        tokens.set(plural.index(), asVerb(plural));
        Token name = subject.get();
        tokens.set(name.index(), name.hungOn(plural.index(), "nsubj"));
        joined(sentence, plural).forEach(also -> tokens.set(also.index(), asVerb(also)));
        changed = true;
      }
    }
    return changed ? sentence.with(tokens) : sentence;
  }

  private static Optional<Token> subject(Sentence sentence, Token plural) {
    int before = plural.index() - 1;
    boolean verb =
        plural.tag().equals("NNS")
            && (plural.relation().equals("root") || plural.is("acl:relcl") || plural.is("ccomp"))
            && before >= 0
            && (hasObject(sentence, plural)
                || joined(sentence, plural).stream().anyMatch(t -> hasObject(sentence, t)));
    return Optional.of(before)
        .filter(i -> verb)
        .map(sentence::at)
        .filter(t -> t.isName() && t.head() == plural.index())
        .filter(t -> t.is("compound") || t.is("nsubj"));
  }

  private static boolean hasObject(Sentence sentence, Token noun) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.head() == noun.index()
                    && t.is("obj")
                    && (t.index() > noun.index() || t.tag().startsWith("W")));
  }

  private static List<Token> joined(Sentence sentence, Token plural) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == plural.index() && t.is("conj") && t.tag().equals("NNS"))
        .toList();
  }

  private static Token asVerb(Token plural) {
    return new Token(
        plural.index(),
        plural.form(),
        lemma(plural.form()),
        "VBZ",
        plural.head(),
        plural.relation(),
        plural.start(),
        plural.end());
  }

  private static String lemma(String form) {
    return form.endsWith("ies")
        ? form.substring(0, form.length() - 3) + "y"
        : form.matches(".*(?:s|x|z|ch|sh)es")
            ? form.substring(0, form.length() - 2)
            : form.substring(0, form.length() - 1);
  }
}
