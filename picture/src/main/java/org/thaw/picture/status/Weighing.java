package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Said;

/** The rule of dates: what reports that agree on who, whether and how allow to be said of a day. */
final class Weighing {

  /** After so many months without a report a status is unknown, not unchanged. */
  static final int STALE_AFTER_MONTHS = 24;

  /** What holds before what is uncertain, many origins before few, new before old. */
  static final Comparator<Account> BEST_BORNE_OUT =
      Comparator.comparing(Account::standing)
          .thenComparing(Account::polarity)
          .thenComparing(Account::origins, Comparator.reverseOrder())
          .thenComparing(Account::lastSaid, Comparator.reverseOrder())
          .thenComparing(account -> account.other().orElse(""))
          .thenComparing(Account::modality)
          .thenComparing(account -> account.evidence().get(0).status().id());

  private static final Comparator<Evidence> LATEST_FIRST =
      Comparator.comparing(Evidence::said)
          .reversed()
          .thenComparing(evidence -> evidence.status().source().document())
          .thenComparing(evidence -> evidence.status().source().start())
          .thenComparing(evidence -> evidence.status().id());

  private Weighing() {}

  /** The account that the reports give of the day; none if the day lies outside all bounds. */
  static Optional<Account> weigh(Facet facet, List<Evidence> reports, LocalDate day) {
    List<Evidence> admitted =
        reports.stream().filter(r -> period(r).admits(day)).sorted(LATEST_FIRST).toList();
    if (admitted.isEmpty()) {
      return Optional.empty();
    }
    Evidence latest = admitted.get(0);
    Said said = latest.status().said();
    return Optional.of(
        new Account(
            facet.other(latest.status()).map(Party::key),
            name(facet, admitted),
            said.polarity(),
            said.modality(),
            standing(admitted, day),
            since(admitted),
            admitted.stream().flatMap(r -> period(r).to().stream()).max(LocalDate::compareTo),
            admitted.get(admitted.size() - 1).said(),
            lastBy(admitted, day),
            latest.said(),
            (int) admitted.stream().map(Evidence::origin).distinct().count(),
            admitted,
            ended(reports, day, latest.said())));
  }

  private static Optional<LocalDate> lastBy(List<Evidence> admitted, LocalDate day) {
    return admitted.stream().map(Evidence::said).filter(said -> !said.isAfter(day)).findFirst();
  }

  private static Standing standing(List<Evidence> admitted, LocalDate day) {
    if (admitted.stream().anyMatch(report -> covers(report, day))) {
      return Standing.HOLDS;
    }
    if (admitted.stream().noneMatch(report -> begun(report, day))) {
      return Standing.SAID_LATER_START_UNKNOWN;
    }
    boolean again = admitted.stream().anyMatch(report -> report.said().isAfter(day));
    return again ? Standing.SAID_BEFORE_AND_AFTER : Standing.UNKNOWN_SINCE;
  }

  private static boolean covers(Evidence report, LocalDate day) {
    boolean fresh = !day.isAfter(report.said().plusMonths(STALE_AFTER_MONTHS));
    return begun(report, day) && (fresh || period(report).to().isPresent());
  }

  /** A status reported on a day, with an unknown start, is not known to hold before that day. */
  private static boolean begun(Evidence report, LocalDate day) {
    return period(report).from().isPresent() || !report.said().isAfter(day);
  }

  private static Optional<Period> since(List<Evidence> admitted) {
    return admitted.stream()
        .map(Weighing::period)
        .filter(period -> period.from().isPresent())
        .min(
            Comparator.<Period, LocalDate>comparing(period -> period.from().orElse(LocalDate.MAX))
                .thenComparing(Period::precision)
                .thenComparing(period -> period.to().orElse(LocalDate.MAX)));
  }

  private static List<Evidence> ended(List<Evidence> reports, LocalDate day, LocalDate lastSaid) {
    return reports.stream()
        .filter(report -> period(report).to().map(to -> to.isBefore(day)).orElse(false))
        .filter(report -> !report.said().isBefore(lastSaid))
        .sorted(LATEST_FIRST)
        .toList();
  }

  private static String name(Facet facet, List<Evidence> admitted) {
    Map<String, Long> counts =
        admitted.stream()
            .flatMap(report -> facet.other(report.status()).stream())
            .map(Party::name)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Period period(Evidence report) {
    return report.status().said().period();
  }
}
