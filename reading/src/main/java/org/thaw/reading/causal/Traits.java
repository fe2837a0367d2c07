package org.thaw.reading.causal;

import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/** A sentence as numbers, so that features are mixed rather than joined as strings. */
public final class Traits {

  private static final int OUTSIDE = 7;

  /** How many words. */
  public final int size;

  final int[] form;
  final int[] lemma;
  final int[] tag;
  final int[] relation;
  final int[] head;
  final boolean[] verb;
  final boolean[] comma;

  /** First and last word of what hangs under each word. */
  final int[] first;

  final int[] last;

  /** The highest word whose dependants begin, or end, at each word. */
  final int[] begins;

  final int[] ends;

  /** The verb whose subject begins at each word; -1: none's. */
  final int[] subjectOf;

  /** Of this sentence. */
  public Traits(Sentence sentence) {
    size = sentence.tokens().size();
    form = new int[size];
    lemma = new int[size];
    tag = new int[size];
    relation = new int[size];
    head = new int[size];
    verb = new boolean[size];
    comma = new boolean[size];
    first = new int[size];
    last = new int[size];
    begins = new int[size];
    ends = new int[size];
    subjectOf = new int[size];
    for (Token token : sentence.tokens()) {
      int i = token.index();
      form[i] = token.form().hashCode();
      lemma[i] = token.lemma().hashCode();
      tag[i] = token.tag().hashCode();
      relation[i] = token.relation().hashCode();
      head[i] = token.head();
      verb[i] = token.isVerb();
      comma[i] = token.form().equals(",");
      first[i] = i;
      last[i] = i;
    }
    span();
    for (Token token : sentence.tokens()) {
      if (token.is("nsubj") && token.head() >= 0) {
        subjectOf[first[token.index()]] = token.head();
      }
    }
  }

  private void span() {
    for (int i = 0; i < size; i++) {
      int up = i;
      for (int steps = 0; up >= 0 && steps <= size; steps++) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
        up = head[up];
      }
    }
    java.util.Arrays.fill(subjectOf, -1);
    java.util.Arrays.fill(begins, -1);
    java.util.Arrays.fill(ends, -1);
    for (int i = 0; i < size; i++) {
      begins[first[i]] = wider(begins[first[i]], i);
      ends[last[i]] = wider(ends[last[i]], i);
    }
  }

  private int wider(int one, int other) {
    return one < 0 || last[other] - first[other] > last[one] - first[one] ? other : one;
  }

  int at(int[] values, int index) {
    return index < 0 || index >= size ? OUTSIDE : values[index];
  }
}
