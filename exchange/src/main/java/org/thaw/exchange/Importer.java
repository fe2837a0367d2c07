package org.thaw.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.thaw.exchange.table.Opening;

/**
 * Imports files: unpacks them, refuses what is no table of text, and hands the rest to a format.
 */
public final class Importer {

  private static final int BUFFER = 1 << 16;

  private final ImportFormat format;
  private final ImportRun run;

  /** Reads a format within a run. */
  public Importer(ImportFormat format, ImportRun run) {
    this.format = format;
    this.run = run;
  }

  /**
   * Imports files, in the format's order.
   *
   * @throws ImportException at a file that is of another form; those before it are in
   * @throws IOException if a file cannot be opened
   */
  public void read(List<ImportFile> files) throws IOException {
    run.named(files);
    try {
      for (ImportFile file : format.ordered(files)) {
        try (InputStream in = new BufferedInputStream(file.source().open(), BUFFER)) {
          unpack(file.name(), in);
        }
      }
    } finally {
      format.finish(run);
    }
  }

  private void unpack(String name, InputStream in) throws IOException {
    switch (Opening.of(in).kind()) {
      case ZIP -> unzip(name, in);
      case GZIP -> {
        String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        unpackOne(name, inner, () -> new GZIPInputStream(in, BUFFER));
      }
      default -> readOne(new Member(name, in));
    }
  }

  private void unzip(String name, InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    int members = 0;
    List<ImportException> refused = new ArrayList<>();
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
          members++;
          String inner = name + "!/" + entry.getName();
          try {
            readOne(new Member(inner, new BufferedInputStream(zip, BUFFER)));
          } catch (ImportException e) {
            refused.add(e);
          }
        }
      }
    } catch (EOFException | ZipException e) {
      breaksOff(name, e);
      return;
    }
    if (members == 0) {
      throw new ImportException(
          name, "an archive with no whole file in it: empty or cut off", "get it anew");
    } else if (refused.size() == members) {
      throw refused.get(0);
    }
    refused.forEach(this::besides);
  }

  /** A file of another kind among those of an archive, such as a text that explains them. */
  private void besides(ImportException refused) {
    run.begin(refused.file());
    run.bad(1, refused.why());
  }

  private void unpackOne(String name, String inner, ImportFile.Source source) throws IOException {
    try {
      readOne(new Member(inner, new BufferedInputStream(source.open(), BUFFER)));
    } catch (EOFException | ZipException e) {
      breaksOff(name, e);
    }
  }

  private void breaksOff(String name, IOException e) {
    long whole = run.rowsOfFile();
    run.begin(name);
    run.bad(
        whole,
        "the archive is cut off or damaged ("
            + e.getMessage()
            + "): what stood before is imported; get it anew and import it again");
  }

  private void readOne(Member member) throws IOException {
    Opening opening = Opening.of(member.bytes());
    opening.refusal().ifPresent(why -> refuse(member, why));
    run.begin(member.name());
    format.read(member, run);
  }

  private static void refuse(Member member, Opening.Refusal why) {
    throw new ImportException(member.name(), why.why(), why.remedy());
  }
}
