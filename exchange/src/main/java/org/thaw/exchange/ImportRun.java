package org.thaw.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.thaw.exchange.code.Actors;
import org.thaw.statement.Statement;

/** One import, of one or several files: passes on what is found and counts it. */
public final class ImportRun {

  /** Of unknown names so many are told apart; the rest counts together. */
  private static final int NAMES_KEPT = 10_000;

  private final ImportSettings settings;
  private final ImportSink sink;
  private final Actors actors;
  private final Map<Remark, Long> remarks = new EnumMap<>(Remark.class);
  private final Map<String, Long> unknown = new HashMap<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private List<String> named = List.of();
  private String file = "";
  private long rows;
  private long rowsOfFile;
  private long statements;
  private long problems;

  /** Begins. */
  public ImportRun(ImportSettings settings, ImportSink sink) {
    this.settings = settings;
    this.sink = sink;
    this.actors = new Actors(settings.lexicon(), this::unknown);
  }

  /** What it works with. */
  public ImportSettings settings() {
    return settings;
  }

  /** Knows the actors of the formats, and remembers those that no table knows. */
  public Actors actors() {
    return actors;
  }

  /** What formats keep from one file of a run to the next. */
  public <T> T shared(Class<T> type, Supplier<T> first) {
    return type.cast(shared.computeIfAbsent(type, key -> first.get()));
  }

  void named(List<ImportFile> files) {
    named = files.stream().map(ImportFile::name).toList();
  }

  /** The names of all files of the run. */
  public List<String> named() {
    return named;
  }

  void begin(String name) {
    file = name;
    rowsOfFile = 0;
  }

  /** Counts a row that is read. */
  public void row() {
    rows++;
    rowsOfFile++;
    sink.row();
  }

  /** Passes on what a row says. */
  public void statement(Statement statement) {
    statements++;
    sink.statement(statement);
  }

  /** A row that could not be read. */
  public void bad(long line, String why) {
    problems++;
    sink.problem(new Problem(file, line, why));
  }

  /** A row of which something is to be said. */
  public void remark(Remark remark) {
    remarks.merge(remark, 1L, Long::sum);
  }

  private void unknown(String name) {
    remark(Remark.UNKNOWN_ACTOR);
    if (unknown.containsKey(name) || unknown.size() < NAMES_KEPT) {
      unknown.merge(name, 1L, Long::sum);
    }
  }

  /** How many rows were read, the bad ones too. */
  public long rows() {
    return rows;
  }

  /** How many rows of the file at hand were read. */
  long rowsOfFile() {
    return rowsOfFile;
  }

  /** How many statements they gave. */
  public long statements() {
    return statements;
  }

  /** How many rows could not be read. */
  public long problems() {
    return problems;
  }

  /** How often each remark was made. */
  public Map<Remark, Long> remarks() {
    return Map.copyOf(remarks);
  }

  /** The names that no table knew, the most frequent first, at most so many. */
  public Map<String, Long> unknownNames(int most) {
    List<Map.Entry<String, Long>> sorted =
        unknown.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .toList();
    Map<String, Long> names = new LinkedHashMap<>();
    sorted.forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    return names;
  }
}
