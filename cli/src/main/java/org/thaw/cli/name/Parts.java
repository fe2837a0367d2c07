package org.thaw.cli.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.reading.actor.Actor;

/**
 * Which places lie within a territory, by the gazetteer and by {@code parts.tsv}. A state has none
 * here: to list what lies in it would say whose the disputed ones are.
 */
final class Parts {

  private static final String FILE = "parts.tsv";

  private final Map<String, Set<String>> within = new HashMap<>();

  Parts(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.type() == Actor.Type.PLACE) {
        actor.home().ifPresent(home -> put(actor.id(), home));
      }
    }
    rows().forEach(row -> put(row[0], row[1]));
    for (Actor actor : actors) {
      if (actor.type() == Actor.Type.STATE) {
        within.remove(actor.id());
      }
    }
  }

  /** All that lie within, those within its parts among them; in the order of their ids. */
  Set<String> of(String territory) {
    Set<String> all = new TreeSet<>();
    add(territory, all);
    all.remove(territory);
    return all;
  }

  private void add(String territory, Set<String> all) {
    for (String part : Optional.ofNullable(within.get(territory)).orElse(Set.of())) {
      if (all.add(part)) {
        add(part, all);
      }
    }
  }

  private void put(String part, String whole) {
    within.computeIfAbsent(whole, w -> new TreeSet<>()).add(part);
  }

  /** The lines of the file: part and whole. */
  static List<String[]> rows() {
    try (InputStream in = Parts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from this build; build Thaw anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
