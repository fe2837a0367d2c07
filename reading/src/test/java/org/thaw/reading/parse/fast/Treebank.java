package org.thaw.reading.parse.fast;

import java.util.ArrayList;
import java.util.List;

/** A treebank's sentences as the models see them. */
record Treebank(
    List<Conllu.Gold> gold,
    List<Words> words,
    List<int[]> tags,
    List<int[]> heads,
    List<int[]> relations) {

  static Treebank of(List<Conllu.Gold> sentences, List<String> tagNames, List<String> labelNames) {
    Treebank bank =
        new Treebank(
            sentences, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Conllu.Gold s : sentences) {
      bank.words.add(Words.of(s.forms()));
      bank.tags.add(numbers(s.tags(), tagNames));
      bank.relations.add(numbers(s.relations(), labelNames));
      int[] heads = Projective.of(s.heads());
      for (int i = 0; i < heads.length; i++) {
        heads[i] = heads[i] < 0 ? heads.length : heads[i];
      }
      bank.heads.add(heads);
    }
    return bank;
  }

  private static int[] numbers(String[] names, List<String> known) {
    int[] out = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      out[i] = known.indexOf(names[i]);
    }
    return out;
  }
}
