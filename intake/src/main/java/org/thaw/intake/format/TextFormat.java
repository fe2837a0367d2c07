package org.thaw.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.date.WrittenDates;
import org.thaw.intake.item.BoundedBytes;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.text.Decoder;
import org.thaw.intake.text.HeaderBlock;

/** Plain text, with or without a header block; Markdown is read as the plain text that it is. */
public final class TextFormat implements Format {

  private final Limits limits;

  /** Under these limits. */
  public TextFormat(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    byte[] bytes = BoundedBytes.read(item, limits.documentBytes());
    Decoder.Decoded whole = Decoder.decode(bytes, Optional.empty()).withPlainLines();
    HeaderBlock header = HeaderBlock.of(whole.text());
    Decoder.Decoded body = whole.from(header.end()).stripped();
    if (body.text().isBlank()) {
      throw empty(item.address());
    }
    sink.draft(draft(item, header, body, bytes.length));
  }

  private static Draft draft(Item item, HeaderBlock header, Decoder.Decoded body, long bytes) {
    List<Problem> warnings = new ArrayList<>(body.warnings(item.address()));
    Optional<Dated> date = header.field("date").flatMap(WrittenDates::first).map(Dated::known);
    if (date.isEmpty()) {
      header.field("date").ifPresent(d -> warnings.add(JsonlFormat.badDate(item.address(), d)));
    }
    return new Draft(
        header.field("url").orElse(item.address()),
        Optional.empty(),
        header.field("title"),
        date,
        body.text(),
        body.mends(),
        List.of(),
        header.field("language"),
        bytes,
        warnings);
  }

  static Refusal empty(String place) {
    return new Refusal(
        Problem.Code.EMPTY, place, "there is no text in it", "leave it out, or give it a text");
  }
}
