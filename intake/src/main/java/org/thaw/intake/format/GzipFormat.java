package org.thaw.intake.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;

/** Gzipped files, such as {@code reports.jsonl.gz}: read as what they hold. */
final class GzipFormat implements Format {

  private final Limits limits;
  private final Formats formats;

  GzipFormat(Limits limits, Formats formats) {
    this.limits = limits;
    this.formats = formats;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    ZipFormat.refuseTooDeep(item, limits);
    Unpacking.Counting packed = new Unpacking.Counting(item.bytes());
    try {
      Unpacking bytes =
          new Unpacking(
              new GZIPInputStream(packed), new AtomicLong(), packed, limits, item.address());
      String name = item.name().replaceFirst("(?i)\\.gz$", "");
      BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
      formats.read(
          new Item(item.address(), name, Optional.empty(), buffered, item.depth() + 1, false),
          sink);
    } catch (Unpacking.BombException bomb) {
      throw bomb.refusal();
    } catch (EOFException | ZipException e) {
      throw new Refusal(
          Problem.Code.TRUNCATED,
          item.address(),
          "the file is damaged or breaks off",
          "fetch it again");
    }
  }
}
