package org.thaw.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes paragraphs of the lines of a PDF's pages: mends hyphens, takes out running heads. */
final class PdfLines {

  /** Stands where PDFBox sees a paragraph begin. */
  static final String PARAGRAPH = "\u2029";

  /** Stands where a page ends. */
  static final String PAGE = "\f";

  private static final int EDGE = 2;
  private static final int FEWEST_PAGES = 3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page )?[-–— ]*\\d{1,4}[-–— ]*(?:(?:of|/) ?\\d{1,4})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final int SHORT = 100;

  private PdfLines() {}

  static Blocks paragraphs(String text) {
    List<List<String>> pages = pages(text);
    Map<String, Integer> edges = edges(pages);
    Blocks blocks = new Blocks();
    StringBuilder paragraph = new StringBuilder();
    for (List<String> page : pages) {
      boolean first = true;
      for (String line : withoutRunning(page, edges, pages.size())) {
        add(line, first, paragraph, blocks);
        first = false;
      }
    }
    flush(paragraph, blocks);
    return blocks;
  }

  private static List<String> withoutRunning(
      List<String> page, Map<String, Integer> edges, int pages) {
    return IntStream.range(0, page.size())
        .filter(i -> !(isEdge(page, i) && isRunning(page.get(i), edges, pages)))
        .mapToObj(page::get)
        .toList();
  }

  private static List<List<String>> pages(String text) {
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.split(PAGE, -1)) {
      List<String> lines = page.lines().filter(line -> !bare(line).isEmpty()).toList();
      if (!lines.isEmpty()) {
        pages.add(lines);
      }
    }
    return pages;
  }

  private static Map<String, Integer> edges(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(page, i)) {
          edges.merge(key(page.get(i)), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  private static boolean isEdge(List<String> page, int line) {
    return line < EDGE || line >= page.size() - EDGE;
  }

  /** A line that stands at the edge of most pages, but for its number, or a mere page number. */
  private static boolean isRunning(String line, Map<String, Integer> edges, int pages) {
    int often = edges.getOrDefault(key(line), 0);
    return PAGE_NUMBER.matcher(bare(line)).matches()
        || (often >= FEWEST_PAGES && often * 3 >= pages && bare(line).length() < SHORT);
  }

  private static String key(String line) {
    return NUMBERS.matcher(bare(line)).replaceAll("#");
  }

  private static String bare(String line) {
    return line.replace(PARAGRAPH, "").strip();
  }

  private static void add(String line, boolean first, StringBuilder paragraph, Blocks blocks) {
    String words = bare(line);
    boolean goesOn = first && paragraph.length() > 0 && !endsSentence(paragraph);
    if (line.contains(PARAGRAPH) && !goesOn && !cutWord(paragraph, words)) {
      flush(paragraph, blocks);
    }
    if (cutWord(paragraph, words)) {
      paragraph.setLength(paragraph.length() - 1);
    } else if (paragraph.length() > 0) {
      paragraph.append(' ');
    }
    paragraph.append(words);
  }

  /** "govern-" and "ment": a word cut at the end of the line. */
  private static boolean cutWord(StringBuilder paragraph, String next) {
    int last = paragraph.length() - 1;
    return last > 1
        && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00AD')
        && Character.isLowerCase(paragraph.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  private static boolean endsSentence(StringBuilder paragraph) {
    return ".!?:”\"’".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
  }

  private static void flush(StringBuilder paragraph, Blocks blocks) {
    blocks.paragraph(paragraph.toString());
    paragraph.setLength(0);
  }
}
