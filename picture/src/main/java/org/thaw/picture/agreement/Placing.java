package org.thaw.picture.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.picture.Days;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Verdict;

/**
 * Finds which agreement a verdict means: the one whose id it has; else the one whose name, day or
 * year its sentence gives; else the one that its document told of last before it; else the newest
 * between two parties that it or its document names.
 */
final class Placing {

  private static final Comparator<Bundle> NEWEST =
      Comparator.comparing(Bundle::day).thenComparing(Bundle::id);

  private final List<Bundle> bundles;
  private final Map<String, Set<String>> actors = new HashMap<>();

  /** Among these agreements, for documents that tell of these events. */
  Placing(List<Bundle> bundles, Collection<Event> events) {
    this.bundles = bundles;
    for (Event event : events) {
      Set<String> here = actors.computeIfAbsent(event.source().document(), d -> new HashSet<>());
      event.said().subject().map(Party::key).ifPresent(here::add);
      event.said().object().map(Party::key).ifPresent(here::add);
    }
  }

  Optional<Bundle> of(Deed verdict) {
    Optional<String> id = ((Verdict) verdict.statement()).agreement();
    if (id.isPresent()) {
      return bundles.stream()
          .filter(b -> b.id().equals(id.get()) || b.others().contains(id.get()))
          .findFirst();
    }
    List<Mention> telling = verdict.mentions().stream().filter(Mention::tells).toList();
    return telling.isEmpty()
        ? near(verdict).or(() -> between(verdict))
        : telling.stream().flatMap(m -> told(verdict, m).stream()).findFirst();
  }

  /** The one of that name, day or year; where several are, one with a party in common. */
  private Optional<Bundle> told(Deed verdict, Mention mention) {
    return made(verdict)
        .filter(bundle -> fits(bundle, mention))
        .filter(b -> verdict.parties().isEmpty() || common(b, verdict) > 0 || spokenOf(b, verdict))
        .max(
            Comparator.<Bundle>comparingInt(bundle -> common(bundle, verdict))
                .thenComparing(bundle -> named(bundle, mention))
                .thenComparing(NEWEST));
  }

  private static boolean fits(Bundle bundle, Mention mention) {
    if (mention.day().isPresent()) {
      return bundle.exact()
          && Math.abs(bundle.day().toEpochDay() - mention.day().get().toEpochDay()) <= 1;
    }
    boolean year = mention.year().map(y -> y == bundle.day().getYear()).orElse(true);
    return year
        && (named(bundle, mention) || mention.name().isEmpty() && bundle.is(mention.noun()));
  }

  private static boolean named(Bundle bundle, Mention mention) {
    return mention.name().map(bundle.names()::contains).orElse(false);
  }

  /** "This worked", "the ceasefire has held": what the document spoke of last before. */
  private Optional<Bundle> near(Deed verdict) {
    int at = verdict.statement().source().sentence();
    Predicate<Deed> here = deed -> deed.document().equals(verdict.document());
    Comparator<Bundle> last =
        Comparator.<Bundle>comparingInt(
                bundle ->
                    bundle.deeds().stream()
                        .filter(here)
                        .mapToInt(deed -> distance(deed, at))
                        .min()
                        .orElse(Integer.MAX_VALUE))
            .thenComparing(NEWEST.reversed());
    return made(verdict)
        .filter(bundle -> bundle.deeds().stream().anyMatch(here))
        .filter(bundle -> suits(bundle, verdict))
        .min(last);
  }

  /** What comes after is meant only where nothing comes before. */
  private static int distance(Deed deed, int sentence) {
    int back = sentence - deed.statement().source().sentence();
    return back >= 0 ? back : 10_000 - back;
  }

  private Optional<Bundle> between(Deed verdict) {
    return made(verdict)
        .filter(bundle -> common(bundle, verdict) >= 2 || spokenOf(bundle, verdict))
        .filter(bundle -> suits(bundle, verdict))
        .max(NEWEST);
  }

  private static boolean suits(Bundle bundle, Deed verdict) {
    return verdict.mentions().isEmpty()
        || verdict.mentions().stream().anyMatch(mention -> bundle.is(mention.noun()));
  }

  private static int common(Bundle bundle, Deed verdict) {
    return (int) verdict.parties().stream().filter(bundle.parties()::contains).count();
  }

  /** Whether the verdict's document tells of doings of two of its parties. */
  private boolean spokenOf(Bundle bundle, Deed verdict) {
    Set<String> here = actors.getOrDefault(verdict.document(), Set.of());
    long known = bundle.parties().stream().filter(here::contains).count();
    return known >= 2;
  }

  /** Agreements that there were when the verdict was said. */
  private Stream<Bundle> made(Deed verdict) {
    return bundles.stream().filter(bundle -> !bundle.day().isAfter(Days.said(verdict.statement())));
  }
}
