package org.thaw.intake.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.BoundedBytes;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.web.Fetcher;

/**
 * RSS and Atom: each entry is a document. Where an entry has a mere teaser and the feed came from
 * the web, the page that it links to is fetched.
 */
public final class FeedFormat implements Format {

  /** A content of fewer letters is a teaser. */
  private static final int TEASER = 600;

  private final Limits limits;
  private final HtmlFormat html;
  private final Fetcher fetcher;

  /** Under these limits. */
  public FeedFormat(Limits limits, HtmlFormat html, Fetcher fetcher) {
    this.limits = limits;
    this.html = html;
    this.fetcher = fetcher;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    byte[] bytes = BoundedBytes.read(item, limits.documentBytes());
    List<SyndEntry> entries = parse(item, bytes).getEntries();
    if (entries.isEmpty()) {
      throw TextFormat.empty(item.address());
    }
    long share = bytes.length / entries.size();
    for (SyndEntry entry : entries.subList(0, Math.min(entries.size(), limits.feedEntries()))) {
      try {
        sink.draft(entry(item, entry, share));
      } catch (Refusal refusal) {
        sink.refuse(refusal);
      }
    }
  }

  private static SyndFeed parse(Item item, byte[] bytes) throws IOException, Refusal {
    SyndFeedInput input = new SyndFeedInput();
    // Entities can name files and other servers; Rome refuses them together with all DOCTYPEs.
    input.setAllowDoctypes(false);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      return input.build(reader);
    } catch (FeedException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      boolean doctype = why.contains("DOCTYPE");
      throw new Refusal(
          Problem.Code.BAD_XML,
          item.address(),
          doctype ? "the feed has a DOCTYPE, which could reach other files" : "no feed: " + why,
          doctype ? "take the DOCTYPE out" : "check the address, or save the page as HTML");
    }
  }

  private Draft entry(Item item, SyndEntry entry, long bytes) throws Refusal {
    String address = address(item, entry);
    Blocks own = HtmlText.of(Jsoup.parse(content(entry)).body());
    List<Problem> warnings = new ArrayList<>();
    Optional<Draft> page =
        item.online() && own.text().length() < TEASER
            ? page(item, entry, warnings)
            : Optional.empty();
    if (page.isEmpty() && own.text().isBlank()) {
      throw TextFormat.empty(address);
    }
    return new Draft(
        address,
        Optional.empty(),
        title(entry).or(() -> page.flatMap(Draft::title)),
        date(entry).or(() -> page.flatMap(Draft::date)),
        page.map(Draft::text).orElse(own.text()),
        List.of(),
        page.map(Draft::headings).orElse(own.headings()),
        page.flatMap(Draft::language),
        page.map(Draft::bytes).orElse(bytes),
        warnings);
  }

  private Optional<Draft> page(Item feed, SyndEntry entry, List<Problem> warnings) {
    if (entry.getLink() == null || entry.getLink().isBlank()) {
      return Optional.empty();
    }
    try {
      Draft page = html.draft(fetcher.linked(entry.getLink().strip(), feed.address()));
      warnings.addAll(page.warnings());
      return Optional.of(page);
    } catch (Refusal refusal) {
      warnings.add(refusal.problem());
    } catch (IOException e) {
      warnings.add(
          new Problem(
              Problem.Code.UNREADABLE,
              entry.getLink(),
              "the page cannot be read, so the entry's own words were taken",
              "read the page by its address"));
    }
    return Optional.empty();
  }

  private static String address(Item item, SyndEntry entry) {
    return Optional.ofNullable(entry.getLink())
        .or(() -> Optional.ofNullable(entry.getUri()))
        .map(String::strip)
        .filter(link -> !link.isEmpty())
        .orElse(item.address());
  }

  private static String content(SyndEntry entry) {
    return entry.getContents().stream()
        .map(SyndContent::getValue)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .or(() -> Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue))
        .orElse("");
  }

  private static Optional<String> title(SyndEntry entry) {
    return Optional.ofNullable(entry.getTitle())
        .map(title -> Jsoup.parse(title).text())
        .filter(title -> !title.isBlank());
  }

  private static Optional<Dated> date(SyndEntry entry) {
    return Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .map(Date::toInstant)
        .map(instant -> Dated.known(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
  }
}
