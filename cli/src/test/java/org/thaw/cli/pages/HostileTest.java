package org.thaw.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that mean harm are shown as text, and do none. */
class HostileTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String SCRIPT = "<script>window.harmed = 1; alert('harm')</script>";
  private static final String IMAGE = "<img src=x onerror=\"window.harmed = 2\">";
  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"window.harmed = 3\"><script>window.harmed"
          + " = 4</script></svg>";

  /** Right-to-left override: what follows is shown backwards. */
  private static final String TURNED = "invoice\u202Egpj.exe";

  @TempDir private static Path folder;
  private static Optional<Browsing> browsing = Optional.empty();
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    browsing = Browsing.open();
    boolean must = "true".equals(System.getenv("CI"));
    assumeTrue(browsing.isPresent() || must, "no Chromium or no Node here");
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("reports.jsonl"), reports());
    Files.writeString(
        corpus.resolve("2022-03-01 <img src=x onerror=alert(1)>.txt"),
        "Russia controls Crimea, officials said. " + SCRIPT + "\n");
    Files.writeString(
        corpus.resolve("page.html"),
        "<html><head><title>"
            + SCRIPT.replace("<", "&lt;")
            + "</title></head><body><article><p>Armenian forces shelled Azerbaijani positions on 4"
            + " March 2022, the ministry said. &lt;script&gt;window.harmed = 5&lt;/script&gt;</p>"
            + PICTURE
            + "</article></body></html>");
    Files.writeString(corpus.resolve("feed.xml"), feed());
    served = Served.of(folder, corpus, "2022-12-01");
    assumeTrue(served.hasPages() || must, "this build has no pages");
  }

  private static String reports() {
    return report("title-script", SCRIPT + " Georgia", "Georgia claims Abkhazia. " + IMAGE)
        + report("span", "A span", "Russia " + PICTURE + " controls Crimea, officials said.")
        + report("turned", TURNED, "Russia controls Crimea. The file " + TURNED + " came by mail.")
        + report("long", "x".repeat(5_000), "y".repeat(10_000_000) + " Russia controls Crimea.")
        + report(
            "quote\" onmouseover=\"window.harmed=6",
            "'\"><b>bold</b>",
            "Ukraine claims Crimea. javascript:alert(1) {{constructor}} ${7*7}");
  }

  private static String report(String id, String title, String text) {
    ObjectNode json = MAPPER.createObjectNode().put("id", id).put("date", "2022-02-01");
    return json.put("title", title).put("text", text) + "\n";
  }

  private static String feed() {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>"
        + SCRIPT.replace("<", "&lt;")
        + "</title><link>https://example.org/</link><description>d</description><item><title>"
        + IMAGE.replace("<", "&lt;")
        + "</title><link>javascript:alert(1)</link><guid>g1</guid><pubDate>Tue, 01 Feb 2022 10:00:00"
        + " GMT</pubDate><description>"
        + ("Russia recognised Abkhazia, the ministry said. " + SCRIPT).replace("<", "&lt;")
        + "</description></item></channel></rss>";
  }

  @AfterAll
  static void stop() {
    browsing.ifPresent(Browsing::close);
    if (served != null) {
      served.close();
    }
  }

  @AfterEach
  void nothing_was_complained_of() {
    assertThat(browsing.orElseThrow().complaints()).isEmpty();
  }

  private static List<String> documents() {
    return served.thaw("documents", "--json").lines().map(HostileTest::id).toList();
  }

  private static String id(String line) {
    try {
      return MAPPER.readTree(line).get("id").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void harmless(Page page) {
    assertThat(page.evaluate("window.harmed ?? 'unharmed'")).as(page.url()).isEqualTo("unharmed");
    assertThat(
            page.evaluate(
                "document.querySelectorAll('main script, main img, main iframe, main object, main"
                    + " [onload], main [onerror], main [onmouseover], main b, a[href^=\"javascript\"]')"
                    + ".length"))
        .as(page.url())
        .isEqualTo(0);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as(page.url())
        .isLessThanOrEqualTo(0);
  }

  @Test
  void every_document_is_shown_as_text() {
    List<String> documents = documents();
    assertThat(documents).hasSizeGreaterThanOrEqualTo(7);
    try (Page page = browsing.orElseThrow().desk()) {
      for (String id : documents) {
        served.go(page, "/document/" + encoded(id));
        harmless(page);
      }
      served.go(page, "/document/title-script");
      assertThat(page.locator("h1").innerText()).contains("<script>");
      assertThat(page.locator(".doc-text").innerText()).contains("<img src=x onerror=");
    }
  }

  private static String encoded(String id) {
    return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  @Test
  void every_list_and_view_is_unharmed_by_them() {
    try (Page page = browsing.orElseThrow().desk()) {
      for (String path :
          List.of(
              "/situation?days=36500",
              "/documents",
              "/search?q=crimea",
              "/search?q=script",
              "/territories?on=2022-06-01",
              "/territory/crimea?on=2022-06-01",
              "/conflicts",
              "/agreements",
              "/map?on=2022-06-01&territory=crimea",
              "/whatif?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
              "/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")) {
        served.go(page, path);
        page.locator("details.reports")
            .all()
            .forEach(details -> details.evaluate("details => { details.open = true; }"));
        harmless(page);
      }
    }
  }

  @Test
  void letters_that_turn_words_round_are_shown_by_their_numbers() {
    try (Page page = browsing.orElseThrow().desk()) {
      served.go(page, "/document/turned");
      assertThat(page.locator(".doc-text").innerText()).contains("U+202E");
      served.go(page, "/documents");
      assertThat(page.locator("table").innerText()).contains("U+202E").doesNotContain("\u202E");
    }
  }

  @Test
  void a_word_of_ten_million_letters_does_not_stop_the_page() {
    try (Page page = browsing.orElseThrow().desk()) {
      served.go(page, "/document/long");
      assertThat(page.locator(".doc-text").innerText().length()).isLessThan(1_000_000);
      harmless(page);
    }
  }
}
