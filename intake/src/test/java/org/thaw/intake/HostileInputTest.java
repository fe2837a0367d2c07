package org.thaw.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {

  @TempDir Path folder;
  private Path sound;

  @BeforeEach
  void aSoundFileStandsBehindTheHostileOne() throws IOException {
    sound = Taking.write(folder, "sound.txt", "Date: 2024-05-06\n\nRurik waits.");
  }

  /** The one problem of a file; the sound file behind it must have been read all the same. */
  private Problem problem(Path file) {
    List<Taken> taken = Taking.all(Taking.OPTIONS, file, sound);
    assertThat(Taking.read(taken)).extracting(r -> r.document().text()).endsWith("Rurik waits.");
    assertThat(Taking.problems(taken)).hasSize(1);
    Problem problem = Taking.problems(taken).get(0);
    assertThat(problem.line()).startsWith(file.toString()).doesNotContain("\n").contains("; ");
    return problem;
  }

  private Taken.Read read(Path file) {
    List<Taken> taken = Taking.all(Taking.OPTIONS, file);
    assertThat(Taking.problems(taken)).isEmpty();
    return Taking.read(taken).get(0);
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(problem(Taking.write(folder, "a.txt", "")).code()).isEqualTo(Problem.Code.EMPTY);
    assertThat(problem(Taking.write(folder, "b.txt", " \n\n")).code())
        .isEqualTo(Problem.Code.EMPTY);
  }

  @Test
  void aLineOfTwoHundredMegabytesIsNeverHeldInMemory() throws IOException {
    Path file = folder.resolve("long.jsonl");
    byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 200; i++) {
        out.write(chunk);
      }
      out.write("\n{\"id\":\"after\",\"text\":\"Olava waits.\"}".getBytes(StandardCharsets.UTF_8));
    }
    List<Taken> taken = Taking.all(Taking.OPTIONS, file);
    assertThat(Taking.problems(taken).get(0).code()).isEqualTo(Problem.Code.TOO_LARGE);
    assertThat(Taking.problems(taken).get(0).place()).isEqualTo(file + ":1");
    assertThat(Taking.read(taken).get(0).document().id()).isEqualTo("after");
    Path text = Files.move(file, folder.resolve("long.txt"));
    assertThat(problem(text).code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void aPdfThatBreaksOff() throws IOException {
    byte[] whole = Pdfs.of(List.of(List.of("Rurik met Olava.")));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 3);
    assertThat(problem(Taking.write(folder, "a.pdf", half)).code())
        .isEqualTo(Problem.Code.TRUNCATED);
  }

  @Test
  void aPdfWithAPassword() throws IOException {
    Path file = Taking.write(folder, "a.pdf", Pdfs.locked());
    assertThat(problem(file).code()).isEqualTo(Problem.Code.ENCRYPTED);
  }

  @Test
  void aPdfWithoutText() throws IOException {
    Path file = Taking.write(folder, "a.pdf", Pdfs.of(List.of(List.of())));
    assertThat(problem(file).remedy()).contains("OCR");
  }

  @Test
  void junkThatCallsItselfText() throws IOException {
    byte[] junk = new byte[5000];
    new Random(5).nextBytes(junk);
    assertThat(problem(Taking.write(folder, "a.txt", junk)).code()).isEqualTo(Problem.Code.BINARY);
  }

  @Test
  void aZipThatUnpacksIntoFarTooMuch() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.jsonl"));
      byte[] blanks = new byte[1 << 20];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 64; i++) {
        zip.write(blanks);
      }
    }
    Path file = Taking.write(folder, "a.zip", bytes.toByteArray());
    assertThat(problem(file).code()).isEqualTo(Problem.Code.ZIP_BOMB);
  }

  @Test
  void aZipWhoseNamesPointOutside() throws IOException {
    Path file = Taking.write(folder, "a.zip", zip("../../evil.txt", "Evil."));
    assertThat(problem(file).code()).isEqualTo(Problem.Code.ZIP_SLIP);
  }

  @Test
  void zipsWithinZipsWithinZips() throws IOException {
    byte[] inner = zip("a.txt", "Deep.");
    for (int i = 0; i < 3; i++) {
      inner = zip("inner.zip", inner);
    }
    Path file = Taking.write(folder, "a.zip", inner);
    assertThat(problem(file).code()).isEqualTo(Problem.Code.TOO_DEEP);
  }

  @Test
  void aZipThatBreaksOff() throws IOException {
    byte[] whole = zip("a.txt", "Rurik waits. ".repeat(1) + new Random(5).nextLong());
    Path file = Taking.write(folder, "a.zip", java.util.Arrays.copyOf(whole, 40));
    assertThat(problem(file).code()).isEqualTo(Problem.Code.TRUNCATED);
  }

  @Test
  void aPageNestedAHundredThousandDeep() throws IOException {
    String page = "<html><body>" + "<div><span>".repeat(100_000) + "<p>Rurik waits for Olava.</p>";
    assertThat(read(Taking.write(folder, "a.html", page)).document().text())
        .isEqualTo("Rurik waits for Olava.");
  }

  @Test
  void bytesThatAreNoUtf8AreMendedAndLogged() throws IOException {
    byte[] bytes = "Café: Olava’s xword“ waits.".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('x')] = (byte) 0xE9;
    Taken.Read read = read(Taking.write(folder, "a.txt", bytes));
    assertThat(Taking.warnings(read)).contains(Problem.Code.BAD_ENCODING);
    assertThat(read.document().text()).contains("éword");
    assertThat(read.document().repairs().get(0).kind()).isEqualTo("invalid-utf8");
    assertThat(read.document().repairs().get(0).at().of(read.document().text())).isEqualTo("é");
    assertThat(read.document().raw()).isPresent();
  }

  @Test
  void aDateThatHasNotComeYetIsDropped() throws IOException {
    Taken.Read read = read(Taking.write(folder, "a.txt", "Date: 2031-05-06\n\nRurik waits."));
    assertThat(read.document().published()).isEmpty();
    assertThat(Taking.warnings(read)).containsExactly(Problem.Code.FUTURE_DATE);
  }

  @Test
  void noDateAtAllIsSaid() throws IOException {
    Taken.Read read = read(Taking.write(folder, "a.txt", "Rurik waits."));
    assertThat(Taking.warnings(read)).containsExactly(Problem.Code.NO_DATE);
    assertThat(read.warnings().get(0).remedy()).contains("--date");
  }

  @Test
  void aFeedWithEntitiesThatReachOutside() throws IOException {
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + sound.toUri()
            + "\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
    assertThat(problem(Taking.write(folder, "a.xml", feed)).code()).isEqualTo(Problem.Code.BAD_XML);
  }

  @Test
  void aFolderThatLeadsBackIntoItself() throws IOException {
    Path outer = Files.createDirectory(folder.resolve("outer"));
    Path loop = Files.createSymbolicLink(outer.resolve("loop"), outer);
    List<Taken> taken = Taking.all(Taking.OPTIONS, outer, sound);
    assertThat(Taking.problems(taken))
        .extracting(Problem::code)
        .containsExactly(Problem.Code.LINK_LOOP);
    assertThat(Taking.problems(taken).get(0).place()).isEqualTo(loop.toString());
    assertThat(Taking.read(taken)).hasSize(1);
  }

  private static byte[] zip(String name, String text) throws IOException {
    return zip(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
