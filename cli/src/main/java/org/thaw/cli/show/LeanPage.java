package org.thaw.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.leaning.LeanAnswer.Claim;
import org.thaw.picture.leaning.LeanAnswer.Movement;
import org.thaw.picture.leaning.LeanAnswer.Patron;
import org.thaw.picture.leaning.LeanAnswer.Profile;
import org.thaw.picture.leaning.LeanAnswer.Sign;
import org.thaw.picture.leaning.LeanAnswer.Term;
import org.thaw.picture.leaning.LeanAnswer.Turn;
import org.thaw.picture.leaning.LeanAnswer.Year;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.statement.Channel;
import org.thaw.statement.Event;

/** Who leans on whom, as a person reads it. */
public final class LeanPage {

  private static final int TERMS = 4;
  private static final int YEARS = 6;
  private static final int CLAIMS = 4;

  private final Console console;
  private final Words words;
  private final Happened happened;
  private final boolean brief;

  /**
   * A page.
   *
   * @param brief without sentences
   */
  public LeanPage(Console console, Words words, Happened happened, boolean brief) {
    this.console = console;
    this.words = words;
    this.happened = happened;
    this.brief = brief;
  }

  /** Prints the answer. */
  public void show(LeanAnswer answer) {
    String who = name(answer.question().asked());
    String known = answer.question().known().map(day -> ", as known on " + day).orElse("");
    String whom = answer.question().patron().map(id -> " on " + name(id)).orElse("");
    if (answer.patrons().isEmpty()) {
      console.wrapped(
          0, "Nothing is known to this ledger of " + who + " leaning" + whom + known + ".");
      return;
    }
    String day = answer.on().map(on -> ", on " + on).orElse("");
    console.heading("On whom " + who + " leans" + whom.replaceFirst("^ on", ":") + day + known);
    if (answer.question().dependents().size() > 1) {
      String members =
          answer.question().dependents().stream()
              .filter(id -> !id.equals(answer.question().asked()))
              .sorted()
              .map(this::name)
              .collect(Collectors.joining(", "));
      console.wrapped(0, "Taken together with " + members + ".");
    }
    answer.patrons().forEach(this::patron);
    if (answer.others() > 0) {
      console.line();
      console.wrapped(
          0, "And " + answer.others() + " more, less often and by events alone; ask with --on.");
    }
  }

  private String name(String id) {
    return words.name(id, id);
  }

  private void patron(Patron patron) {
    console.line();
    console.heading(name(patron.id()) + " · " + movement(patron.movement()));
    patron.claims().stream().limit(CLAIMS).forEach(this::claim);
    patron.profiles().forEach(this::profile);
  }

  static String movement(Movement movement) {
    return switch (movement) {
      case RISING -> "rising";
      case FALLING -> "falling";
      case STEADY -> "steady";
      case MIXED -> "some of it rising, some falling";
      case UNKNOWN -> "no trend to tell";
    };
  }

  private void claim(Claim claim) {
    String opinion =
        switch (claim.opinion()) {
          case AGREES -> "the ledger agrees";
          case DISAGREES -> "the ledger does not bear that out";
          case CANNOT_TELL -> "the ledger cannot tell";
        };
    console.wrapped(
        2,
        "Said on "
            + claim.said()
            + " to be "
            + (claim.more() ? "growing" : "shrinking")
            + ": "
            + opinion);
    if (!brief) {
      happened.evidence(6, claim.statement());
    }
  }

  private void profile(Profile profile) {
    String channel = profile.channel().map(LeanPage::channel).orElse("by no named channel");
    console.wrapped(2, console.strong(channel) + " · " + movement(profile.movement()));
    profile.terms().stream().limit(TERMS).forEach(this::term);
    int more = profile.terms().size() - TERMS;
    if (more > 0) {
      console.line("    and " + more + " more (--json)");
    }
    years(profile.years());
    profile.signs().forEach(this::sign);
    profile.turns().forEach(this::turn);
    profile.last().stream().limit(brief ? 1 : 2).forEach(this::happening);
  }

  static String channel(Channel channel) {
    return channel == Channel.DIPLOMACY ? "diplomatic cover" : Words.lower(channel);
  }

  private void term(Term term) {
    String standing =
        switch (term.standing()) {
          case HOLDS -> "last said on " + term.said();
          case UNKNOWN_SINCE -> "unknown since " + term.said();
          case ENDED ->
              "ended" + term.status().said().period().to().map(day -> " by " + day).orElse("");
          case SAID_NOT_TO_BE -> "said on " + term.said();
        };
    String origins = term.origins() == 1 ? "" : " · " + term.origins() + " independent origins";
    console.wrapped(4, words.line(term.status()) + " · " + standing + origins);
    if (!brief) {
      happened.evidence(8, term.status());
    }
  }

  private void years(List<Year> years) {
    if (!years.isEmpty()) {
      String flow =
          years.subList(Math.max(0, years.size() - YEARS), years.size()).stream()
              .map(y -> y.year() + " +" + y.ties() + " −" + y.loosenings())
              .collect(Collectors.joining(", "));
      console.wrapped(4, "Reports of what ties (+) and loosens (−): " + flow);
    }
  }

  private void sign(Sign sign) {
    String what = sign.status().map(s -> words.line(s) + " " + sign.words()).orElse(sign.words());
    console.wrapped(4, (sign.more() ? "For more: " : "For less: ") + what);
  }

  private void turn(Turn turn) {
    console.wrapped(
        4,
        String.format(
            Locale.ROOT,
            "Turning point %s: ties from %.1f to %.1f reports a half-year",
            turn.from(),
            turn.before(),
            turn.after()));
  }

  private void happening(Happening h) {
    Optional<Event> report = happened.first(h);
    String what =
        report
            .map(words::line)
            .orElse(name(h.actor()) + " " + h.type() + " " + name(h.recipient()));
    console.wrapped(4, h.day() + " · " + what);
    if (!brief) {
      report.ifPresent(event -> happened.show(8, event));
    }
  }
}
