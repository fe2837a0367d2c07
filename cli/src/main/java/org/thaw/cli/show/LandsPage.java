package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Spell;
import org.thaw.picture.status.Timeline;
import org.thaw.statement.Modality;
import org.thaw.statement.Polarity;

/** Territories on a day, one line each. */
public final class LandsPage {

  private final Console console;
  private final Words words;

  /** On a console, in words. */
  public LandsPage(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  /** The table. */
  public void show(List<Timeline> lands, LocalDate day) {
    Table table = new Table("territory", "held by", "claimed by", "forces of");
    int rows = 0;
    for (Timeline land : lands) {
      String held = on(land, Facet.CONTROLLED_BY, day, " / ");
      String claimed = on(land, Facet.CLAIMED_BY, day, ", ");
      String forces = on(land, Facet.FORCES_THERE, day, ", ");
      if (!(held + claimed + forces).isBlank()) {
        String id = land.question().territory();
        table.row(words.name(id, id), held, claimed, forces);
        rows++;
      }
    }
    if (rows == 0) {
      console.wrapped(0, "Of no territory is it told in this ledger who holds it by " + day + ".");
    } else {
      table.print(console);
    }
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
    boolean holds =
        spell.account().polarity() == Polarity.AFFIRMED
            && spell.account().modality() == Modality.ACTUAL;
    boolean silent = spell.end() == Spell.End.SILENCE && spell.to().isBefore(day);
    return holds && !spell.from().isAfter(day) && (silent || !spell.to().isBefore(day));
  }

  private String who(Spell spell, LocalDate day) {
    String name =
        spell.account().other().map(id -> words.name(id, spell.account().name())).orElse("?");
    return Objects.requireNonNull(name) + (spell.to().isBefore(day) ? "?" : "");
  }
}
