package org.thaw.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;

class FormatsTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Talks | The Olavan</title>
      <meta property="og:title" content="Talks in Olava">
      <script type="application/ld+json">{"@graph":[{"datePublished":"2024-05-06T10:00:00Z"}]}</script>
      </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <div class="cookie-banner"><p>We use cookies to make this site work for you and others.</p></div>
      <article><h1>Talks in Olava</h1>
      <p>Rurik met Olava on Monday and asked for the road to be <b>opened</b> at once.</p>
      <figure><img src="x.jpg"><figcaption>The road to the fort</figcaption></figure>
      <h2>No answer</h2>
      <p>Olava did not answer, and nobody in the fort expected that she would do so.</p>
      <div class="related"><p>Read more: what Rurik wants, and what he will never get.</p></div>
      </article><footer><p>Copyright The Olavan, all rights reserved everywhere.</p></footer>
      </body></html>
      """;

  @TempDir Path folder;

  @Test
  void aPageIsItsArticleWithoutWhatStandsAroundIt() throws IOException {
    Document document = Taking.only(Taking.write(folder, "page.html", PAGE));
    assertThat(document.text())
        .contains("to be opened at once.", "Olava did not answer")
        .doesNotContain("Home", "cookies", "Copyright", "Read more");
    assertThat(document.title()).contains("Talks in Olava");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 6));
    assertThat(document.publishedIs()).contains(DateOrigin.KNOWN);
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void headingsAndCaptionsOfAPageAreMarked() throws IOException {
    Document document = Taking.only(Taking.write(folder, "page.html", PAGE));
    assertThat(document.headings())
        .extracting(span -> span.of(document.text()))
        .containsExactly("Talks in Olava", "The road to the fort", "No answer");
  }

  @Test
  void aPageIsKnownByItsBytesAndNotByItsName() throws IOException {
    assertThat(Taking.only(Taking.write(folder, "page.txt", PAGE)).title())
        .contains("Talks in Olava");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "UTF-16LE", "UTF-8", "KOI8-R"})
  void aTextIsDecodedWhateverItsEncoding(String charset) throws IOException {
    String text =
        "Переговоры между сторонами прошли вчера вечером, но ни к чему не привели. Стороны не"
            + " договорились о том, как и когда открыть дорогу.";
    Document document =
        Taking.only(
            Taking.write(folder, "2024-05-06.txt", text.getBytes(Charset.forName(charset))));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.language()).isEqualTo("ru");
    assertThat(document.publishedIs()).contains(DateOrigin.GUESSED);
  }

  @Test
  void thePageSaysWhichEncodingItIsIn() throws IOException {
    String page = "<html><head><meta charset=windows-1252></head><body><p>Café – déjà vu.</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(Taking.documents(Taking.write(folder, "a.html", bytes)).get(0).text())
        .isEqualTo("Café – déjà vu.");
  }

  @Test
  void thePdfIsPutBackIntoParagraphsWithoutRunningHeads() throws IOException {
    byte[] pdf =
        Pdfs.of(
            List.of(
                List.of(
                    "The Olavan Review",
                    "",
                    "",
                    "Rurik met Olava on Monday. The govern-",
                    "ment in the fort",
                    "",
                    "",
                    "1"),
                List.of(
                    "The Olavan Review",
                    "",
                    "",
                    "said nothing about it.",
                    "",
                    "",
                    "",
                    "Olava waited.",
                    "",
                    "",
                    "2"),
                List.of("The Olavan Review", "", "", "Then it rained for days.", "", "", "3")));
    Document document = Taking.only(Taking.write(folder, "a.pdf", pdf));
    assertThat(document.text())
        .startsWith("Rurik met Olava on Monday. The government in the fort said nothing about it.")
        .contains("Olava waited.", "Then it rained")
        .doesNotContain("Review");
    assertThat(document.title()).contains("Talks");
    assertThat(document.published()).contains(LocalDate.of(2021, 5, 6));
    assertThat(document.publishedIs()).contains(DateOrigin.GUESSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <rss version="2.0"><channel><title>F</title><link>https://example.org</link>
        <description>d</description>
        <item><title>Talks</title><link>https://example.org/talks</link>
        <pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate>
        <description>&lt;p&gt;Rurik met &lt;b&gt;Olava&lt;/b&gt;.&lt;/p&gt;</description></item>
        </channel></rss>
        """,
        """
        <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
        <title>F</title><id>f</id><updated>2024-05-07T10:00:00Z</updated>
        <entry><id>e</id><title>Talks</title><link href="https://example.org/talks"/>
        <published>2024-05-06T10:00:00Z</published><updated>2024-05-07T10:00:00Z</updated>
        <content type="html">&lt;p&gt;Rurik met &lt;b&gt;Olava&lt;/b&gt;.&lt;/p&gt;</content></entry>
        </feed>
        """
      })
  void everyEntryOfAFeedIsADocument(String feed) throws IOException {
    Document document = Taking.only(Taking.write(folder, "feed.xml", feed));
    assertThat(document.text()).isEqualTo("Rurik met Olava.");
    assertThat(document.title()).contains("Talks");
    assertThat(document.address()).isEqualTo("https://example.org/talks");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 6));
  }

  @Test
  void aZipIsReadEntryByEntry() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "a/2024-05-06.txt", "Rurik waits.");
      entry(zip, "b.jsonl", "{\"id\":\"x\",\"date\":\"2024-05-06\",\"text\":\"Olava waits.\"}");
    }
    Path file = Taking.write(folder, "a.zip", bytes.toByteArray());
    assertThat(Taking.documents(file))
        .extracting(Document::address)
        .containsExactly(file + "!/a/2024-05-06.txt", file + "!/b.jsonl:1");
  }

  @Test
  void aGzippedFileIsReadAsWhatItHolds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"id\":\"x\",\"text\":\"Olava waits.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Taking.write(folder, "a.jsonl.gz", bytes.toByteArray());
    assertThat(Taking.only(file).id()).isEqualTo("x");
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
