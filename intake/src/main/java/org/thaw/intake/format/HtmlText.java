package org.thaw.intake.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through an element and writes its text down, a block for each block on the page. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption");
  private static final double MOSTLY_LINKS = 0.6;
  private static final int SHORT = 200;

  private final Blocks blocks = new Blocks();
  private final StringBuilder block = new StringBuilder();
  private int linked;
  private int linkDepth;
  private int headingDepth;

  private HtmlText() {}

  /** The text of an element and of all in it. */
  static Blocks of(Element element) {
    HtmlText text = new HtmlText();
    // Goes without recursion, however deep the page is nested.
    element.traverse(text);
    text.flush();
    return text.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String plain = words.getWholeText().replaceAll("\\s+", " ");
      block.append(plain);
      linked += linkDepth > 0 ? plain.length() : 0;
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      block.append('\n');
    } else if (name.equals("a")) {
      linkDepth++;
    } else if (element.isBlock() || HEADINGS.contains(name) || name.equals("td")) {
      flush();
      headingDepth += HEADINGS.contains(name) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (name.equals("a")) {
      linkDepth--;
    } else if (element.isBlock() || HEADINGS.contains(name) || name.equals("td")) {
      flush();
      headingDepth -= HEADINGS.contains(name) ? 1 : 0;
    }
  }

  /** Ends a block; a short one that is mostly links is a menu. */
  private void flush() {
    String words = block.toString();
    boolean menu = words.length() < SHORT && linked > MOSTLY_LINKS * words.strip().length();
    if (headingDepth > 0) {
      blocks.heading(words);
    } else if (!menu) {
      blocks.paragraph(words);
    }
    block.setLength(0);
    linked = 0;
  }
}
