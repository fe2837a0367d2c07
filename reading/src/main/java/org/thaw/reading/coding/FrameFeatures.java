package org.thaw.reading.coding;

import java.util.List;
import org.thaw.reading.frame.FrameHints;
import org.thaw.reading.parse.Token;

/** What the frames say of the words, and whether the two stand in their roles. */
final class FrameFeatures extends FeatureGroup {

  FrameFeatures(Cues cues, Keys keys) {
    super(cues, keys);
  }

  @Override
  void add() {
    hints();
  }

  private void hints() {
    for (int i = 0; i < cues.keys.length; i++) {
      for (FrameHints.Hint hint : cues.hints.get(i)) {
        String type = hint.type().name();
        String how =
            side("s", hint.subjects(), cues.source)
                + side("t", hint.subjects(), cues.target)
                + "/"
                + side("s", hint.objects(), cues.source)
                + side("t", hint.objects(), cues.target);
        String sure = hint.conditions() > 0 ? "+" : "";
        boolean not =
            cues.syntax.children(cues.tokens.get(i)).stream()
                .anyMatch(t -> NEGATION.contains(t.lemma()));
        if (how.equals("/")) {
          keys.add(105, type, order, region(i));
          continue;
        }
        keys.add(100, type, how);
        keys.add(101, type, how, sure);
        keys.add(102, type, how, not ? "not" : "");
        keys.add(103, how, cues.keys[i]);
        if (how.equals("s/t")) {
          keys.add(104, type, modality(i));
        }
      }
    }
  }

  private String side(String name, List<Token> fillers, Span span) {
    return fillers.stream().anyMatch(filler -> cues.reaches(filler, span)) ? name : "";
  }
}
