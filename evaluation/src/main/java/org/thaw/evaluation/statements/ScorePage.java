package org.thaw.evaluation.statements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.statement.Party;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/** A score for people, in 80 columns. */
public final class ScorePage {

  private static final int WIDEST_WORDS = 110;

  private ScorePage() {}

  /** The totals: all together and each kind, with the change since the recorded figures. */
  public static String totals(Score score, Map<String, Counts> before) {
    StringBuilder page = head("kind");
    score.kinds().forEach((kind, c) -> page.append(row(kind, c, before.get(kind))));
    Counts all = before.values().stream().reduce(Counts.NONE, Counts::plus);
    page.append(row("all", score.all(), before.isEmpty() ? null : all));
    page.append(String.format(Locale.ROOT, "full recall %.1f", score.all().fullRecall()));
    if (!before.isEmpty()) {
      page.append(change(score.all().fullRecall() - all.fullRecall()));
    }
    page.append('\n');
    if (score.astray() > 0) {
      page.append(score.astray()).append(" statements name none of these documents\n");
    }
    return page.toString();
  }

  /** By relation and by class of error. */
  public static String details(Score score) {
    StringBuilder page = head("relation");
    score.relations().forEach((relation, c) -> page.append(row(relation, c, null)));
    page.append(String.format("\n%-46s %7s %7s\n", "error", "missed", "surplus"));
    for (Mistake mistake : Mistake.values()) {
      int missed = score.missed().getOrDefault(mistake, 0);
      int surplus = score.surplus().getOrDefault(mistake, 0);
      if (missed + surplus > 0) {
        page.append(String.format("%-46s %7d %7d\n", mistake.words(), missed, surplus));
      }
    }
    return page.toString();
  }

  /** Each miss and each surplus, a line each. */
  public static String each(Score score) {
    StringBuilder page = new StringBuilder();
    for (Score.Miss miss : score.misses()) {
      page.append(
          String.format(
              "missed   %-9s %s: %s | %s\n",
              miss.mistake(), miss.document(), miss.wanted(), miss.anchor()));
    }
    for (Score.Surplus surplus : score.surpluses()) {
      page.append(surplus(surplus));
    }
    return page.toString();
  }

  private static String surplus(Score.Surplus surplus) {
    Statement statement = surplus.statement();
    Said said = statement.said();
    String sentence = statement.source().text().replaceAll("\\s+", " ");
    return String.format(
        "surplus  %-9s %s: %s %s %s → %s | %s\n",
        surplus.mistake(),
        statement.source().document(),
        statement.kind().name().toLowerCase(Locale.ROOT),
        statement.relation().name(),
        id(said.subject()),
        id(said.object()),
        sentence.substring(0, Math.min(WIDEST_WORDS, sentence.length())));
  }

  private static String id(Optional<Party> party) {
    return party.map(Party::key).orElse("–");
  }

  private static StringBuilder head(String first) {
    return new StringBuilder(
        String.format(
            "%-24s %8s %8s %9s %5s %5s %5s\n",
            first, "core", "full", "right", "rec.", "prec.", "F1"));
  }

  private static String row(String name, Counts c, @Nullable Counts before) {
    String row =
        String.format(
            Locale.ROOT,
            "%-24s %8s %8s %9s %5.1f %5.1f %5.1f",
            name,
            c.core() + "/" + c.need(),
            c.full() + "/" + c.need(),
            c.right() + "/" + c.said(),
            c.recall(),
            c.precision(),
            c.f1());
    return row + (before == null ? "" : change(c.f1() - before.f1())) + "\n";
  }

  private static String change(double by) {
    return Math.abs(by) < 0.05 ? "     =" : String.format(Locale.ROOT, " %+5.1f", by);
  }
}
