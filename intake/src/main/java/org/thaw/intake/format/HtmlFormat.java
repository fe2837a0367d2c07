package org.thaw.intake.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.BoundedBytes;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.text.CharsetGuess;
import org.thaw.intake.text.Decoder;

/** Pages: the article without what stands around it, with the date that the page states. */
public final class HtmlFormat implements Format {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final Limits limits;

  /** Under these limits. */
  public HtmlFormat(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    sink.draft(draft(item));
  }

  /** The page as one draft. */
  Draft draft(Item item) throws IOException, Refusal {
    byte[] bytes = BoundedBytes.read(item, limits.documentBytes());
    Decoder.Decoded decoded = Decoder.decode(bytes, declared(item, bytes));
    Document page = Jsoup.parse(decoded.mended());
    Optional<Dated> date = HtmlMetadata.published(page).map(Dated::known);
    Optional<String> title = HtmlMetadata.title(page);
    Optional<String> language = HtmlMetadata.language(page);
    Blocks blocks = HtmlText.of(Boilerplate.article(page));
    if (blocks.text().isBlank()) {
      throw TextFormat.empty(item.address());
    }
    List<Problem> warnings = decoded.warnings(item.address());
    return new Draft(
        item.address(),
        Optional.empty(),
        title,
        date,
        blocks.text(),
        List.of(),
        blocks.headings(),
        language,
        bytes.length,
        warnings);
  }

  /** The encoding that the server or else the page declares. */
  private static Optional<Charset> declared(Item item, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    return item.contentType().flatMap(HtmlFormat::charset).or(() -> charset(head));
  }

  private static Optional<Charset> charset(String text) {
    Matcher matcher = CHARSET.matcher(text);
    return matcher.find() ? CharsetGuess.named(matcher.group(1)) : Optional.empty();
  }
}
