package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.picture.leaning.LeanAnswer.Sign;
import org.thaw.picture.leaning.LeanAnswer.Standing;
import org.thaw.picture.leaning.LeanAnswer.Term;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Status;

/** Groups statuses that say the same, and says what a day allows to be made of them. */
final class Terms {

  /** After so many months without a report a status is unknown, not unchanged. */
  private static final int STALE_AFTER_MONTHS = 24;

  private static final Comparator<Status> LATEST =
      Comparator.<Status, LocalDate>comparing(Days::said)
          .thenComparing(status -> status.source().document())
          .thenComparing(Status::id);

  private final LocalDate on;
  private final Function<String, String> origins;

  Terms(LocalDate on, Function<String, String> origins) {
    this.on = on;
    this.origins = origins;
  }

  /** The ones that hold first, then the best borne out. */
  List<Term> of(List<Status> statuses) {
    Map<String, List<Status>> groups = new TreeMap<>();
    for (Status status : statuses) {
      if (!Days.said(status).isAfter(on)) {
        groups.computeIfAbsent(group(status), key -> new ArrayList<>()).add(status);
      }
    }
    return groups.values().stream()
        .map(this::term)
        .sorted(
            Comparator.comparing(Term::standing)
                .thenComparing(Term::origins, Comparator.reverseOrder())
                .thenComparing(Term::said, Comparator.reverseOrder())
                .thenComparing(term -> term.status().id()))
        .toList();
  }

  private static String group(Status status) {
    return String.join(
        "\u001f",
        status.relation().name(),
        status.said().subject().map(Party::key).orElse(""),
        status.said().object().map(Party::key).orElse(""),
        status.said().polarity().name());
  }

  private Term term(List<Status> group) {
    Status latest = group.stream().max(LATEST).orElseThrow();
    int independent =
        (int) group.stream().map(s -> origins.apply(s.source().document())).distinct().count();
    return new Term(latest, standing(latest), Days.said(latest), independent);
  }

  private Standing standing(Status status) {
    if (status.said().polarity() == Polarity.DENIED) {
      return Standing.SAID_NOT_TO_BE;
    }
    Optional<LocalDate> end = status.said().period().to();
    if (end.map(day -> day.isBefore(on)).orElse(false)) {
      return Standing.ENDED;
    }
    boolean stale = on.isAfter(Days.said(status).plusMonths(STALE_AFTER_MONTHS));
    return stale && end.isEmpty() ? Standing.UNKNOWN_SINCE : Standing.HOLDS;
  }

  /** What speaks for more or less since a day. */
  static List<Sign> signs(List<Term> terms, LocalDate since) {
    List<Sign> signs = new ArrayList<>();
    for (Term term : terms) {
      sign(term, since).ifPresent(signs::add);
    }
    return signs;
  }

  private static Optional<Sign> sign(Term term, LocalDate since) {
    Status status = term.status();
    boolean recent = !term.said().isBefore(since);
    boolean began = status.said().period().from().map(day -> !day.isBefore(since)).orElse(false);
    boolean ended = status.said().period().to().map(day -> !day.isBefore(since)).orElse(false);
    return switch (term.standing()) {
      case HOLDS -> began ? sign(true, "began", status) : Optional.empty();
      case ENDED -> ended ? sign(false, "ended", status) : Optional.empty();
      case SAID_NOT_TO_BE -> recent ? sign(false, "is said not to be", status) : Optional.empty();
      case UNKNOWN_SINCE -> Optional.empty();
    };
  }

  private static Optional<Sign> sign(boolean more, String words, Status status) {
    return Optional.of(new Sign(more, words, Optional.of(status)));
  }
}
