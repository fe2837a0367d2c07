package org.thaw.cli.ripple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.cli.name.Names;
import org.thaw.cli.show.Wrap;
import org.thaw.foresight.factor.Direction;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.FactorWords;
import org.thaw.foresight.factor.Quality;
import org.thaw.statement.Sector;

/** Factors in words. */
public final class FactorText {

  /** A document's id is long; it need only be told apart. */
  private static final int LONGEST = 24;

  private final Names names;
  private final FactorWords words;

  /** With these names of actors and qualities. */
  public FactorText(Names names, FactorWords words) {
    this.names = names;
    this.words = words;
  }

  /** "Russia · strength", "Belarus, opponents · freedom to act", "“the discount” (report-7)". */
  public String of(Factor factor) {
    Optional<Quality> quality = words.quality(factor.quality());
    String what = quality.map(Quality::name).orElseGet(() -> "“" + spaced(factor.quality()) + "”");
    String from = factor.document().map(d -> " (" + Wrap.cut(d, LONGEST) + ")").orElse("");
    return factor.bearers().isEmpty() ? what + from : who(factor, quality) + " · " + what;
  }

  private String who(Factor factor, Optional<Quality> quality) {
    String between =
        quality.filter(q -> q.bearers() == Quality.Bearers.TOWARDS).isPresent() ? " → " : "–";
    List<String> ids = factor.bearers();
    String all = ids.stream().map(id -> names.display(id, "")).collect(Collectors.joining(between));
    return all + factor.sector().map(FactorText::role).orElse("");
  }

  private static String role(Sector sector) {
    return switch (sector) {
      case GOV -> ", government";
      case OPP -> ", opponents";
      case REB -> ", rebels";
      case CVL -> ", people";
      default -> ", " + sector.name().toLowerCase(Locale.ROOT);
    };
  }

  /** "weakens", "grows"; of words that are no quality "comes about more", "comes about less". */
  public String moves(Factor factor, Direction direction) {
    return words
        .quality(factor.quality())
        .map(quality -> quality.moves(direction))
        .orElse(direction == Direction.RISES ? "comes about more" : "comes about less");
  }

  private static String spaced(String slug) {
    return slug.replace('-', ' ');
  }
}
