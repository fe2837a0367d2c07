package org.thaw.reading.coding;

import java.util.ArrayList;
import java.util.List;
import org.thaw.reading.parse.Token;

/** The words between the two in their order. */
final class SequenceFeatures extends FeatureGroup {

  SequenceFeatures(Cues cues, Keys keys) {
    super(cues, keys);
  }

  @Override
  void add() {
    List<String> skeleton = skeleton();
    sequence(skeleton);
    new VerbFeatures(cues, keys, skeleton.isEmpty() ? "" : skeleton.get(skeleton.size() - 1)).add();
  }

  /** The words between the two, without those that rarely matter. */
  private List<String> skeleton() {
    List<String> found = new ArrayList<>();
    for (int i = first.end(); i < second.start(); i++) {
      Token token = cues.tokens.get(i);
      boolean counts =
          Character.isLetter(token.form().charAt(0))
              && !token.tag().equals("DT")
              && !token.tag().startsWith("JJ")
              && !(token.tag().equals("RB") && !NEGATION.contains(token.lemma()))
              && !token.tag().equals("POS")
              && !token.tag().startsWith("PRP");
      String key = cues.keys[i];
      boolean again = !found.isEmpty() && found.get(found.size() - 1).equals(key);
      if (counts && !again && !(key.equals("<n>") || key.equals("<c>"))) {
        found.add(key);
      }
    }
    return found;
  }

  private void sequence(List<String> skeleton) {
    keys.add(20, order, String.join(" ", skeleton));
    keys.add(21, order, Integer.toString(Math.min(8, skeleton.size())));
    for (int i = 0; i + 2 < skeleton.size(); i++) {
      keys.add(22, order, skeleton.get(i), skeleton.get(i + 1), skeleton.get(i + 2));
    }
    if (!skeleton.isEmpty()) {
      keys.add(23, order, skeleton.get(skeleton.size() - 1));
      keys.add(24, order, skeleton.get(0));
    }
    if (skeleton.size() > 1) {
      int n = skeleton.size();
      keys.add(25, order, skeleton.get(n - 2), skeleton.get(n - 1));
      keys.add(26, order, skeleton.get(0), skeleton.get(1));
    }
  }
}
