package org.thaw.reading.parse;

/**
 * A word of a sentence with its place in the syntax.
 *
 * @param index place in its sentence, from 0
 * @param form the word as it stands
 * @param lemma its dictionary form, lower case
 * @param tag its part of speech by the Penn Treebank's tags ({@code VBD}, {@code NNP})
 * @param head index of the word that it depends on; -1: the sentence's root
 * @param relation the basic Universal Dependencies (version 2) relation to its head, with English
 *     subtypes ({@code nsubj:pass}); {@code root} for the root
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 */
public record Token(
    int index,
    String form,
    String lemma,
    String tag,
    int head,
    String relation,
    int start,
    int end) {

  /** Whether it is a verb in any form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a noun or a name. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is (part of) a name. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** The same word in another place of the tree. */
  public Token hungOn(int newHead, String newRelation) {
    return new Token(index, form, lemma, tag, newHead, newRelation, start, end);
  }

  /** Whether its lemma is one of these, as {@code would|could|might}. */
  public boolean lemmaIs(String alternatives) {
    return Alternatives.of(alternatives).contains(lemma);
  }

  /** Whether its tag is one of these. */
  public boolean tagIs(String alternatives) {
    return Alternatives.of(alternatives).contains(tag);
  }

  /** Whether its relation is this one or a subtype of it. */
  public boolean is(String wanted) {
    return relation.equals(wanted)
        || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':');
  }
}
