package org.thaw.foresight.ranking;

import java.util.ArrayList;
import java.util.List;

/** The columns of numbers that describe a candidate, each with its name and family. */
final class Schema {
  private final List<String> names = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();

  int add(Family family, String name) {
    names.add(name);
    families.add(family);
    return names.size() - 1;
  }

  int size() {
    return names.size();
  }

  /** The family of each column, by ordinal. */
  int[] families() {
    return families.stream().mapToInt(Family::number).toArray();
  }

  /** The column of that name. */
  int find(String name) {
    int column = names.indexOf(name);
    if (column < 0) {
      throw new IllegalStateException("no column named " + name);
    }
    return column;
  }

  String name(int column) {
    return names.get(column);
  }

  Family family(int column) {
    return families.get(column);
  }
}
