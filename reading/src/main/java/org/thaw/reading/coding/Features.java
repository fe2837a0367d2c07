package org.thaw.reading.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.frame.FrameHints;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/** What the classifier looks at: words around the pair, the tree between them, frames. */
final class Features {

  private static final Set<String> NEGATION =
      Set.of("not", "n't", "never", "no", "without", "nor", "neither", "nobody", "none");
  private static final Set<String> MODAL =
      Set.of("will", "would", "could", "may", "might", "should", "must", "can", "to");

  private final Cues cues;
  private final Keys keys = new Keys();
  private final boolean sourceFirst;
  private final Span first;
  private final Span second;
  private final String order;

  private Features(Cues cues) {
    this.cues = cues;
    sourceFirst = cues.source.start() <= cues.target.start();
    first = sourceFirst ? cues.source : cues.target;
    second = sourceFirst ? cues.target : cues.source;
    order = sourceFirst ? "S" : "T";
  }

  /** The hashed features of a marked sentence. */
  static int[] of(Marked marked, FrameLexicon frames) {
    Features features = new Features(new Cues(marked, frames));
    features.parties();
    features.words();
    features.sequence();
    features.chains();
    features.hints();
    return features.keys.sorted();
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

  private String region(int i) {
    return i < first.start() ? "b" : i < second.start() ? "m" : "a";
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

  private void sequence() {
    List<String> skeleton = skeleton();
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
    verbs(skeleton);
    after();
  }

  private void verbs(List<String> skeleton) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = first.end(); i < second.start(); i++) {
      if (cues.verb[i]) {
        verbs.add(i);
      }
    }
    keys.add(30, order, Integer.toString(Math.min(4, verbs.size())));
    String last = skeleton.isEmpty() ? "" : skeleton.get(skeleton.size() - 1);
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
      joint(last);
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
  private void joint(String last) {
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

  /** The modal, the negation, the tense before a verb. */
  private String modality(int v) {
    StringBuilder found = new StringBuilder();
    for (int i = Math.max(0, v - 3); i < v; i++) {
      String lemma = cues.tokens.get(i).lemma();
      if (NEGATION.contains(lemma)) {
        found.append('-');
      } else if (MODAL.contains(lemma)) {
        found.append(lemma.equals("to") ? '>' : '?');
      } else if (lemma.equals("be") && cues.tokens.get(v).tag().equals("VBN")) {
        found.append('p');
      }
    }
    return found.toString();
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

  // ---- frames

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

  // ---- the tree

  private void chains() {
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

  private boolean isOutside(int i) {
    return !cues.source.covers(i) && !cues.target.covers(i);
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
