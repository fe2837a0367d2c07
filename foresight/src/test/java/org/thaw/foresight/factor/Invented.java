package org.thaw.foresight.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.statement.Sector;

/** The shipped words, and three invented countries with a person and a capital. */
public final class Invented {

  private static final Pattern NAMES =
      Pattern.compile("\\b(Arland|Arlish|Arburg|Borland|Borlish|Corland|Boris Bor|Bor)\\b");

  private Invented() {}

  public static FactorWords words() {
    try (InputStream in =
        Objects.requireNonNull(FactorWords.class.getResourceAsStream("factors.tsv"))) {
      return FactorWords.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Actors.Named> actors(String text) {
    List<Actors.Named> named = new ArrayList<>();
    Matcher found = NAMES.matcher(text);
    while (found.find()) {
      boolean person = found.group().endsWith("Bor");
      String id =
          found.group().startsWith("Ar") ? "AAA" : found.group().startsWith("B") ? "BBB" : "CCC";
      Optional<Sector> sector = person ? Optional.of(Sector.GOV) : Optional.empty();
      named.add(new Actors.Named(found.start(), found.end(), id, sector, person));
    }
    return named;
  }

  public static FactorFinder finder() {
    return new FactorFinder(words(), Invented::actors);
  }
}
