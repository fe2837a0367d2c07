package org.thaw.cli.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own browser, driven through the machine's own Node. Whatever the pages complain of
 * is kept, so that a test can ask for silence.
 */
final class Browsing implements AutoCloseable {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Browsing(Path chromium, Path node) throws IOException {
    // One place for all tests of a run: the first that is named is the one that counts.
    Path driver = Files.createDirectories(repository().resolve("cli/target/playwright"));
    Path link = driver.resolve("package");
    if (!Files.exists(link)) {
      Files.deleteIfExists(link);
      Files.createSymbolicLink(
          link, repository().resolve("web/pages/node_modules/playwright-core"));
    }
    System.setProperty("playwright.cli.dir", driver.toString());
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    // Root, as in containers, has no sandbox to give.
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Nothing where there is no browser or no Node here. */
  static Optional<Browsing> open() throws IOException {
    Optional<Path> chromium = BROWSERS.stream().flatMap(Browsing::onPath).findFirst();
    Optional<Path> node = onPath("node").findFirst();
    boolean built = Files.exists(repository().resolve("web/pages/node_modules/playwright-core"));
    return chromium.isPresent() && node.isPresent() && built
        ? Optional.of(new Browsing(chromium.get(), node.get()))
        : Optional.empty();
  }

  /** The folder that everything lies in. */
  static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("samples")) ? here : here.resolve("..").normalize();
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** A page of a desk's screen. */
  Page desk() {
    return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** A page of a phone. */
  Page phone() {
    return page(new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
  }

  /** A page in the dark. */
  Page dark() {
    return page(
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setColorScheme(ColorScheme.DARK));
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setLocale("en-GB").setAcceptDownloads(true));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onDialog(
        dialog -> {
          complaints.add(page.url() + ": a dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** What the pages have complained of since this was last asked. */
  List<String> complaints() {
    List<String> said = List.copyOf(complaints);
    complaints.clear();
    return said;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
