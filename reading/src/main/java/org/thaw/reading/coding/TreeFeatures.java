package org.thaw.reading.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/** What governs each of the two, and the path between them. */
final class TreeFeatures extends FeatureGroup {

  TreeFeatures(Cues cues, Keys keys) {
    super(cues, keys);
  }

  @Override
  void add() {
    Token source = cues.head(cues.source);
    Token target = cues.head(cues.target);
    List<Token> up = up(source);
    List<Token> other = up(target);
    chain("s", source, up);
    chain("t", target, other);
    path(source, up, other);
  }

  private List<Token> up(Token from) {
    List<Token> found = new ArrayList<>();
    Optional<Token> at = Optional.of(from);
    while (at.isPresent() && found.size() < 12) {
      found.add(at.get());
      at = cues.syntax.head(at.get());
    }
    return found;
  }

  private void chain(String which, Token from, List<Token> up) {
    Optional<Token> governor = up.stream().skip(1).filter(t -> isOutside(t.index())).findFirst();
    if (governor.isEmpty()) {
      return;
    }
    Token word = governor.get();
    String key = cues.keys[word.index()];
    keys.add(60, which, key);
    keys.add(61, which, key, from.relation());
    keys.add(62, which, key, cues.syntax.casesOf(from));
    keys.add(63, which, from.relation(), cues.syntax.casesOf(from));
    cues.types
        .get(word.index())
        .forEach(
            type -> {
              keys.add(64, which, type.name(), from.relation());
              keys.add(65, which, type.name());
            });
    String modality = modality(word.index());
    keys.add(71, which, modality, word.isVerb() ? "v" : "n");
    cues.types.get(word.index()).forEach(type -> keys.add(72, which, modality, type.name()));
    around(which, word);
  }

  /** What depends on a predicate. */
  private void around(String which, Token word) {
    String key = cues.keys[word.index()];
    for (Token child : cues.syntax.children(word)) {
      int i = child.index();
      if (isOutside(i) && (cues.isContent(i) || child.is("compound:prt"))) {
        keys.add(66, which, key, cues.keys[i]);
        keys.add(67, which, child.relation(), cues.keys[i]);
        cues.types
            .get(i)
            .forEach(
                type -> {
                  keys.add(68, which, key, type.name());
                  keys.add(69, which, child.relation(), type.name());
                  cues.types
                      .get(word.index())
                      .forEach(
                          own -> keys.add(70, which, own.name(), type.name(), child.relation()));
                });
      }
    }
  }

  private void path(Token source, List<Token> up, List<Token> other) {
    Token top = null;
    for (Token token : up) {
      if (other.contains(token)) {
        top = token;
        break;
      }
    }
    if (top == null) {
      keys.add(80, "none");
      return;
    }
    StringBuilder shape = new StringBuilder();
    StringBuilder words = new StringBuilder();
    List<Token> on = new ArrayList<>();
    for (Token token : up.subList(0, up.indexOf(top))) {
      shape.append('<').append(token.relation());
      visit(token, words, on);
    }
    visit(top, words, on);
    shape.append('^');
    for (int i = other.indexOf(top) - 1; i >= 0; i--) {
      shape.append('>').append(other.get(i).relation());
      visit(other.get(i), words, on);
    }
    keys.add(81, shape.toString());
    keys.add(82, words.toString());
    keys.add(83, shape.toString(), words.toString());
    keys.add(84, source.relation(), Integer.toString(Math.min(5, on.size())));
    for (int i = 0; i < on.size(); i++) {
      Token token = on.get(i);
      String key = cues.keys[token.index()];
      keys.add(85, key);
      keys.add(86, key, token.tag());
      cues.types.get(token.index()).forEach(type -> keys.add(87, type.name()));
      String modality = modality(token.index());
      if (token.isVerb()) {
        keys.add(95, modality);
        cues.types.get(token.index()).forEach(type -> keys.add(96, modality, type.name()));
      }
      if (i == 0) {
        keys.add(88, key);
        cues.types.get(token.index()).forEach(type -> keys.add(89, type.name()));
      }
      if (i == on.size() - 1) {
        keys.add(90, key);
        cues.types.get(token.index()).forEach(type -> keys.add(91, type.name()));
      }
      if (i > 0) {
        Token last = on.get(i - 1);
        keys.add(92, cues.keys[last.index()], key);
        for (EventType one : cues.types.get(last.index())) {
          keys.add(93, one.name(), key);
          cues.types.get(token.index()).forEach(two -> keys.add(94, one.name(), two.name()));
        }
      }
      around("p", token);
    }
  }

  private void visit(Token token, StringBuilder words, List<Token> on) {
    if (isOutside(token.index())) {
      words.append(' ').append(cues.keys[token.index()]);
      on.add(token);
    }
  }
}
