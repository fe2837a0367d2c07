package org.thaw.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A person looks at the tour's ledger in a real browser. With {@code -Dthaw.screenshots=write} the
 * pictures of docs/screenshots are made anew.
 */
class PagesTest {

  private static final String TODAY = "2025-12-01";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static Optional<Browsing> browsing = Optional.empty();
  private static Served served;
  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    browsing = Browsing.open();
    boolean must = "true".equals(System.getenv("CI"));
    assumeTrue(browsing.isPresent() || must, "no Chromium or no Node here");
    Path samples = Browsing.repository().resolve("samples");
    served = Served.of(folder, samples, TODAY);
    assumeTrue(served.hasPages() || must, "this build has no pages");
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
    if (page != null) {
      page.context().close();
    }
    assertThat(browsing.orElseThrow().complaints()).isEmpty();
  }

  private Page desk(String path) {
    page = browsing.orElseThrow().desk();
    served.go(page, path);
    return page;
  }

  private static JsonNode json(String... words) throws IOException {
    String[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = "--json";
    return MAPPER.readTree(served.thaw(all).lines().findFirst().orElse("{}"));
  }

  // What every page must be

  @ParameterizedTest
  @CsvSource({
    "situation, /situation?days=900",
    "map, /map?region=caucasus&on=2015-06-01",
    "territories, /territories?on=2015-06-01",
    "territory, /territory/crimea?on=2015-06-01",
    "conflicts, /conflicts",
    "conflict, /conflict/nagorno-karabakh",
    "dyads, /dyads",
    "dyad, /dyad/ARM-AZE",
    "agreements, /agreements",
    "agreement, /agreement/",
    "leaning, /leaning?day=2010-01-01",
    "whatif, /whatif?q=Russia%20weaker",
    "document, /document/",
    "documents, /documents",
    "search, /search?q=lachin",
    "add, /add"
  })
  void every_page_is_readable_for_all_wide_narrow_and_dark(String name, String path)
      throws IOException {
    String whole = path.endsWith("/") ? path + first(name) : path;
    for (String kind : List.of("desk", "phone", "dark")) {
      Browsing browser = browsing.orElseThrow();
      page =
          switch (kind) {
            case "desk" -> browser.desk();
            case "phone" -> browser.phone();
            default -> browser.dark();
          };
      served.go(page, whole);
      assertThat(page.title()).endsWith("Thaw");
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
          .as("%s is no wider than a %s", name, kind)
          .isLessThanOrEqualTo(0);
      if (!kind.equals("desk")) {
        // A dark page has the desk's elements, and the phone has its own.
        assertThat(findings(page)).as("%s on a %s", name, kind).isEmpty();
      }
      if (!kind.equals("dark") || name.equals("map")) {
        picture(name + (kind.equals("desk") ? "" : "-" + kind));
      }
      page.context().close();
    }
    page = null;
  }

  private static String first(String name) throws IOException {
    if (name.equals("document")) {
      return json("documents").get("id").asText();
    }
    return served
        .thaw("agreements", "--json")
        .lines()
        .map(PagesTest::read)
        .filter(a -> a.path("clauses").size() >= 3)
        .map(a -> a.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Serious and critical findings of axe, each with the places it is found at. */
  private static List<String> findings(Page page) throws IOException {
    Path axe = Browsing.repository().resolve("web/pages/node_modules/axe-core/axe.min.js");
    page.evaluate(Files.readString(axe) + "\n;undefined");
    Object found =
        page.evaluate(
            "async () => JSON.stringify((await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
                + " 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations.map(v => [v.impact, v.id,"
                + " v.nodes.slice(0, 3).map(n => n.target.join(' ') + ': ' +"
                + " n.failureSummary.slice(0, 200)).join(' | ')]))");
    List<String> serious = new ArrayList<>();
    for (JsonNode one : MAPPER.readTree(String.valueOf(found))) {
      if (List.of("serious", "critical").contains(one.get(0).asText())) {
        serious.add(one.toString());
      }
    }
    return serious;
  }

  private void picture(String name) {
    if ("write".equals(System.getProperty("thaw.screenshots"))) {
      page.waitForTimeout(400);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Browsing.repository().resolve("docs/screenshots").resolve(name + ".png")));
    }
  }

  // The pages one by one

  @Test
  void the_situation_leads_from_a_change_to_its_sentence() {
    desk("/situation?days=900");
    Locator claim = page.locator(".claim").first();
    String sentence = claim.locator("blockquote").first().innerText();
    claim.locator("figcaption a").first().click();
    page.waitForURL("**/document/**");
    Served.ready(page);
    PlaywrightAssertions.assertThat(page.locator("mark.current").first()).isVisible();
    assertThat(page.locator("mark.current").first().innerText().replaceAll("\\s+", " "))
        .contains(sentence.replaceAll("\\s+", " ").substring(0, 20));
    page.goBack();
    Served.ready(page);
    assertThat(page.url()).contains("/situation?days=900");
  }

  @Test
  void the_situation_says_so_where_nothing_changed() {
    desk("/situation?since=1900-01-01&until=1900-02-01");
    assertThat(page.locator(".empty").innerText()).contains("Nothing changed");
  }

  @ParameterizedTest
  @CsvSource({
    "abkhazia, 41.0, 43.1",
    "crimea, 34.2, 45.3",
    "south-ossetia, 44.0, 42.35",
    "nagorno-karabakh, 46.72, 39.95",
    "transnistria, 29.6, 46.87",
    "donetsk-peoples-republic, 38.2, 47.9",
    "luhansk-peoples-republic, 39.3, 48.3",
    "ESH, -14.3, 25.0",
    "western-sahara-free-zone, -12.6, 24.0",
    "jammu-and-kashmir, 74.9, 33.6",
    "northern-cyprus, 33.5, 35.3",
    "golan-heights, 35.8, 33.0"
  })
  void the_map_has_the_colour_that_the_ledger_tells_at_three_dates(
      String territory, double lon, double lat) {
    desk("/map?region=world");
    for (String day : List.of("1998-06-01", "2015-03-01", "2024-01-15")) {
      String drawn =
          (String)
              page.evaluate(
                  "([lon, lat, day]) => { const map = document.querySelector('canvas.map').thaw;"
                      + " map.day = day; map.look([lon, lat], 70); return map.colourAt(lon, lat);"
                      + " }",
                  List.of(lon, lat, day));
      String told =
          (String)
              page.evaluate(
                  "async ([id, day]) => { const lands = (await (await fetch('/api/territories'))"
                      + ".json()).territories; const land = lands.find((l) => l.id === id);"
                      + " return document.querySelector('canvas.map').thaw.expected(land, day); }",
                  List.of(territory, day));
      assertThat(drawn).as("%s on %s", territory, day).isEqualTo(told);
    }
  }

  @Test
  void the_map_says_in_words_what_it_shows_and_opens_the_territory() {
    desk("/map?region=caucasus&on=2015-06-01&territory=abkhazia");
    PlaywrightAssertions.assertThat(page.locator(".panel h2")).hasText("Abkhazia");
    assertThat(page.locator(".panel").innerText()).contains("Held by", "Abkhazia", "Claimed by");
    page.locator(".panel a.button").click();
    page.waitForURL("**/territory/abkhazia?on=2015-06-01");
  }

  @Test
  void a_click_on_the_map_chooses_what_lies_there() {
    desk("/map?region=caucasus&on=2015-06-01");
    Locator canvas = page.locator("canvas.map");
    @SuppressWarnings("unchecked")
    List<Double> at =
        (List<Double>)
            page.evaluate("() => document.querySelector('canvas.map').thaw.place(40.6, 43.3)");
    canvas.click(new Locator.ClickOptions().setPosition(at.get(0), at.get(1)));
    PlaywrightAssertions.assertThat(page.locator(".panel h2")).hasText("Abkhazia");
    assertThat(page.url()).contains("territory=abkhazia");
  }

  @Test
  void the_slider_moves_the_day_and_plays() {
    desk("/map?region=ukraine");
    Locator slider = page.getByRole(AriaRole.SLIDER);
    slider.focus();
    String before = page.locator("output.day").innerText();
    page.keyboard().press("PageDown");
    assertThat(page.locator("output.day").innerText()).isNotEqualTo(before);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play")).click();
    page.waitForTimeout(500);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause")).click();
    assertThat(page.url()).contains("on=");
  }

  @Test
  void a_bar_of_a_ribbon_opens_its_sentences() {
    desk("/territory/crimea?on=2015-06-01");
    Locator bar = page.locator(".ribbon .bar[aria-label*='Controlled by Russia']").first();
    bar.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".chosen blockquote").count()).isPositive();
    assertThat(page.locator(".chosen figcaption").first().innerText()).matches("(?s).*\\d{4}.*");
  }

  @Test
  void rival_accounts_stand_side_by_side() {
    desk("/territory/crimea?on=2015-03-01");
    assertThat(page.locator(".account.rival").count()).isGreaterThan(1);
    assertThat(page.locator("section.facet").first().innerText()).contains("contested");
  }

  @Test
  void the_territory_as_one_actor_sees_it_says_what_is_left_out() {
    desk("/territory/crimea?on=2015-06-01&view-of=RUS");
    assertThat(page.locator("main").innerText()).contains("left out by this view");
  }

  @Test
  void the_conflict_page_has_what_the_command_has() throws IOException {
    JsonNode conflict = json("conflict", "nagorno-karabakh");
    desk("/conflict/nagorno-karabakh");
    String text = page.locator("main").innerText();
    assertThat(text).contains("Azerbaijan", "Armenia", "Who holds what", "Tension");
    assertThat(page.locator("section .claims > .claim").count())
        .isGreaterThanOrEqualTo(conflict.get("signs").size());
  }

  @Test
  void a_bar_of_the_dyad_opens_the_events_of_its_time() {
    desk("/dyad/ARM-AZE");
    Locator bar = page.locator(".tension .bar").first();
    bar.focus();
    page.keyboard().press("Enter");
    page.waitForSelector(".chosen .claim");
    assertThat(page.locator("main").innerText()).contains("Too little history for a forecast");
  }

  @Test
  void a_cell_of_the_agreement_opens_its_evidence() throws IOException {
    String told =
        served
            .thaw("agreements", "--json")
            .lines()
            .map(PagesTest::read)
            .filter(a -> a.path("whole").path("findings").size() > 0)
            .map(a -> a.get("id").asText())
            .findFirst()
            .orElseThrow();
    desk("/agreement/" + told);
    page.locator("button.cell").first().click();
    assertThat(page.locator(".chosen blockquote").count()).isPositive();
  }

  @Test
  void leaning_tells_two_days_apart_and_opens_a_profile() {
    desk("/leaning?day=2010-01-01&with=2024-12-01");
    assertThat(page.locator("table .badge.added, table .badge.gone").count()).isPositive();
    page.locator("table button.link").first().click();
    page.waitForSelector(".profile h3");
  }

  @Test
  void a_link_that_is_muted_no_longer_counts() {
    desk("/whatif?q=Russia%20weaker");
    int before = page.locator(".effect").count();
    assertThat(before).isPositive();
    page.locator(".effect .claim button.link").first().click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave it out")).click();
    page.waitForURL("**without=**");
    Served.ready(page);
    assertThat(page.locator(".effect").count()).isLessThan(before);
    page.locator("button:has-text('Count it again')").click();
    Served.ready(page);
    page.waitForFunction("n => document.querySelectorAll('.effect').length === n", before);
  }

  @Test
  void what_would_follow_is_lit_on_the_map_of_causes() {
    desk("/whatif?q=Russia%20weaker");
    page.waitForFunction("() => document.querySelector('.network').graph");
    page.locator(".effect h3 button").first().click();
    assertThat(
            (Integer)
                page.evaluate("document.querySelector('.network').graph.edges('.lit').size()"))
        .isPositive();
  }

  @Test
  void what_names_no_factor_is_said() {
    desk("/whatif?q=xyzzy");
    PlaywrightAssertions.assertThat(page.locator(".empty, .failure").first()).isVisible();
    // The browser itself notes an answer of 400.
    browsing.orElseThrow().complaints();
  }

  @Test
  void search_finds_words_and_facets_narrow_it() {
    desk("/situation");
    page.getByRole(AriaRole.SEARCHBOX).fill("lachin");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=lachin");
    Served.ready(page);
    int all = page.locator(".hits li").count();
    assertThat(all).isPositive();
    assertThat(page.locator(".hits mark").first().innerText()).isEqualToIgnoringCase("lachin");
    page.getByLabel("Kind").selectOption("documents");
    page.waitForURL("**kind=documents**");
    Served.ready(page);
    assertThat(page.locator(".hits li").count()).isLessThan(all);
  }

  @Test
  void a_page_that_does_not_exist_says_so() {
    page = browsing.orElseThrow().desk();
    page.navigate(served.address("/nonsense"));
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("There is no such page.");
  }

  @Test
  void what_the_ledger_does_not_have_is_said_with_what_to_do() {
    page = browsing.orElseThrow().desk();
    page.navigate(served.address("/document/nothing"));
    PlaywrightAssertions.assertThat(page.locator(".failure")).containsText("no such document");
    browsing.orElseThrow().complaints();
  }

  // Without a mouse

  @ParameterizedTest
  @ValueSource(strings = {"/situation?days=900", "/map?region=caucasus", "/agreements"})
  void everything_is_reached_by_the_keyboard(String path) {
    desk(path);
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
    page.keyboard().press("Enter");
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      reached.add(
          String.valueOf(
              page.evaluate(
                  "(document.activeElement.closest('main') ? 'main ' : '') +"
                      + " document.activeElement.tagName")));
      Object visible =
          page.evaluate(
              "() => { const r = document.activeElement.getBoundingClientRect(); return r.width > 0"
                  + " && r.height > 0; }");
      assertThat(visible).as("what has the focus is seen").isEqualTo(true);
    }
    assertThat(reached).filteredOn(r -> r.startsWith("main ")).hasSizeGreaterThan(5);
  }

  /** Another document than the one of the picture, which shows what the machine read. */
  private static String toReview() {
    return served
        .thaw("documents", "--json")
        .lines()
        .skip(1)
        .map(PagesTest::read)
        .filter(document -> document.path("statements").asInt() > 5)
        .map(document -> document.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_analyst_reviews_a_document_with_keys_alone() throws IOException {
    String id = toReview();
    desk("/document/" + id);
    int before = page.locator(".doc-list li").count();
    page.keyboard().press("j");
    String first = page.locator(".doc-list li.current").innerText();
    page.keyboard().press("j");
    assertThat(page.locator(".doc-list li.current").innerText()).isNotEqualTo(first);
    page.keyboard().press("k");
    page.keyboard().press("x");
    page.keyboard().type("the sentence says otherwise");
    page.keyboard().press("Enter");
    page.waitForSelector(".doc-side .done");
    assertThat(page.locator(".doc-list li").count()).isLessThan(before);
    assertThat(Files.readString(folder.resolve("writes.jsonl")))
        .contains("\"what\":\"reject\"", "the sentence says otherwise", "tester");
    assertThat(served.thaw("check")).contains("Sound");
  }

  @Test
  void a_statement_is_corrected_and_stands_on_the_persons_word() {
    String id = toReview();
    desk("/document/" + id);
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("e");
    page.getByLabel("Whom or what").fill("UKR");
    page.getByLabel("On whose word").last().fill("Ada");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    page.waitForSelector(".doc-side .done");
    assertThat(served.thaw("show", id, "--json")).contains("\"reader\":\"Ada\"");
  }

  @Test
  void a_statement_is_added_for_selected_words() {
    String id = toReview();
    desk("/document/" + id);
    page.evaluate(
        "() => { const node = [...document.querySelectorAll('.doc-text [data-start]')]"
            + ".find((p) => p.textContent.length > 30).firstChild; const r"
            + " = document.createRange(); r.setStart(node, 0); r.setEnd(node, 20);"
            + " getSelection().removeAllRanges(); getSelection().addRange(r); }");
    page.keyboard().press("a");
    page.getByLabel("Kind").selectOption("status");
    page.getByLabel("Relation").selectOption("CLAIMS");
    page.getByLabel("Who", new Page.GetByLabelOptions().setExact(true)).fill("Russia");
    page.getByLabel("Whom or what").fill("Crimea");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    page.waitForSelector(".doc-side .done");
    assertThat(served.thaw("show", id, "--json")).contains("\"reader\":\"tester\"", "CLAIMS");
  }

  @Test
  void a_pledge_is_added_with_the_keyboard_alone() {
    String id = toReview();
    desk("/document/" + id);
    page.evaluate(
        "() => { const node = [...document.querySelectorAll('.doc-text [data-start]')]"
            + ".find((p) => p.textContent.length > 30).firstChild; const r"
            + " = document.createRange(); r.setStart(node, 0); r.setEnd(node, 24);"
            + " getSelection().removeAllRanges(); getSelection().addRange(r); }");
    page.keyboard().press("a"); // the kind has the focus
    page.keyboard().type("Pledge");
    page.keyboard().press("Tab");
    assertThat(page.locator("select:focus option:checked").innerText()).isEqualTo("Cease fire");
    page.keyboard().type("Withdraw");
    page.keyboard().press("Tab");
    page.keyboard().type("Russia");
    page.keyboard().press("Tab");
    page.keyboard().type("Ukraine");
    page.keyboard().press("Enter");
    page.waitForSelector(".doc-side .done");
    assertThat(served.thaw("show", id, "--json"))
        .containsPattern("\"kind\":\"pledge\",\"relation\":\"WITHDRAW\"[^\n]*\"RUS\"");
    page.waitForSelector(".doc-list .kind-pledge");
  }

  // In and out

  @Test
  void a_file_that_is_handed_in_is_read_while_one_watches() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("2025-11-20 ridge.txt"),
            "Ridge held\n\n20 November 2025\n\nRussia controls the Kodori gorge, officials said.\n");
    desk("/add");
    page.locator("input[type=file]").setInputFiles(report);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read")).click();
    page.waitForSelector(".log h3");
    assertThat(page.locator(".log").innerText()).contains("What came of it");
    assertThat(served.thaw("documents")).contains("ridge-held");
    page.waitForSelector(".stale:not([hidden])");
  }

  @Test
  void an_address_within_the_house_is_not_read() {
    desk("/add");
    page.getByLabel("Address of a page or feed").fill(served.address("/api/session"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read")).click();
    page.waitForSelector(".log h3, .log .failure");
    assertThat(served.thaw("documents")).doesNotContain("csrf");
    assertThat(page.locator(".log").innerText()).contains("127.0.0.1");
  }

  @Test
  void a_brief_carries_a_footnote_for_every_claim() throws IOException {
    desk("/situation?days=900");
    page.locator(".export > summary").click();
    Download brief =
        page.waitForDownload(
            () ->
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Brief (Markdown)"))
                    .click());
    String text = Files.readString(brief.path());
    List<String> claims = text.lines().filter(line -> line.startsWith("- ")).toList();
    assertThat(claims).isNotEmpty().allMatch(line -> line.matches(".*\\[\\^\\d+\\].*"));
    assertThat(text).contains("## Sources", "[^1]: “", "/document/");
  }

  @ParameterizedTest
  @CsvSource({"Data (JSON), json, {", "Data (CSV), csv, territory", "Picture (SVG), svg, <svg"})
  void what_is_on_the_screen_is_exported(String button, String ending, String holds)
      throws IOException {
    desk("/territory/crimea");
    Download file = export(button);
    assertThat(file.suggestedFilename()).endsWith("." + ending);
    assertThat(Files.readString(file.path())).contains(holds);
  }

  private Download export(String button) {
    page.locator(".export > summary").click();
    return page.waitForDownload(
        () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click());
  }

  private String exported(String button) throws IOException {
    return Files.readString(export(button).path());
  }

  @Test
  void the_map_is_exported_as_it_is_seen_with_hatches_marks_and_legend() throws Exception {
    desk("/map?region=caucasus&on=2015-06-01");
    page.evaluate("document.querySelector('canvas.map').thaw.look([38, 44], 12)");
    String text = exported("Picture (SVG)");
    Document svg = svg(text);
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 ");
    assertThat(elements(svg, "path"))
        .as("who holds it has its colour, and what is contested is hatched")
        .anyMatch(path -> path.getAttribute("class").equals("lands"))
        .anyMatch(path -> path.getAttribute("class").equals("hatched"))
        .anyMatch(path -> path.getAttribute("stroke-dasharray").equals("6 4"))
        .anyMatch(path -> path.getAttribute("fill").equals(colour("RUS")));
    assertThat(elements(svg, "polygon")).as("marks of forces").isNotEmpty();
    assertThat(elements(svg, "text").stream().map(Element::getTextContent))
        .contains("Crimea", "Abkhazia", "Russia", "contested", "Map · 1 Jun 2015")
        .anyMatch(words -> words.contains("coarse and approximate"));
    assertThat(text).doesNotContain("<image", "var(--");
  }

  private static Document svg(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document document, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = document.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  /** The colour that the map's legend gives an actor's name. */
  private String colour(String id) {
    return (String)
        page.evaluate(
            "id => { const map = document.querySelector('canvas.map').thaw; const lands ="
                + " map.legend(); return lands.find((e) => e.name === 'Russia').colour; }",
            id);
  }

  @Test
  void a_network_is_exported_with_each_of_its_names() throws Exception {
    desk("/leaning?day=2010-01-01");
    page.waitForFunction("() => document.querySelector('.network').graph");
    Document svg = svg(exported("Picture (SVG)"));
    List<String> names = elements(svg, "text").stream().map(Element::getTextContent).toList();
    assertThat(names).contains("Abkhazia", "Russia", "Nauru");
    assertThat(elements(svg, "path")).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/situation?days=900", "/conflict/nagorno-karabakh", "/territory/crimea"})
  void the_brief_on_paper_has_a_source_for_every_number_in_it(String path) throws IOException {
    page = browsing.orElseThrow().desk();
    // What the browser would ask, where to print, nobody answers here.
    page.addInitScript("window.print = () => { window.asked = true; };");
    served.go(page, path);
    page.locator(".export > summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Brief (print or PDF)"))
        .click();
    page.waitForFunction("() => window.asked");
    List<?> claims = (List<?>) page.locator(".paper > ul > li").allInnerTexts();
    byte[] pdf = page.pdf();
    String text;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
    assertThat(text).contains("Brief: ", "Made by Thaw on ", " Sources ", "/document/");
    assertThat(text).doesNotContain("Look back", "Export", "Menu", "Azerbaijanholds");
    List<Integer> cited =
        Pattern.compile("\\[(\\d+)]")
            .matcher(text)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .distinct()
            .sorted()
            .toList();
    assertThat(claims).isNotEmpty();
    assertThat(cited).isNotEmpty();
    int sources =
        Math.toIntExact(text.substring(text.lastIndexOf(" Sources ")).split(" – ", -1).length - 1L);
    assertThat(cited.get(cited.size() - 1)).isLessThanOrEqualTo(sources);
    if (path.startsWith("/situation")) {
      assertThat(page.locator(".paper > ul > li:not(:has(sup))").count()).isZero();
    }
  }

  // While it waits, and where something fails

  @Test
  void a_view_that_takes_long_says_that_it_is_loading() {
    desk("/add");
    page.route(
        "**/api/conflicts",
        route -> {
          page.waitForTimeout(900);
          route.resume();
        });
    page.evaluate(
        "() => { history.pushState(null, '', '/conflicts'); dispatchEvent(new Event('thaw:go')); }");
    page.waitForSelector(".waiting:not([hidden])");
    page.waitForSelector("main[data-ready=conflicts]");
    PlaywrightAssertions.assertThat(page.locator(".waiting")).isHidden();
  }

  @Test
  void a_part_that_fails_leaves_the_rest_and_can_be_tried_again() {
    page = browsing.orElseThrow().desk();
    page.route("**/api/events?*", route -> route.abort());
    page.navigate(served.address("/dyad/ARM-AZE"));
    Locator failure = page.locator("section .failure");
    PlaywrightAssertions.assertThat(failure).containsText("Thaw does not answer");
    assertThat(page.locator(".tension .bar").count()).isPositive();
    page.unroute("**/api/events?*");
    failure.getByRole(AriaRole.BUTTON).click();
    page.waitForSelector("section .claim");
    browsing.orElseThrow().complaints();
  }
}
