package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.picture.Days;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Precision;

/** The deeds of one agreement, and what they say of it together. */
final class Bundle {

  static final Comparator<Deed> EARLIEST =
      Comparator.<Deed, LocalDate>comparing(deed -> Days.said(deed.statement()))
          .thenComparing(Deed::document)
          .thenComparing(deed -> deed.statement().source().start())
          .thenComparing(deed -> deed.statement().id());

  private final List<Deed> deeds;
  private final Set<String> others;

  Bundle(List<Deed> deeds, Set<String> others) {
    this.deeds = deeds.stream().sorted(EARLIEST).toList();
    this.others = others;
  }

  List<Deed> deeds() {
    return deeds;
  }

  Bundle and(Bundle other) {
    List<Deed> both = new ArrayList<>(deeds);
    both.addAll(other.deeds);
    Set<String> ids = new TreeSet<>(others);
    ids.addAll(other.others);
    ids.add(id());
    ids.add(other.id());
    return new Bundle(both, ids);
  }

  /** Ids under which notes joined it from. */
  List<String> others() {
    return others.stream().filter(other -> !other.equals(id())).toList();
  }

  /** Those who promised or agreed; an addressee is a party where nobody else is. */
  Set<String> parties() {
    return deeds.stream()
        .flatMap(deed -> deed.parties().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** When it was made: the exact day that most reports give, else the narrowest bound. */
  Optional<Period> made() {
    return deeds.stream()
        .filter(deed -> deed.made().from().isPresent() || deed.made().to().isPresent())
        .min(
            Comparator.<Deed, Boolean>comparing(deed -> !deed.exact())
                .thenComparing(deed -> -sameDay(deed))
                .thenComparing(deed -> deed.made().precision())
                .thenComparing(Deed::day)
                .thenComparing(deed -> deed.made().toString()))
        .map(Deed::made);
  }

  private long sameDay(Deed deed) {
    return deeds.stream()
        .filter(other -> other.exact() && other.day().equals(deed.day()))
        .map(Deed::document)
        .distinct()
        .count();
  }

  /** The day from which it counts. */
  LocalDate day() {
    return made()
        .flatMap(period -> period.to().or(period::from))
        .orElseGet(() -> Days.said(deeds.get(0).statement()));
  }

  boolean exact() {
    return made().map(p -> p.from().isPresent() && p.precision() == Precision.DAY).orElse(false);
  }

  /** The id that reports give it; else when and who. */
  String id() {
    return pledges().stream()
        .flatMap(p -> p.agreement().stream())
        .sorted()
        .findFirst()
        .orElseGet(this::madeUp);
  }

  private String madeUp() {
    String when =
        made()
            .map(p -> p.precision() == Precision.YEAR ? Integer.toString(day().getYear()) : "")
            .filter(year -> !year.isEmpty())
            .orElse(day().toString());
    String who = String.join("-", parties());
    return slug(when + "-" + (who.isEmpty() ? called() : who));
  }

  private String called() {
    return deeds.stream()
        .flatMap(deed -> deed.mentions().stream())
        .map(mention -> mention.name().orElse(mention.noun()))
        .findFirst()
        .orElse("agreement");
  }

  private static String slug(String words) {
    return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  Set<String> names() {
    return deeds.stream()
        .flatMap(deed -> deed.names().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it promises that, or a sentence calls it so. */
  boolean is(String noun) {
    boolean truce = noun.matches("cease-?fire|truce|armistice");
    return !truce
        || deeds.stream().anyMatch(d -> promises(d, PledgeRelation.CEASEFIRE))
        || deeds.stream()
            .flatMap(d -> d.mentions().stream())
            .anyMatch(m -> m.words().contains(noun));
  }

  private static boolean promises(Deed deed, PledgeRelation relation) {
    return deed.statement() instanceof Pledge pledge && pledge.relation() == relation;
  }

  List<Pledge> pledges() {
    return deeds.stream()
        .filter(deed -> deed.statement() instanceof Pledge)
        .map(deed -> (Pledge) deed.statement())
        .toList();
  }
}
