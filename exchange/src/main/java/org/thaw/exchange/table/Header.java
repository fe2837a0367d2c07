package org.thaw.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a table's columns. They are found whatever their order and case; blanks, underscores
 * and hyphens count alike.
 */
public final class Header {

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Columns of these names, for a table that has no header of its own. */
  public static Header named(List<String> names) {
    Header header = new Header();
    names.forEach(name -> header.add(name));
    return header;
  }

  /** The row at hand is the header. */
  public static Header of(Rows rows) {
    Header header = new Header();
    for (int i = 0; i < rows.size(); i++) {
      header.add(rows.cell(i).strip());
    }
    return header;
  }

  private void add(String name) {
    columns.putIfAbsent(fold(name), names.size());
    names.add(name);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[ _\\-]+", "");
  }

  /** The column by the first of these names that there is; −1 where there is none. */
  public int at(String... choices) {
    for (String choice : choices) {
      int found = asked.computeIfAbsent(choice, name -> columns.getOrDefault(fold(name), -1));
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** Whether there is a column of this name. */
  public boolean has(String name) {
    return at(name) >= 0;
  }

  /** The first of these names that there is no column of; {@code best|best_est}: either will do. */
  public Optional<String> missing(String... needed) {
    for (String name : needed) {
      String[] choices = name.split("\\|", -1);
      if (at(choices) < 0) {
        return Optional.of(choices[0]);
      }
    }
    return Optional.empty();
  }

  /** How many columns it names. */
  public int size() {
    return names.size();
  }

  /** The names, as they stand. */
  public List<String> names() {
    return List.copyOf(names);
  }
}
