package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  // Asked for again and again, for each verdict that might mean it.
  private final Set<String> parties;
  private final Set<String> names;
  private final Optional<Period> made;
  private final LocalDate day;
  private final String id;

  Bundle(List<Deed> deeds, Set<String> others) {
    this.deeds = deeds.stream().sorted(EARLIEST).toList();
    this.others = others;
    this.parties = all(this.deeds, deed -> deed.parties().stream());
    this.names = all(this.deeds, deed -> deed.names().stream());
    this.made = made(this.deeds);
    this.day =
        made.flatMap(period -> period.to().or(period::from))
            .orElseGet(() -> Days.said(this.deeds.get(0).statement()));
    this.id = id(pledges(this.deeds), made, day, parties, this.deeds);
  }

  private static Set<String> all(List<Deed> deeds, Function<Deed, Stream<String>> of) {
    return deeds.stream()
        .flatMap(of)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
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
    return parties;
  }

  /** When it was made: the exact day that most reports give, else the narrowest bound. */
  Optional<Period> made() {
    return made;
  }

  private static Optional<Period> made(List<Deed> deeds) {
    return deeds.stream()
        .filter(deed -> deed.made().from().isPresent() || deed.made().to().isPresent())
        .min(
            Comparator.<Deed, Boolean>comparing(deed -> !deed.exact())
                .thenComparing(deed -> -sameDay(deed, deeds))
                .thenComparing(deed -> deed.made().precision())
                .thenComparing(Deed::day)
                .thenComparing(deed -> deed.made().toString()))
        .map(Deed::made);
  }

  private static long sameDay(Deed deed, List<Deed> deeds) {
    return deeds.stream()
        .filter(other -> other.exact() && other.day().equals(deed.day()))
        .map(Deed::document)
        .distinct()
        .count();
  }

  /** The day from which it counts. */
  LocalDate day() {
    return day;
  }

  boolean exact() {
    return made().map(p -> p.from().isPresent() && p.precision() == Precision.DAY).orElse(false);
  }

  /** The id that reports give it; else when and who. */
  String id() {
    return id;
  }

  private static String id(
      List<Pledge> pledges,
      Optional<Period> made,
      LocalDate day,
      Set<String> parties,
      List<Deed> deeds) {
    return pledges.stream()
        .flatMap(p -> p.agreement().stream())
        .sorted()
        .findFirst()
        .orElseGet(() -> madeUp(made, day, parties, deeds));
  }

  private static String madeUp(
      Optional<Period> made, LocalDate day, Set<String> parties, List<Deed> deeds) {
    String when =
        made.map(p -> p.precision() == Precision.YEAR ? Integer.toString(day.getYear()) : "")
            .filter(year -> !year.isEmpty())
            .orElse(day.toString());
    String who = String.join("-", parties);
    return slug(when + "-" + (who.isEmpty() ? called(deeds) : who));
  }

  private static String called(List<Deed> deeds) {
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
    return names;
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
    return pledges(deeds);
  }

  private static List<Pledge> pledges(List<Deed> deeds) {
    return deeds.stream()
        .filter(deed -> deed.statement() instanceof Pledge)
        .map(deed -> (Pledge) deed.statement())
        .toList();
  }
}
