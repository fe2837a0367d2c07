package org.thaw.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.thaw.web.ask.Kept;
import org.thaw.web.page.PageFiles;

/** The pages. */
final class Viewing {

  private final PageFiles pages;

  Viewing(PageFiles pages) {
    this.pages = pages;
  }

  /** The page at every address that is a view; a file by its name. */
  void view(Context ctx) {
    String path = ctx.path();
    if (path.startsWith("/api/") || path.startsWith("/assets/")) {
      throw new Refused("NOTHING_THERE", 404, "nothing is there");
    }
    String name = path.substring(1);
    boolean ofPages = !name.isEmpty() && !name.contains("/") && pages.file(name).isPresent();
    file(ctx, ofPages ? name : PageFiles.START);
  }

  void file(Context ctx, String name) {
    Optional<Kept> file = pages.file(name);
    if (file.isEmpty()) {
      throw new Refused("NOTHING_THERE", 404, missing(name));
    }
    ctx.header("Cache-Control", PageFiles.lasting(name));
    Sending.send(ctx, file.get(), PageFiles.type(name));
  }

  private static String missing(String name) {
    return name.equals(PageFiles.START)
        ? "this build of Thaw has no pages: install Node 18 or newer and build it again"
        : "nothing is there";
  }
}
