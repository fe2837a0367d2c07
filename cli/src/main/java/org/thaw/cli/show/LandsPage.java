package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;

/** Territories on a day, one line each. */
public final class LandsPage {

  private final Console console;
  private final Words words;

  /** On a console, in words. */
  public LandsPage(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  /** A heading and a line for each. */
  public void show(List<Timeline> lands, LocalDate day) {
    int shown = 0;
    for (Timeline land : lands) {
      List<String> told =
          Stream.of(
                  part("held by ", on(land, Facet.CONTROLLED_BY, day, " / ")),
                  part("claimed by ", on(land, Facet.CLAIMED_BY, day, ", ")),
                  part("forces of ", on(land, Facet.FORCES_THERE, day, ", ")),
                  part("borders guarded by ", on(land, Facet.BORDERS_GUARDED_BY, day, ", ")))
              .filter(part -> !part.isEmpty())
              .toList();
      if (!told.isEmpty()) {
        String id = land.question().territory();
        console.heading(words.name(id, id));
        console.wrapped(2, String.join(" · ", told));
        shown++;
      }
    }
    if (shown == 0) {
      console.wrapped(0, "Of no territory does this ledger tell who holds it by " + day + ".");
    }
  }

  private static String part(String label, String who) {
    return who.isEmpty() ? "" : label + who;
  }

  private String on(Timeline land, Facet facet, LocalDate day, String between) {
    return land.sections().stream()
        .filter(section -> section.facet() == facet)
        .flatMap(section -> section.spells().stream())
        .filter(spell -> told(spell, day))
        .map(spell -> who(spell, day))
        .distinct()
        .collect(Collectors.joining(between));
  }

  /** Said to be so on the day, or said to be so before and not heard of since. */
  private static boolean told(Spell spell, LocalDate day) {
    boolean holds = spell.account().saidToBeSo();
    boolean silent = spell.end() == Spell.End.SILENCE && spell.to().isBefore(day);
    return holds && !spell.from().isAfter(day) && (silent || !spell.to().isBefore(day));
  }

  private String who(Spell spell, LocalDate day) {
    String name =
        spell.account().other().map(id -> words.name(id, spell.account().name())).orElse("?");
    return Objects.requireNonNull(name) + (spell.to().isBefore(day) ? "?" : "");
  }
}
