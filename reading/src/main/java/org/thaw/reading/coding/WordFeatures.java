package org.thaw.reading.coding;

import java.util.Locale;
import org.thaw.reading.parse.Token;

/** The words: of the two phrases, and before, between and after them. */
final class WordFeatures extends FeatureGroup {

  WordFeatures(Cues cues, Keys keys) {
    super(cues, keys);
  }

  @Override
  void add() {
    parties();
    words();
  }

  private void parties() {
    keys.add(1, "bias");
    keys.add(1, order);
    party("s", cues.source);
    party("t", cues.target);
  }

  private void party(String which, Span span) {
    Token head = cues.head(span);
    keys.add(2, which, head.tag());
    keys.add(2, which, head.relation());
    if (!head.isName()) {
      keys.add(3, which, head.lemma());
    }
    for (int i = span.start(); i < span.end(); i++) {
      Token token = cues.tokens.get(i);
      if (Character.isLetter(token.form().charAt(0)) && !token.tag().equals("DT")) {
        keys.add(4, which, token.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void words() {
    String before = "";
    for (int i = 0; i < cues.keys.length; i++) {
      String key = cues.keys[i];
      if (key.startsWith("<") && key.equals(before)) {
        continue;
      }
      String region = region(i);
      if (cues.isContent(i)) {
        keys.add(10, key);
        keys.add(11, order, region, key);
        cues.types.get(i).forEach(type -> keys.add(12, order, region, type.name()));
        if (i > second.end() && i < second.end() + 4) {
          keys.add(13, order, key);
        }
      }
      keys.add(14, before, key);
      if (!region.equals("b")) {
        keys.add(15, order, region, before, key);
      }
      if (region.equals("b") || !NEGATION.contains(key)) {
        before = key;
        continue;
      }
      keys.add(16, order, region, "negated");
      before = key;
    }
  }
}
