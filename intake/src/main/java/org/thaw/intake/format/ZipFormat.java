package org.thaw.intake.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;

/** Zip archives: each entry is read as its own format says. Nothing is written to the disk. */
final class ZipFormat implements Format {

  private final Limits limits;
  private final Formats formats;

  ZipFormat(Limits limits, Formats formats) {
    this.limits = limits;
    this.formats = formats;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    refuseTooDeep(item, limits);
    Unpacking.Counting packed = new Unpacking.Counting(item.bytes());
    AtomicLong unpacked = new AtomicLong();
    int entries = 0;
    try {
      ZipInputStream zip = new ZipInputStream(packed);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > limits.archiveEntries()) {
          throw tooMany(item.address());
        }
        String place = item.address() + "!/" + entry.getName();
        entry(entry, item, new Unpacking(zip, unpacked, packed, limits, place), sink);
      }
    } catch (Unpacking.BombException bomb) {
      if (item.depth() > 0) {
        throw bomb;
      }
      throw bomb.refusal();
    } catch (EOFException | ZipException e) {
      throw broken(item.address(), String.valueOf(e.getMessage()));
    }
    if (entries == 0) {
      throw TextFormat.empty(item.address());
    }
  }

  private void entry(ZipEntry entry, Item archive, Unpacking bytes, DraftSink sink)
      throws IOException {
    String place = archive.address() + "!/" + entry.getName();
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    if (entry.isDirectory() || name.startsWith(".") || name.endsWith(".keep")) {
      return;
    }
    try {
      if (pointsOutside(entry.getName())) {
        throw slip(place);
      }
      BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
      formats.read(
          new Item(place, name, Optional.empty(), buffered, archive.depth() + 1, false), sink);
    } catch (Refusal refusal) {
      sink.refuse(refusal);
    }
  }

  /** What lies too deep is refused before it is opened. */
  static void refuseTooDeep(Item item, Limits limits) throws Refusal {
    if (item.depth() > limits.archiveDepth()) {
      throw new Refusal(
          Problem.Code.TOO_DEEP,
          item.address(),
          "archives within archives, more than " + limits.archiveDepth() + " deep",
          "unpack it yourself if you trust it, and read the folder");
    }
  }

  private static boolean pointsOutside(String name) {
    String plain = name.replace('\\', '/');
    return plain.startsWith("/")
        || plain.matches("[A-Za-z]:.*")
        || Arrays.asList(plain.split("/", -1)).contains("..");
  }

  private static Refusal slip(String place) {
    return new Refusal(
        Problem.Code.ZIP_SLIP,
        place,
        "its name points outside the archive",
        "ask where the archive comes from; somebody may have tampered with it");
  }

  private static Refusal tooMany(String place) {
    return new Refusal(
        Problem.Code.TOO_LARGE,
        place,
        "the archive has more entries than the limit allows; those before were read",
        "split it");
  }

  private static Refusal broken(String place, String why) {
    boolean locked = why.contains("encrypted");
    return new Refusal(
        locked ? Problem.Code.ENCRYPTED : Problem.Code.TRUNCATED,
        place,
        locked ? "the archive asks for a password" : "the archive is damaged or breaks off",
        locked ? "unpack it yourself and read the folder" : "fetch it again");
  }
}
