package org.thaw.evaluation.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.statement.Link;
import org.thaw.statement.Outlook;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * Scores statements against gold. A statement satisfies at most one required gold statement, the
 * first that it fits; statements that say the same of the same sentence count once; a statement
 * without a usable sentence (longer than 600 characters, or none) is never right.
 */
final class Scorer {

  private static final int LONGEST = 600;

  private final List<Gold> gold;
  private final Map<String, List<Line>> read = new HashMap<>();
  private final Set<Statement> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Statement> spent = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Counts> kinds = new TreeMap<>();
  private final Map<String, Counts> relations = new TreeMap<>();
  private final Map<Mistake, Integer> missed = new EnumMap<>(Mistake.class);
  private final Map<Mistake, Integer> surplus = new EnumMap<>(Mistake.class);
  private final List<Score.Miss> misses = new ArrayList<>();
  private final List<Score.Surplus> surpluses = new ArrayList<>();
  private int astray;

  private Scorer(List<Gold> gold) {
    this.gold = gold;
  }

  /** A statement with its sentence, folded; empty where that is unusable. */
  private record Line(Statement statement, String sentence) {}

  static Score score(List<String> documents, List<Gold> gold, List<Statement> statements) {
    Scorer scorer = new Scorer(gold);
    documents.forEach(id -> scorer.read.putIfAbsent(id, new ArrayList<>()));
    scorer.sort(statements);
    gold.forEach(scorer::find);
    documents.stream().distinct().forEach(scorer::count);
    return new Score(
        scorer.kinds,
        scorer.relations,
        scorer.missed,
        scorer.surplus,
        scorer.misses,
        scorer.surpluses,
        scorer.astray);
  }

  private void sort(List<Statement> statements) {
    Set<List<String>> seen = new HashSet<>();
    for (Statement statement : statements) {
      List<Line> lines = read.get(statement.source().document());
      String sentence = Fold.of(statement.source().text());
      if (lines == null) {
        astray++;
      } else if (seen.add(says(statement, sentence))) {
        boolean usable = sentence.codePointCount(0, sentence.length()) <= LONGEST;
        lines.add(new Line(statement, usable ? sentence : ""));
      }
    }
  }

  private static List<String> says(Statement statement, String sentence) {
    List<String> said = new ArrayList<>();
    said.add(statement.source().document());
    said.add(sentence);
    said.add(statement.kind() + " " + statement.relation().name());
    said.add(statement.said().subject().flatMap(Party::id).map(id -> "=" + id).orElse(""));
    said.add(statement.said().object().flatMap(Party::id).map(id -> "=" + id).orElse(""));
    said.add(statement.said().polarity().name());
    if (statement instanceof Link link) {
      said.add(Fold.of(link.cause()));
      said.add(Fold.of(link.effect()));
    } else if (statement instanceof Outlook outlook) {
      said.add(Fold.of(outlook.content()));
    }
    return said;
  }

  private List<Statement> sentenceOf(Gold wanted) {
    String anchor = Fold.of(wanted.anchor());
    return read.getOrDefault(wanted.document(), List.of()).stream()
        .filter(line -> !line.sentence().isEmpty() && line.sentence().contains(anchor))
        .map(Line::statement)
        .toList();
  }

  private void find(Gold wanted) {
    List<Statement> sentence = sentenceOf(wanted);
    List<Statement> right = sentence.stream().filter(s -> Matching.core(wanted, s)).toList();
    used.addAll(right);
    if (!wanted.need()) {
      return;
    }
    List<Statement> free =
        right.stream()
            .filter(s -> !spent.contains(s))
            .sorted(Comparator.comparing(s -> !Matching.full(wanted, s)))
            .toList();
    boolean core = !free.isEmpty();
    boolean full = core && Matching.full(wanted, free.get(0));
    add(wanted.kind(), wanted.relations().get(0), new Counts(1, core ? 1 : 0, full ? 1 : 0, 0, 0));
    if (core) {
      spent.add(free.get(0));
    }
    if (!full) {
      miss(core ? Classing.half(wanted, free.get(0)) : Classing.missed(wanted, sentence), wanted);
    }
  }

  private void miss(Mistake mistake, Gold wanted) {
    missed.merge(mistake, 1, Integer::sum);
    misses.add(new Score.Miss(mistake, wanted.document(), Wanted.of(wanted), wanted.anchor()));
  }

  private void count(String document) {
    for (Line line : read.getOrDefault(document, List.of())) {
      Statement statement = line.statement();
      boolean right = used.contains(statement);
      String kind = statement.kind().name().toLowerCase(Locale.ROOT);
      add(kind, statement.relation().name(), new Counts(0, 0, 0, 1, right ? 1 : 0));
      if (!right) {
        Mistake mistake = Classing.surplus(statement, goldOf(document, line.sentence()));
        surplus.merge(mistake, 1, Integer::sum);
        surpluses.add(new Score.Surplus(mistake, statement));
      }
    }
  }

  private Stream<Gold> goldOf(String document, String sentence) {
    return gold.stream()
        .filter(g -> g.document().equals(document) && sentence.contains(Fold.of(g.anchor())));
  }

  private void add(String kind, String relation, Counts counts) {
    kinds.merge(kind, counts, Counts::plus);
    relations.merge(kind + " " + relation, counts, Counts::plus);
  }
}
