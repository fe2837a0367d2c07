package org.thaw.cli.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.cli.Exit;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Filing;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** Counts what a run did. Filled by one thread at a time. */
public final class Tally {

  private final Map<Filing.Outcome, Long> outcomes = new EnumMap<>(Filing.Outcome.class);
  private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
  private long refused;
  private long foreign;
  private long failed;
  private long sentences;
  private long cpuNanos;
  private Optional<Exit> firstProblem = Optional.empty();

  /** A document was filed, or found to be there already. */
  synchronized void filed(Filing.Outcome outcome, List<Statement> statements) {
    outcomes.merge(outcome, 1L, Long::sum);
    if (outcome == Filing.Outcome.NEW || outcome == Filing.Outcome.NEAR_COPY) {
      statements.forEach(statement -> kinds.merge(statement.kind(), 1L, Long::sum));
    }
  }

  /** Something could not be taken in. */
  synchronized void refused(Exit exit) {
    refused++;
    problem(exit);
  }

  /** A document's reading threw. */
  synchronized void failed() {
    failed++;
    problem(Exit.INTERNAL);
  }

  /** A document is in a language that Thaw does not read. */
  synchronized void foreign() {
    foreign++;
  }

  /** A reading thread read so many sentences in so much of its time. */
  synchronized void read(long moreSentences, long moreCpuNanos) {
    sentences += moreSentences;
    cpuNanos += moreCpuNanos;
  }

  private void problem(Exit exit) {
    firstProblem = firstProblem.or(() -> Optional.of(exit));
  }

  /** How the command ends: by the first problem. */
  public synchronized Exit exit() {
    return firstProblem.orElse(Exit.OK);
  }

  /** How many documents had that outcome. */
  public synchronized long count(Filing.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** How many statements were filed. */
  public synchronized long statements() {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Prints it for a person. */
  public synchronized void print(Console console, String ledger) {
    console.wrapped(0, "Documents: " + String.join(", ", documents()) + ".");
    console.wrapped(0, "Statements: " + statements() + byKind() + ".");
    if (sentences > 0) {
      console.wrapped(
          0,
          String.format(Locale.ROOT, "Read %d sentences, %.1f a CPU-second.", sentences, rate()));
    }
    console.wrapped(0, "Ledger: " + ledger);
  }

  /** The same for machines. */
  public synchronized ObjectNode json(String ledger) {
    ObjectNode json = Json.object().put("ledger", ledger);
    ObjectNode documents = json.putObject("documents");
    for (Filing.Outcome outcome : Filing.Outcome.values()) {
      documents.put(name(outcome), count(outcome));
    }
    documents.put("refused", refused).put("not English", foreign).put("failed", failed);
    ObjectNode statements = json.putObject("statements");
    kinds.forEach((kind, count) -> statements.put(name(kind), count));
    json.put("sentences", sentences);
    json.put("sentencesPerCpuSecond", rate());
    return json;
  }

  private List<String> documents() {
    List<String> all = new ArrayList<>(List.of(count(Filing.Outcome.NEW) + " new"));
    for (Filing.Outcome outcome : Filing.Outcome.values()) {
      if (outcome != Filing.Outcome.NEW) {
        add(all, count(outcome), words(outcome));
      }
    }
    add(all, refused, "refused");
    add(all, foreign, "kept unread (not English)");
    add(all, failed, "failed");
    return all;
  }

  private static void add(List<String> all, long count, String words) {
    if (count > 0) {
      all.add(count + " " + words);
    }
  }

  private static String words(Filing.Outcome outcome) {
    return switch (outcome) {
      case NEW -> "new";
      case NEAR_COPY -> "near-copies (kept, no independent origin)";
      case COPY -> "there already";
      case ID_TAKEN -> "under an id that another text has (give them ids of their own)";
      case FORGOTTEN -> "forgotten earlier (left out)";
    };
  }

  private String byKind() {
    return kinds.isEmpty()
        ? ""
        : kinds.entrySet().stream()
            .map(entry -> name(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private double rate() {
    return cpuNanos == 0 ? 0 : Math.round(sentences * 1e10 / cpuNanos) / 10.0;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
