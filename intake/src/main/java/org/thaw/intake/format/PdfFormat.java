package org.thaw.intake.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.BoundedBytes;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;

/**
 * PDF: its text in paragraphs, without running heads; the day it was made is a guess at its date.
 */
public final class PdfFormat implements Format {

  private static final int TAIL = 2048;

  private final Limits limits;

  /** Under these limits. */
  public PdfFormat(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    byte[] bytes = BoundedBytes.read(item, limits.documentBytes());
    boolean whole = tail(bytes).contains("%%EOF");
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      sink.draft(draft(item, pdf, bytes.length, whole));
    } catch (InvalidPasswordException e) {
      throw new Refusal(
          Problem.Code.ENCRYPTED,
          item.address(),
          "the PDF asks for a password",
          "save a copy without one and read that");
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw broken(item.address(), whole);
    }
  }

  private Draft draft(Item item, PDDocument pdf, long bytes, boolean whole)
      throws IOException, Refusal {
    Blocks blocks = PdfLines.paragraphs(text(item, pdf));
    if (blocks.text().isBlank()) {
      throw whole ? scanned(item.address()) : broken(item.address(), false);
    }
    PDDocumentInformation information = pdf.getDocumentInformation();
    return new Draft(
        item.address(),
        Optional.empty(),
        Optional.ofNullable(information.getTitle()).filter(title -> !title.isBlank()),
        made(information).map(Dated::guessed),
        blocks.text(),
        List.of(),
        blocks.headings(),
        Optional.empty(),
        bytes,
        whole ? List.of() : List.of(truncated(item.address())));
  }

  private String text(Item item, PDDocument pdf) throws IOException, Refusal {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart(PdfLines.PARAGRAPH);
    stripper.setPageEnd(PdfLines.PAGE);
    StringWriter out = new StringWriter();
    try (Writer bounded = new BoundedWriter(out, limits.documentBytes())) {
      stripper.writeText(pdf, bounded);
    } catch (BoundedWriter.FullException e) {
      throw BoundedBytes.tooLarge(item.address(), limits.documentBytes());
    }
    return out.toString();
  }

  private static Optional<LocalDate> made(PDDocumentInformation information) {
    return Optional.ofNullable(information.getCreationDate())
        .map(Calendar::toInstant)
        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static String tail(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  private static Problem truncated(String place) {
    return new Problem(
        Problem.Code.TRUNCATED,
        place,
        "the PDF breaks off; what could be found in it was read",
        "fetch it again to have all of it");
  }

  private static Refusal broken(String place, boolean whole) {
    return new Refusal(
        whole ? Problem.Code.UNREADABLE : Problem.Code.TRUNCATED,
        place,
        whole ? "the PDF is damaged" : "the PDF breaks off before its text",
        "fetch it again, or print it to a new PDF");
  }

  private static Refusal scanned(String place) {
    return new Refusal(
        Problem.Code.EMPTY,
        place,
        "the PDF holds pictures of pages but no text",
        "run text recognition (OCR) on it first");
  }
}
