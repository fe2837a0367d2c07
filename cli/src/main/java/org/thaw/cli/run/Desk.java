package org.thaw.cli.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.thaw.reading.Reader;
import org.thaw.statement.Document;
import org.thaw.statement.Statement;

/**
 * Where one document is read, on whichever thread; a document that cannot be read harms no other.
 */
final class Desk {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Supplier<Reader> reader;
  private final Tally tally;

  Desk(Supplier<Reader> reader, Tally tally) {
    this.reader = reader;
    this.tally = tally;
  }

  /**
   * What came of a document.
   *
   * @param document the document
   * @param statements what it says; none if it is not in English
   * @param fault what the reading threw
   */
  record Read(Document document, List<Statement> statements, Optional<Throwable> fault) {}

  /** Whether Thaw reads the language: English, and what is too short to tell. */
  static boolean readable(String language) {
    return language.equals("en") || language.equals("und");
  }

  Read read(Document document) {
    if (!readable(document.language())) {
      tally.foreign();
      return new Read(document, List.of(), Optional.empty());
    }
    Reader open = reader.get();
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      List<Statement> statements = open.read(document);
      tally.read(sentences(document.text()), THREADS.getCurrentThreadCpuTime() - before);
      return new Read(document, statements, Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever one text does to the parser, the rest of the batch must be read.
      tally.failed();
      return new Read(document, List.of(), Optional.of(e));
    }
  }

  private static long sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    long count = 0;
    while (breaks.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
