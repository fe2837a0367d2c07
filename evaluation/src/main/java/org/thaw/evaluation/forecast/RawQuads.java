package org.thaw.evaluation.forecast;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.thaw.foresight.events.Quads;

/**
 * One file of events as it stands in a folder.
 *
 * @param file its name, for messages
 */
record RawQuads(
    String file,
    IntArrayList subjects,
    IntArrayList relations,
    IntArrayList objects,
    LongArrayList times) {

  /** Ids above this are refused where no names bound them: tables are as long as the largest id. */
  private static final int MOST_IDS = 20_000_000;

  static RawQuads read(Path folder, String part) throws IOException {
    Optional<Path> found = Lines.find(folder, part + ".txt");
    if (found.isEmpty()) {
      throw new DataException(
          "%s has no %s.txt or %s.txt.gz; put the events there, one a line"
              .formatted(folder.getFileName(), part, part));
    }
    RawQuads quads =
        new RawQuads(
            String.valueOf(found.get().getFileName()),
            new IntArrayList(),
            new IntArrayList(),
            new IntArrayList(),
            new LongArrayList());
    try (BufferedReader in = Lines.open(found.get())) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        quads.add(line, ++number);
      }
    } catch (EOFException | ZipException e) {
      throw new DataException(quads.file + ": is no whole gzip file; fetch it again");
    }
    if (quads.times.isEmpty()) {
      throw new DataException(quads.file + ":1: holds no events; put at least one line there");
    }
    return quads;
  }

  private void add(String line, int number) throws DataException {
    String where = file + ":" + number;
    String[] fields = line.split("\t", -1);
    if (fields.length < 4) {
      throw new DataException(
          where + ": expected subject TAB relation TAB object TAB time; write one event a line");
    }
    long time = number(fields[3], Long.MAX_VALUE, where);
    if (!times.isEmpty() && time < times.getLong(times.size() - 1)) {
      throw new DataException(where + ": earlier than the line before; sort the file by time");
    }
    subjects.add((int) number(fields[0], Integer.MAX_VALUE, where));
    relations.add((int) number(fields[1], Integer.MAX_VALUE, where));
    objects.add((int) number(fields[2], Integer.MAX_VALUE, where));
    times.add(time);
  }

  static long number(String text, long most, String where) throws DataException {
    try {
      long value = Long.parseLong(text.strip());
      if (value >= 0 && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, with the place
    }
    throw new DataException(
        where + ": '" + text + "' is no whole number from 0 to " + most + "; write it as one");
  }

  /** Each part must be later than the one before: nothing of a test day may have been seen. */
  static void checkOrder(List<RawQuads> parts) throws DataException {
    for (int i = 1; i < parts.size(); i++) {
      LongArrayList before = parts.get(i - 1).times;
      if (parts.get(i).times.getLong(0) <= before.getLong(before.size() - 1)) {
        throw new DataException(
            "%s:1: begins before %s ends; cut the parts so that they follow each other in time"
                .formatted(parts.get(i).file, parts.get(i - 1).file));
      }
    }
  }

  /** Checks ids against the names; 0 names bound nothing but madness. */
  void checkIds(int entities, int relationCount) throws DataException {
    for (int i = 0; i < times.size(); i++) {
      check(Math.max(subjects.getInt(i), objects.getInt(i)), entities, "entity", i);
      check(relations.getInt(i), relationCount, "relation", i);
    }
  }

  private void check(int id, int named, String what, int row) throws DataException {
    int bound = named == 0 ? MOST_IDS : named;
    if (id >= bound) {
      throw new DataException(
          "%s:%d: %s %d, but ids run from 0 to %d; number them without gaps"
              .formatted(file, row + 1, what, id, bound - 1));
    }
  }

  static int count(List<RawQuads> parts, boolean entities) {
    int most = 0;
    for (RawQuads part : parts) {
      for (int i = 0; i < part.times.size(); i++) {
        most =
            Math.max(
                most,
                entities
                    ? Math.max(part.subjects.getInt(i), part.objects.getInt(i))
                    : part.relations.getInt(i));
      }
    }
    return most + 1;
  }

  Quads quads(long origin, long unit) {
    int[] steps = new int[times.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (int) ((times.getLong(i) - origin) / unit);
    }
    return new Quads(subjects.toIntArray(), relations.toIntArray(), objects.toIntArray(), steps);
  }
}
