package org.thaw.cli.outlook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.dyad.DyadWalks;
import org.thaw.foresight.outlook.Annals;
import org.thaw.foresight.outlook.Chronicle;
import org.thaw.foresight.outlook.Dyad;
import org.thaw.ledger.CodedGist;
import org.thaw.ledger.Ledger;

/**
 * The history of one ledger, as forecasts need it: coded events are read once, and then only those
 * that were added. Whoever holds a ledger open holds this beside it.
 */
public final class Histories {

  /** Of so many evenings and states of the ledger a chronicle is at hand. */
  private static final int MOST = 4;

  private static final String NOTHING = "";

  private final DyadWalks walks = new DyadWalks();
  private final Map<String, Chronicle> chronicles = new LinkedHashMap<>();
  private Annals annals = new Annals();
  private long size;
  private long lastRow;
  private String lastId = NOTHING;

  /** What is remembered of forecasts before. */
  public DyadWalks walks() {
    return walks;
  }

  /** All that was known by the evening of a day, with what happened between two in words. */
  public Chronicle of(Ledger ledger, Dyad dyad, LocalDate evening) {
    return of(ledger, evening)
        .with(
            dyad,
            Chronicles.events(ledger, Set.of(dyad.one(), dyad.other()), Optional.of(evening)));
  }

  /** All that was known by the evening of a day: how often what happened between whom. */
  public synchronized Chronicle of(Ledger ledger, LocalDate evening) {
    String key = ledger.stamp() + ' ' + evening;
    Chronicle there = chronicles.remove(key);
    if (there == null) {
      follow(ledger);
      there =
          Chronicle.of(
              annals,
              Chronicles.inWords(ledger, evening),
              Chronicles.cameOut(ledger, evening),
              evening.plusDays(1));
      chronicles.keySet().stream()
          .limit(Math.max(0, chronicles.size() + 1 - MOST))
          .toList()
          .forEach(chronicles::remove);
    }
    chronicles.put(key, there);
    return there;
  }

  /** Reads what was added; all of it anew if any of what was there is there no more. */
  private void follow(Ledger ledger) {
    boolean[] there = {lastRow == 0};
    String last = lastId;
    long row = lastRow;
    long all =
        ledger.codedGists(
            lastRow,
            gist -> {
              if (gist.row() == row) {
                there[0] = gist.id().equals(last);
              } else {
                add(gist);
              }
            });
    if (!there[0] || all != size) {
      annals = new Annals();
      size = 0;
      lastRow = 0;
      lastId = NOTHING;
      ledger.codedGists(0, this::add);
    }
  }

  private void add(CodedGist gist) {
    size++;
    lastRow = gist.row();
    lastId = gist.id();
    if (gist.toBeSo()
        && gist.subject().isPresent()
        && gist.object().isPresent()
        && !gist.subject().equals(gist.object())) {
      annals.add(
          new Annals.Brief(
              gist.subject().get(),
              gist.type(),
              gist.object().get(),
              gist.from().orElse(Long.MIN_VALUE),
              gist.to(),
              gist.told()));
    }
  }
}
