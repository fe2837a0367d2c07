package org.thaw.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;

class TextAndJsonlTest {

  @TempDir Path folder;

  @Test
  void aHeaderBlockIsMetadataAndNoPartOfTheText() throws IOException {
    String headed =
        """
        Title: Talks in Olava
        Date: 2024-05-06
        URL: https://example.org/talks

        Rurik met Olava.
        Nothing came of it.
        """;
    Path file = Taking.write(folder, "a.txt", headed.replace("\n", "\r\n"));
    Document document = Taking.only(file);
    assertThat(document.title()).contains("Talks in Olava");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 6));
    assertThat(document.publishedIs()).contains(DateOrigin.KNOWN);
    assertThat(document.address()).isEqualTo("https://example.org/talks");
    assertThat(document.text()).isEqualTo("Rurik met Olava.\nNothing came of it.");
    assertThat(document.recorded()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
  }

  @Test
  void aColonInTheFirstLineMakesNoHeader() throws IOException {
    Path file = Taking.write(folder, "a.txt", "Note: Rurik waits.\n\nOlava does not.");
    assertThat(Taking.only(file).text()).startsWith("Note: Rurik waits.");
  }

  @Test
  void aJsonLineKeepsItsIdAndItsTextAsTheyStand() throws IOException {
    Path file =
        Taking.write(
            folder,
            "a.jsonl",
            "{\"id\":\"wire-1\",\"date\":\"2024-05-06\",\"title\":\"Talks\",\"text\":\" Rurik met"
                + " Olava. \"}\n");
    Document document = Taking.only(file);
    assertThat(document.id()).isEqualTo("wire-1");
    assertThat(document.text()).isEqualTo(" Rurik met Olava. ");
    assertThat(document.address()).isEqualTo(file + ":1");
  }

  @Test
  void aBadLineIsRefusedWithItsPlaceAndTheRestIsRead() throws IOException {
    Path file =
        Taking.write(
            folder,
            "a.jsonl",
            "{\"id\":\"1\",\"text\":\"One.\"}\n{broken\n{\"id\":\"2\"}\n\n"
                + "{\"id\":\"3\",\"text\":\"Three.\"}");
    List<Taken> taken = Taking.all(Taking.OPTIONS, file);
    assertThat(Taking.read(taken)).extracting(r -> r.document().id()).containsExactly("1", "3");
    assertThat(Taking.problems(taken))
        .extracting(Problem::place)
        .containsExactly(file + ":2", file + ":3");
    assertThat(Taking.problems(taken).get(0).line()).contains("write one object a line");
  }

  @Test
  void theSameTextHasTheSameIdWhereverItLies() throws IOException {
    Path one = Taking.write(folder, "one.txt", "Rurik met Olava in the rain.\n");
    Path two = Taking.write(folder, "two.txt", "Rurik met Olava in the rain.");
    Path other = Taking.write(folder, "three.txt", "Rurik met Olava in the sun.");
    List<Document> documents = Taking.documents(one, two, other);
    assertThat(documents.get(0).id()).isEqualTo(documents.get(1).id());
    assertThat(documents.get(0).id()).startsWith("rurik-met-olava-in-the-");
    assertThat(documents.get(2).id()).isNotEqualTo(documents.get(0).id());
  }

  @Test
  void aStatedDateGoesBeforeTheOneThePersonGives() throws IOException {
    Path dated = Taking.write(folder, "a.txt", "Date: 2024-05-06\n\nRurik waits.");
    Path undated = Taking.write(folder, "b.txt", "Olava waits.");
    IntakeOptions options = Taking.OPTIONS.withDate(LocalDate.of(2025, 1, 2));
    List<Taken.Read> read = Taking.read(Taking.all(options, dated, undated));
    assertThat(read.get(0).document().published()).contains(LocalDate.of(2024, 5, 6));
    assertThat(read.get(1).document().published()).contains(LocalDate.of(2025, 1, 2));
    assertThat(read.get(1).document().publishedIs()).contains(DateOrigin.KNOWN);
  }

  @Test
  void aFolderIsReadInOrderWithoutItsHiddenFiles() throws IOException {
    Taking.write(folder, "b.txt", "Second.");
    Taking.write(folder, "a.txt", "First.");
    Taking.write(folder, ".hidden.txt", "Hidden.");
    Taking.write(folder, "sealed.keep", "Kept.");
    assertThat(Taking.documents(folder))
        .extracting(Document::text)
        .containsExactly("First.", "Second.");
    assertThat(new Intake(Taking.OPTIONS).count(List.of(folder.toString()))).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsRefusedAndTheRestIsRead() throws IOException {
    Path there = Taking.write(folder, "a.txt", "Here.");
    List<Taken> taken = Taking.all(Taking.OPTIONS, folder.resolve("none.txt"), there);
    assertThat(Taking.problems(taken))
        .extracting(Problem::code)
        .containsExactly(Problem.Code.NOT_FOUND);
    assertThat(Taking.read(taken)).hasSize(1);
  }
}
