package org.thaw.reading.coding;

import java.util.ArrayList;
import java.util.List;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/** The verbs between the two, or the one that both are the subjects of, and what follows. */
final class VerbFeatures extends FeatureGroup {

  /** The last word that counts before the second of the two. */
  private final String last;

  VerbFeatures(Cues cues, Keys keys, String last) {
    super(cues, keys);
    this.last = last;
  }

  @Override
  void add() {
    verbs();
    after();
  }

  private void verbs() {
    List<Integer> verbs = new ArrayList<>();
    for (int i = first.end(); i < second.start(); i++) {
      if (cues.verb[i]) {
        verbs.add(i);
      }
    }
    keys.add(30, order, Integer.toString(Math.min(4, verbs.size())));
    for (int k = 0; k < verbs.size(); k++) {
      int v = verbs.get(k);
      String place = k == 0 ? "1" : k == 1 ? "2" : "3";
      keys.add(31, order, place, cues.keys[v]);
      keys.add(32, order, place, cues.keys[v], cues.tokens.get(v).tag());
      keys.add(33, order, place, cues.keys[v], last);
      keys.add(34, order, place, modality(v));
      cues.types.get(v).forEach(type -> keys.add(35, order, place, type.name()));
      cues.types.get(v).forEach(type -> keys.add(36, order, place, type.name(), modality(v)));
      if (k > 0) {
        int u = verbs.get(k - 1);
        keys.add(37, order, cues.keys[u], cues.keys[v]);
        for (EventType one : cues.types.get(u)) {
          keys.add(38, order, one.name(), cues.keys[v]);
          cues.types.get(v).forEach(other -> keys.add(39, order, one.name(), other.name()));
        }
      }
    }
    if (verbs.isEmpty()) {
      joint();
    } else {
      int v = verbs.get(verbs.size() - 1);
      keys.add(40, order, cues.keys[v]);
      cues.types.get(v).forEach(type -> keys.add(41, order, type.name()));
      if (cues.tokens.get(v).tag().equals("VBN")) {
        keys.add(42, order, last);
      }
    }
  }

  /** "X and Y met", "X's talks with Y ended": the first verb after both. */
  private void joint() {
    for (int i = second.end(); i < cues.keys.length; i++) {
      if (cues.verb[i]) {
        keys.add(43, order, last, cues.keys[i]);
        keys.add(44, order, cues.keys[i], cues.tokens.get(i).tag());
        keys.add(45, order, last, modality(i));
        for (EventType type : cues.types.get(i)) {
          keys.add(46, order, last, type.name());
          keys.add(47, order, modality(i), type.name());
        }
        return;
      }
    }
  }

  /** What follows the later of the two: where a complement often stands. */
  private void after() {
    int shown = 0;
    String before = "";
    String preposition = "";
    for (int i = second.end(); i < cues.keys.length && shown < 8; i++) {
      Token token = cues.tokens.get(i);
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        preposition = token.lemma();
      }
      if (!cues.isContent(i)) {
        continue;
      }
      String key = cues.keys[i];
      if (shown < 2) {
        keys.add(50, order, Integer.toString(shown), key);
        keys.add(51, order, before, key);
      }
      if (cues.verb[i]) {
        keys.add(52, order, preposition, key);
        cues.types.get(i).forEach(type -> keys.add(53, order, type.name()));
      }
      before = key;
      shown++;
    }
  }
}
