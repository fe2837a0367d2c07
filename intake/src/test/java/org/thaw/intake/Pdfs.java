package org.thaw.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes small PDFs for tests. */
final class Pdfs {

  private Pdfs() {}

  /** Pages of lines; lines stand close, a blank one leaves a gap. */
  static byte[] of(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        page(pdf, lines);
      }
      pdf.getDocumentInformation().setTitle("Talks");
      Calendar made = GregorianCalendar.from(LocalDate.of(2021, 5, 6).atStartOfDay(ZoneOffset.UTC));
      pdf.getDocumentInformation().setCreationDate(made);
      return bytes(pdf);
    }
  }

  static byte[] locked() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, List.of("Secret."));
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(pdf);
    }
  }

  private static void page(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.beginText();
      content.setLeading(13);
      content.newLineAtOffset(60, 700);
      for (String line : lines) {
        if (!line.isEmpty()) {
          content.showText(line);
        }
        content.newLine();
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
