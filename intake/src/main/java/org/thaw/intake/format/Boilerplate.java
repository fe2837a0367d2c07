package org.thaw.intake.format;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the article on a page, without the menus, banners and links around it. */
final class Boilerplate {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, form, button, select, input, nav,"
          + " footer, aside, object, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [aria-hidden=true], [hidden]";
  private static final String ARTICLE =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";
  private static final Pattern BY_NAME =
      Pattern.compile(
          "(?:^|[ _-])(?:comments?|share|sharing|social|promo|related|newsletter|cookies?|consent"
              + "|advert\\w*|ads?|sidebar|breadcrumbs?|subscribe|menu|footer|nav|navbar|navigation"
              + "|popup|modal|recommended|trending|toolbar|pagination)(?:$|[ _-])",
          Pattern.CASE_INSENSITIVE);
  private static final int PARAGRAPH = 25;
  private static final double SHARE = 0.5;

  private Boilerplate() {}

  /** The element that holds the article; what is no text is taken out of the page. */
  static Element article(Document page) {
    page.select(NEVER_TEXT).remove();
    int all = words(page.body());
    for (Element element : page.select("div, section, ul, ol, header, span, table")) {
      boolean named = BY_NAME.matcher(element.className() + " " + element.id()).find();
      if (named && words(element) < SHARE * all) {
        element.remove();
      }
    }
    return marked(page, all);
  }

  private static Element marked(Document page, int all) {
    Element best = page.body();
    int most = 0;
    for (Element candidate : page.select(ARTICLE)) {
      int words = words(candidate);
      if (words > most) {
        best = candidate;
        most = words;
      }
    }
    return most > 0 && most >= SHARE * words(page.body()) ? best : densest(page, all);
  }

  /** The element whose own paragraphs have the most words outside links. */
  private static Element densest(Document page, int all) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : page.select("p, pre, blockquote")) {
      double words = plainWords(paragraph);
      Element parent = paragraph.parent();
      if (words >= PARAGRAPH && parent != null) {
        scores.merge(parent, words, Double::sum);
        Element above = parent.parent();
        if (above != null) {
          scores.merge(above, words / 2, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= SHARE * SHARE * all)
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  /** Letters in the paragraphs of an element. */
  private static int words(Element element) {
    Elements paragraphs = element.select("p, pre, blockquote, li");
    int words = 0;
    for (Element paragraph : paragraphs) {
      double plain = plainWords(paragraph);
      words += plain >= PARAGRAPH ? (int) plain : 0;
    }
    return words;
  }

  private static double plainWords(Element paragraph) {
    int linked = 0;
    for (Element link : paragraph.select("a")) {
      linked += link.text().length();
    }
    return Math.max(0, paragraph.text().length() - linked);
  }
}
