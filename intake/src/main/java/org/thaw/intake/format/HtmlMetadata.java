package org.thaw.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thaw.intake.date.WrittenDates;
import org.thaw.intake.text.Languages;

/** What a page says about itself outside its text. */
final class HtmlMetadata {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=dc.date]",
          "meta[name=DC.date.issued]",
          "meta[name=dcterms.created]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=parsely-pub-date]");
  private static final List<String> TITLE =
      List.of("meta[property=og:title]", "meta[name=dc.title]", "meta[name=twitter:title]");

  private HtmlMetadata() {}

  /** The day of publication: from meta elements, JSON-LD, then a time element. */
  static Optional<LocalDate> published(Document page) {
    return first(page, PUBLISHED)
        .flatMap(WrittenDates::first)
        .or(() -> linkedData(page))
        .or(() -> time(page));
  }

  static Optional<String> title(Document page) {
    return first(page, TITLE)
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
        .filter(title -> !title.isBlank())
        .or(() -> Optional.of(page.title()))
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }

  static Optional<String> language(Document page) {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> Languages.stated(html.attr("lang")))
        .filter(code -> !code.equals(Languages.UNKNOWN));
  }

  private static Optional<String> first(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream())
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private static Optional<LocalDate> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> datePublished(script.data()).stream())
        .flatMap(date -> WrittenDates.first(date).stream())
        .findFirst();
  }

  /** Broken JSON-LD is common; it says nothing about the page's text, so it is passed over. */
  private static Optional<String> datePublished(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json).findValue("datePublished"))
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> time(Document page) {
    return page.select("time[datetime]").stream()
        .flatMap(time -> WrittenDates.first(time.attr("datetime")).stream())
        .findFirst();
  }
}
