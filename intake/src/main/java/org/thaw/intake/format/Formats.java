package org.thaw.intake.format;

import java.io.IOException;
import org.thaw.intake.Limits;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.web.Fetcher;

/** Tells which format an item has and reads it. */
public final class Formats implements Format {

  private final Format text;
  private final Format jsonl;
  private final HtmlFormat html;
  private final Format pdf;
  private final Format feed;
  private final Format zip;
  private final Format gzip;

  /** Under these limits; linked pages are asked for from the fetcher. */
  public Formats(Limits limits, Fetcher fetcher) {
    text = new TextFormat(limits);
    jsonl = new JsonlFormat(limits);
    html = new HtmlFormat(limits);
    pdf = new PdfFormat(limits);
    feed = new FeedFormat(limits, html, fetcher);
    zip = new ZipFormat(limits, this);
    gzip = new GzipFormat(limits, this);
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    of(Detection.of(item)).read(item, sink);
  }

  private Format of(Kind kind) {
    return switch (kind) {
      case TEXT -> text;
      case JSONL -> jsonl;
      case HTML -> html;
      case PDF -> pdf;
      case FEED -> feed;
      case ZIP -> zip;
      case GZIP -> gzip;
    };
  }
}
