package org.thaw.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of two actors where reports came in day by day, so that there is a forecast. */
class ForecastPageTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final int DAYS = 130;
  private static final int BROKE_OUT = 12;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  /** Fighting every third day; or else none, until it broke out of late. */
  private Path reports(boolean steady) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int back = DAYS; back >= 1; back--) {
      LocalDate day = TODAY.minusDays(back);
      String on = " on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ". ";
      String fought =
          (steady ? back % 3 == 0 : back <= BROKE_OUT)
              ? "Armenian forces shelled Azerbaijani positions"
              : "Armenia accused Azerbaijan of a provocation";
      String text =
          fought + on + "Russia criticised Ukraine" + on + "Turkey held talks with Greece" + on;
      lines.add(
          MAPPER.writeValueAsString(
              Map.of(
                  "id",
                  "r" + back,
                  "date",
                  day.toString(),
                  "text",
                  text + "Report " + back + ".")));
    }
    return Files.write(folder.resolve("reports.jsonl"), lines);
  }

  @Test
  void a_forecast_stands_with_its_chance_its_base_rate_its_reasons_and_its_record()
      throws IOException {
    Optional<Browsing> browsing = Browsing.open();
    boolean must = "true".equals(System.getenv("CI"));
    assumeTrue(browsing.isPresent() || must, "no Chromium or no Node here");
    try (Browsing browser = browsing.orElseThrow();
        Served served = Served.of(folder, reports(true), TODAY.toString())) {
      assumeTrue(served.hasPages() || must, "this build has no pages");
      Page page = browser.desk();
      served.go(page, "/dyad/ARM-AZE");
      assertThat(page.locator(".card .meter").count()).as("one for each quad class").isEqualTo(4);
      assertThat(
              (Double)
                  page.evaluate(
                      "() => { const meter = document.querySelectorAll('.card .meter')[2]; return"
                          + " meter.querySelector('.fill').getBoundingClientRect().width"
                          + " / meter.getBoundingClientRect().width; }"))
          .as("the bar of what is almost certain is nearly full")
          .isGreaterThan(0.9);
      String forecast = page.locator(".cards").first().innerText();
      assertThat(forecast).contains("Material conflict", "%", "Usual");
      // Of verbal conflict, which there was on most days.
      page.locator(".cards details summary").nth(2).click();
      assertThat(page.locator(".cards details[open] li").first().innerText())
          .containsPattern("weight -?\\d")
          .containsPattern("held \\d+ of \\d+ times");
      assertThat(page.locator(".cards details[open] blockquote").first().innerText()).isNotBlank();
      assertThat(page.locator("main").innerText()).contains("Track record");
      if ("write".equals(System.getProperty("thaw.screenshots"))) {
        page.locator(".cards").first().scrollIntoViewIfNeeded();
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Browsing.repository().resolve("docs/screenshots/dyad-forecast.png")));
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void the_situation_names_chances_that_moved_and_leads_to_their_reasons() throws IOException {
    Optional<Browsing> browsing = Browsing.open();
    boolean must = "true".equals(System.getenv("CI"));
    assumeTrue(browsing.isPresent() || must, "no Chromium or no Node here");
    try (Browsing browser = browsing.orElseThrow();
        Served served = Served.of(folder, reports(false), TODAY.toString())) {
      assumeTrue(served.hasPages() || must, "this build has no pages");
      Page page = browser.desk();
      served.go(page, "/situation?since=" + TODAY.minusDays(BROKE_OUT));
      page.locator(".chances .claim").first().waitFor();
      String all = page.locator(".chances").innerText();
      assertThat(all)
          .contains("Chances that moved", "19 May 2025", "less than 5 points")
          .contains("Armenia – Azerbaijan")
          .doesNotContain("Russia", "Turkey", "NaN", "undefined");
      String first = page.locator(".chances .claim").first().innerText();
      assertThat(first).containsPattern("Material conflict up\\s+from [\\d.]+ % to \\d+ %");
      assertThat(first).contains("shelled Azerbaijani positions");
      if ("write".equals(System.getProperty("thaw.screenshots"))) {
        page.locator(".chances").scrollIntoViewIfNeeded();
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Browsing.repository().resolve("docs/screenshots/situation-moved.png")));
      }
      page.locator(".chances .claim a", new Page.LocatorOptions().setHasText("Reasons"))
          .first()
          .click();
      page.locator(".cards details summary").first().waitFor();
      assertThat(page.url()).contains("/dyad/ARM-AZE");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
