package org.thaw.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.thaw.cli.KeptViews;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.load.EventWriter;
import org.thaw.evaluation.load.RowReader;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Ledgers;
import org.thaw.ledger.StatementQuery;
import org.thaw.ledger.Steps;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.Grain;
import org.thaw.picture.tension.TensionQuestion;
import org.thaw.picture.tension.TensionView;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** The steps of a load measurement; each prints a line of figures. */
final class LoadRun {

  private static final int BATCH = 50_000;
  private static final long AGAIN = 200_000;
  private static final long TOGETHER = 1_000_000;
  private static final int TIMES = 5;
  private static final int PAGE = 51;

  private final Rooms rooms;
  private final long events;
  private final Instant recorded;

  LoadRun(Rooms rooms, long events) {
    this.rooms = rooms;
    this.events = events;
    this.recorded = rooms.clock().instant();
  }

  private void line(String format, Object... values) {
    rooms.console().line(String.format(Locale.ROOT, format, values));
    rooms.console().out().flush();
  }

  void data(Path file, long seed) throws IOException {
    line("events %,d, seed %d, %,d bytes, SHA-256 %s", events, seed, Files.size(file), sha(file));
    line(
        "Java %s, %d processors, heap at most %,d MB",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static String sha(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256; use a complete JDK", e);
    }
  }

  /** Rows stored, without views. */
  void store(String address, BufferedReader in) throws IOException {
    try (Ledger ledger = Ledgers.open(address)) {
      rate("rows stored", ledger, in, events);
    }
    line("  ledger %,d MB", Files.size(Path.of(address)) >> 20);
  }

  private void rate(String what, Ledger ledger, BufferedReader in, long most) throws IOException {
    Watch start = Watch.now();
    List<Long> heap = new ArrayList<>();
    long filed;
    try (Filing filing = new Filing(ledger)) {
      long[] seen = {0};
      long fifth = Math.max(1, most / 5);
      new RowReader(recorded)
          .read(
              in,
              most,
              event -> {
                filing.add(event);
                if (++seen[0] % fifth == 0) {
                  heap.add(used());
                }
              });
      filed = filing.finish();
    }
    line("%s: %,d new; %s; heap in use on the way, MB: %s", what, filed, start.of(most), heap);
  }

  /** Files one batch while the next one is read: a core each. */
  private static final class Filing implements AutoCloseable {
    private final Ledger ledger;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private List<Statement> batch = new ArrayList<>(BATCH);
    private CompletableFuture<Long> filed = CompletableFuture.completedFuture(0L);

    Filing(Ledger ledger) {
      this.ledger = ledger;
    }

    void add(Statement statement) {
      batch.add(statement);
      if (batch.size() == BATCH) {
        hand();
      }
    }

    /** Waits for the batch before, so that no more than two are in memory. */
    private void hand() {
      long before = filed.join();
      List<Statement> full = batch;
      batch = new ArrayList<>(BATCH);
      filed = CompletableFuture.supplyAsync(() -> before + ledger.note(full), writer);
    }

    long finish() {
      hand();
      return filed.join();
    }

    @Override
    public void close() {
      writer.shutdown();
    }
  }

  /** Wall time, and the time that this process's threads had on processors. */
  private record Watch(long wall, long cpu) {

    static Watch now() {
      return new Watch(System.nanoTime(), processors());
    }

    private static long processors() {
      return ManagementFactory.getOperatingSystemMXBean()
              instanceof com.sun.management.OperatingSystemMXBean own
          ? own.getProcessCpuTime()
          : 0;
    }

    String of(long rows) {
      double seconds = (System.nanoTime() - wall) / 1e9;
      double busy = (processors() - cpu) / 1e9;
      return String.format(
          Locale.ROOT,
          "%,d rows in %.1f s = %,.0f a second; %.1f CPU-s = %,.0f a CPU-second",
          rows,
          seconds,
          rows / seconds,
          busy,
          rows / busy);
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** The first rows once more: as after an import that was cut off. */
  void again(String address, BufferedReader in) throws IOException {
    try (Ledger ledger = Ledgers.open(address)) {
      rate("the first rows again", ledger, in, Math.min(events, AGAIN));
    }
  }

  /** Views made ready of what is stored. */
  void views(String address) {
    Watch start = Watch.now();
    try (Ledger ledger = Ledgers.open(address, KeptViews.ALL, Steps.UNSEEN)) {
      line("views ready: %s; heap in use after, MB: %d", start.of(events), used());
      line("  ledger %,d statements", ledger.totals().statements());
    }
    line("  ledger %,d MB", new java.io.File(address).length() >> 20);
  }

  /** Rows stored and views ready in one transaction, as an import does it. */
  void together(String address, BufferedReader in) throws IOException {
    try (Ledger ledger = Ledgers.open(address, KeptViews.ALL, Steps.UNSEEN)) {
      rate("stored and views ready in one", ledger, in, Math.min(events, TOGETHER));
    }
    for (String end : List.of("", "-wal", "-shm", ".lock")) {
      Files.deleteIfExists(Path.of(address + end));
    }
  }

  /** Questions of a warm ledger. */
  void ask(String address) {
    List<String> busy = EventWriter.busiest(200);
    try (Ledger ledger = rooms.ledgers().openForReading(address)) {
      for (String id : List.of(busy.get(0), busy.get(40))) {
        time("status " + id, () -> status(ledger, id));
        time("lean " + id, () -> lean(ledger, id, Optional.empty()));
        time("events, first page, of " + id, () -> page(ledger, Set.of(id), Optional.empty()));
      }
      List<Dyad> dyads =
          List.of(
              Dyad.of(busy.get(0), busy.get(1)),
              Dyad.of(busy.get(2), busy.get(5)),
              Dyad.of(busy.get(0), busy.get(150)),
              Dyad.of(busy.get(120), busy.get(150)));
      for (Dyad dyad : dyads) {
        time("tension " + dyad.key(), () -> tension(ledger, dyad));
        time(
            "events, first page, between " + dyad.key(),
            () -> page(ledger, Set.of(dyad.one(), dyad.other()), Optional.empty()));
      }
      time("events, first page", () -> page(ledger, Set.of(), Optional.empty()));
      LocalDate since = LocalDate.of(2022, 2, 24);
      time("events, first page, since " + since, () -> page(ledger, Set.of(), Optional.of(since)));
    }
  }

  /** What is asked; gives how much came back. */
  private interface Asked {
    int answer();
  }

  private void time(String what, Asked asked) {
    int answered = 0;
    for (int i = 0; i < TIMES; i++) {
      answered = asked.answer();
    }
    double[] millis = new double[TIMES];
    double[] busy = new double[TIMES];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      long cpu = threads.getCurrentThreadCpuTime();
      asked.answer();
      busy[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(busy);
    line(
        "%s: %.1f ms, %.1f of it on a processor (%,d)",
        what, millis[TIMES / 2], busy[TIMES / 2], answered);
  }

  private int status(Ledger ledger, String id) {
    LocalDate day = LocalDate.ofInstant(recorded, ZoneOffset.UTC);
    return new Territory(ledger)
        .on(new StatusQuestion(id, day, Optional.empty()))
        .sections()
        .size();
  }

  private static int lean(Ledger ledger, String id, Optional<String> patron) {
    return new Leans(ledger).of(id, patron, Optional.empty(), Optional.empty()).patrons().size();
  }

  private static int tension(Ledger ledger, Dyad dyad) {
    TensionView view = TensionView.kept();
    TensionQuestion question =
        new TensionQuestion(
            dyad, Grain.MONTH, Optional.empty(), Optional.empty(), Optional.empty());
    return view.read(ledger.kept(view, dyad.key()), question).rows().stream()
        .mapToInt(row -> row.reports())
        .sum();
  }

  private static int page(Ledger ledger, Set<String> parties, Optional<LocalDate> since) {
    List<Statement> events = new ArrayList<>();
    ledger.statements(
        StatementQuery.of(Set.of(Kind.EVENT))
            .withParties(parties)
            .within(since, Optional.empty())
            .first(PAGE),
        events::add);
    return events.size();
  }
}
